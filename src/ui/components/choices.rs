//! A question with tiles to tap: radios for one answer, checkboxes for several, and a quieter row of toggles.
//! The whole tile is the target; the input itself is real, so keyboards and screen readers work as they know it.

use yew::{AttrValue, Callback, Event, Html, MouseEvent};

use crate::html;

/// One answer or several.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Radios.
    One,
    /// Checkboxes.
    Many,
}

/// One tile.
pub struct Tile {
    /// What is on it.
    pub label: Html,
    /// A second, quieter line; empty for none.
    pub detail: AttrValue,
    /// Whether it is chosen.
    pub checked: bool,
    /// What a tap says.
    pub on: Callback<Event>,
}

/// A fieldset of tiles. `name` groups radios and must be unique on the screen. `legend_class` is `question` (large) or
/// `legend` (small). `error` is said with it.
pub fn choices(name: &str, legend: Html, shape: Shape, error: Option<String>, tiles: Vec<Tile>) -> Html {
    choices_with(name, legend, html! { "" }, shape, error, tiles)
}

/// The same, with something between the question and its tiles, such as help.
pub fn choices_with(name: &str, legend: Html, beside: Html, shape: Shape, error: Option<String>, tiles: Vec<Tile>) -> Html {
    let kind = match shape {
        Shape::One => "radio",
        Shape::Many => "checkbox",
    };
    let error_id = format!("{name}-error");
    html! {
        <fieldset class="choices" aria-describedby={error.as_ref().map(|_| error_id.clone())} data-error={error.as_ref().map(|_| "true")}>
            <legend class="choices__legend">{ legend }</legend>
            { beside }
            if let Some(error) = error {
                <p class="field__error" id={error_id}>{ error }</p>
            }
            <div class="choices__tiles">
                { for tiles.into_iter().enumerate().map(|(place, tile)| html! {
                    <label class="choice" key={place} data-checked={tile.checked.then_some("true")}>
                        <input class="choice__input" type={kind} name={name.to_owned()} checked={tile.checked} onchange={tile.on} autocomplete="off" />
                        <span class="choice__label">{ tile.label }
                            if !tile.detail.is_empty() {
                                <span class="choice__detail">{ tile.detail }</span>
                            }
                        </span>
                    </label>
                }) }
            </div>
        </fieldset>
    }
}

/// A quiet row of buttons that stay pressed, such as the kinds of silence.
pub fn toggles(label: &str, buttons: Vec<(AttrValue, bool, Callback<MouseEvent>)>) -> Html {
    html! {
        <div class="toggles" role="group" aria-label={label.to_owned()}>
            { for buttons.into_iter().enumerate().map(|(place, (label, pressed, on))| html! {
                <button key={place} type="button" class="toggle" aria-pressed={pressed.to_string()} onclick={on}>{ label }</button>
            }) }
        </div>
    }
}
