//! How the pictures beside the answers are drawn: our own calm lines, in a square of 24 by 24, without a word and without harm.

use yew::Html;

use crate::domain::pack::Picture;
use crate::html;

/// The picture. It is for the eye only: the words beside it say the same.
pub fn picture(it: Picture) -> Html {
    html! {
        <svg class="picture" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">
            <path d={lines(it)} />
        </svg>
    }
}

/// Its lines.
#[must_use]
pub fn lines(it: Picture) -> &'static str {
    match it {
        Picture::Person => "M12 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 21c0-4.5 3-7 7.5-7s7.5 2.5 7.5 7",
        Picture::Man => "M12 2.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM8 10h8v6.5h-1.5v5h-5v-5H8z",
        Picture::Woman => "M12 2.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM10.5 10h3l3.5 8h-3v3.5h-4V18H7z",
        Picture::Child => "M12 7a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM7 21c0-3.3 2-5 5-5s5 1.7 5 5",
        Picture::Elder => "M10 3a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM3.5 21c0-5 2.5-8 6.5-8 2.5 0 4 1 5 2.5M20 21v-7a2 2 0 0 0-4 0",
        Picture::People => {
            "M8.5 4.5a3.25 3.25 0 1 0 0 6.5 3.25 3.25 0 0 0 0-6.5zM2.5 20c0-3.8 2.3-6 6-6s6 2.2 6 6M15.5 4.7a3.25 3.25 0 0 1 0 6.1M17 14.2c2.8.6 4.5 2.7 4.5 5.8"
        }
        Picture::Family => {
            "M6.5 3.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM17.5 3.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM12 11.5a2.25 2.25 0 1 0 0 4.5 2.25 2.25 0 0 0 0-4.5zM8 21.5c0-2.3 1.6-3.5 4-3.5s4 1.2 4 3.5M1.5 20v-3.5c0-3 1.8-5 4.5-5.2M22.5 20v-3.5c0-3-1.8-5-4.5-5.2"
        }
        Picture::House => "M3 11.5 12 4l9 7.5M5.5 9.5V20h13V9.5M10 20v-6h4v6",
        Picture::Door => "M6 21V3h12v18M3.5 21h17M14.5 11.5v1.5",
        Picture::Road => "M8.5 3 4 21M15.5 3 20 21M12 4v2.5M12 10.5v3M12 17.5v3",
        Picture::Car => "M3.5 16.5v-4l2-6h13l2 6v4zM3.5 12.5h17M7 16.5a1.75 1.75 0 1 0 .01 0zM17 16.5a1.75 1.75 0 1 0 .01 0z",
        Picture::Phone => "M7.5 2.5h9a1 1 0 0 1 1 1v17a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-17a1 1 0 0 1 1-1zM11 18.5h2",
        Picture::Speech => "M4 4.5h16v11h-8.5L7 20v-4.5H4zM8 8.5h8M8 11.5h5",
        Picture::Hand => {
            "M8 13V6a1.5 1.5 0 0 1 3 0v5M11 11V4.5a1.5 1.5 0 0 1 3 0V11M14 11V6a1.5 1.5 0 0 1 3 0v8c0 4.5-2 7.5-5.5 7.5-3 0-4.5-1.5-6-4.5l-1.7-3.6a1.5 1.5 0 0 1 2.6-1.4L8 14.5"
        }
        Picture::Heart => "M12 20.5C7 16.5 3.5 13.3 3.5 9.2A4.4 4.4 0 0 1 12 7.3a4.4 4.4 0 0 1 8.5 1.9c0 4.1-3.5 7.3-8.5 11.3z",
        Picture::Ring => "M12 9a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM9 3.5h6L16.5 6 12 9 7.5 6z",
        Picture::Book => "M12 6c-2-1.5-5-2-9-2v14c4 0 7 .5 9 2 2-1.5 5-2 9-2V4c-4 0-7 .5-9 2zM12 6v14",
        Picture::Paper => "M5.5 2.5H14l4.5 4.5v14.5h-13zM14 2.5V7h4.5M9 12h6M9 16h6",
        Picture::Card => "M2.5 5.5h19v13h-19zM8 8.5a1.75 1.75 0 1 0 0 3.5 1.75 1.75 0 0 0 0-3.5zM5 16c.3-1.5 1.3-2 3-2s2.7.5 3 2M14 10h4.5M14 14h4.5",
        Picture::Coin => "M9.5 3.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM9.5 7.5v4M17 9.2a6 6 0 1 1-7 9.3",
        Picture::Tally => "M5 5v14M9 5v14M13 5v14M17 5v14M2.5 16.5 20.5 7.5",
        Picture::Clock => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7.5v5l3.5 2",
        Picture::Tool => "M12 2.5v11.5M9 2.5h6M7.5 14h9v3c0 2.7-2 4.5-4.5 4.5S7.5 19.7 7.5 17z",
        Picture::Lock => "M5.5 11h13v10h-13zM8 11V7.5a4 4 0 0 1 8 0V11M12 15v2.5",
        Picture::Shield => "M12 3l8 2.5V11c0 5-3 8.3-8 10.5C7 19.3 4 16 4 11V5.5z",
        Picture::Scales => "M12 3v18M7.5 21h9M4.5 6.5h15M5 6.5 2 14h6zM19 6.5 16 14h6z",
        Picture::Plaster => "M6 8h12a4 4 0 0 1 0 8H6a4 4 0 0 1 0-8zM8.5 8v8M15.5 8v8M11 11v.01M13 11v.01M11 13v.01M13 13v.01",
        Picture::Medicine => "M8 2.5h8V6H8zM9 6v2.5L6.5 11v10.5h11V11L15 8.5V6M12 13v5M9.5 15.5h5",
        Picture::Drop => "M12 3c3.5 4.5 6 7.7 6 11a6 6 0 0 1-12 0c0-3.3 2.5-6.5 6-11z",
        Picture::Cup => "M6 3.5h12L16.5 21h-9zM6.6 10h10.8",
        Picture::Plate => {
            "M13 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM3.75 10v10.5M2 3.5V8a1.75 1.75 0 0 0 3.5 0V3.5M21.5 20.5v-17c-1.2 1-1.7 3.5-1.7 8.5h1.7"
        }
        Picture::Plant => "M12 21V11M12 14c0-4-2.5-6.5-7.5-6.5C4.5 11.5 7 14 12 14zM12 11c0-4 2.5-6.5 7.5-6.5 0 4-2.5 6.5-7.5 6.5zM7 21h10",
        Picture::Wall => "M3 5h18v14H3zM3 9.7h18M3 14.3h18M9 5v4.7M15 5v4.7M6 9.7v4.6M12 9.7v4.6M18 9.7v4.6M9 14.3V19M15 14.3V19",
        Picture::Broom => "M19.5 3l-6 7.5M10 8.5l7 5M10 8.5c-3.5 2.5-6 6-7 10.5 4 2 8 2.7 12 2 1.3-2.5 2-5 2-7.5M8 20l2.5-5M12 21l1.5-4",
        Picture::Factory => "M3 20V9l6 4V9l6 4V4h5.5v16zM7 16.5h1M11.5 16.5h1M16 16.5h1",
        Picture::Fish => "M7 12c2.5-4 6-5.5 9-5 2.5.5 4.5 2.5 6 5-1.5 2.5-3.5 4.5-6 5-3 .5-6.5-1-9-5zM7 12 2.5 8v8zM17.5 10.8v.01",
        Picture::Mountain => "M2 20 9 7l4 7 2.5-4L22 20z",
        Picture::Music => "M9 18V5l10-2v13M9 18a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM19 16a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z",
        Picture::Basket => "M3 10h18l-2.5 10.5h-13zM7.5 10l3-6.5M16.5 10l-3-6.5M9 13.5v3.5M12 13.5v3.5M15 13.5v3.5",
        Picture::Bag => "M4.5 8h15l1 13h-17zM8.5 11V7a3.5 3.5 0 0 1 7 0v4",
        Picture::Moon => "M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z",
        Picture::Star => "M12 3l2.7 5.8 6.3.8-4.6 4.4 1.2 6.3L12 17.2l-5.6 3.1L7.6 14 3 9.6l6.3-.8z",
        Picture::Umbrella => "M12 3.5a9 9 0 0 1 9 9H3a9 9 0 0 1 9-9zM12 12.5v6a2 2 0 0 1-4 0M12 3.5V2",
        Picture::Cloud => "M7 18.5a4 4 0 0 1-.5-8A5.5 5.5 0 0 1 17 9.3a4.6 4.6 0 0 1-.5 9.2z",
        Picture::Tick => "M4.5 12.5l5 5L19.5 7",
        Picture::Cross => "M6 6l12 12M18 6 6 18",
        Picture::Nothing => "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM8 12h8",
        Picture::Dots => {
            "M5 10.8a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4zM12 10.8a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4zM19 10.8a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4z"
        }
        Picture::Question => "M8 9a4 4 0 1 1 5.8 3.6c-1.2.6-1.8 1.4-1.8 2.9M12 19.5v.01",
        Picture::ClosedEye => "M3 9.5c2.5 3.7 5.5 5.5 9 5.5s6.5-1.8 9-5.5M6 13.5 4.5 16M12 15v3M18 13.5l1.5 2.5M9 14.7l-.6 2.6M15 14.7l.6 2.6",
    }
}
