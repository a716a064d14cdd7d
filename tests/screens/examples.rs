//! The components by themselves, with everything that they can show.

use std::rc::Rc;

use first_contact::domain::screening::{Event, PrepField, PrepField::Job, TextProblem};
use first_contact::html;
use first_contact::ui::components::{Field, Shape, Tile, Tone, choices, choices_with, field, help, notice, script, toggles};
use first_contact::ui::context::Cx;
use first_contact::ui::model::{Live, Model};
use yew::{Callback, Html, Properties, component, use_reducer};

use crate::support::worker::worker;
use crate::support::{differs, drawn, none};

#[derive(Properties)]
struct ExamplesProps {
    model: Rc<Model>,
}

impl PartialEq for ExamplesProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.model, &other.model)
    }
}

fn tile(label: &'static str, detail: &'static str, checked: bool) -> Tile {
    Tile { label: label.into(), detail: detail.into(), checked, on: Callback::noop() }
}

#[component]
fn Examples(props: &ExamplesProps) -> Html {
    let model = use_reducer({
        let model = props.model.clone();
        move || Live(model)
    });
    let cx = Cx::new(model.0.clone(), model.dispatcher());
    let typed = props.model.screening.preparation();
    let example = |id: &str, of: PrepField, hint: &'static str, problem: Option<TextProblem>, lines: u32| {
        let it = Field {
            id: id.to_owned(),
            label: "Label".into(),
            hint: hint.into(),
            typed: typed.field(of),
            problem,
            lines,
            kind: "text",
            on: Callback::noop(),
        };
        field(&cx, it)
    };
    let legend = || html! { <span class="question">{ "Which one?" }</span> };
    html! {
        <main>
            { choices("one", legend(), Shape::One, None, vec![tile("This", "", false), tile("That", "With a second line", true)]) }
            { choices("one-needed", legend(), Shape::One, Some("Choose one.".to_owned()), vec![tile("This", "", false)]) }
            { choices_with("many", legend(), html! { <p>{ "Beside" }</p> }, Shape::Many, None, vec![tile("This", "", true), tile("That", "", true)]) }
            { toggles("Why not", vec![("Pressed".into(), true, Callback::noop()), ("Not pressed".into(), false, Callback::noop())]) }
            { example("line", Job, "", None, 1) }
            { example("line-hint", PrepField::Language, "A hint", None, 1) }
            { example("box-too-long", PrepField::Organisation, "A hint", None, 3) }
            { example("line-date", Job, "", Some(TextProblem::NotADate), 1) }
            { help(&cx, "the thing", &[("Heading", "Words."), ("Left out", "")], "guide – Section 3") }
            { help(&cx, "the thing", &[("Heading", "Words.")], "") }
            { notice(Tone::Plain, "", html! { <p>{ "Good to know." }</p> }) }
            { notice(Tone::Attention, "Title", html! { <p>{ "Look at this." }</p> }) }
            { notice(Tone::Urgent, "Title", html! { <p>{ "Act now." }</p> }) }
            { script(&cx, "Say this", "script-rights", |_| "Words to say.".to_owned()) }
        </main>
    }
}

#[test]
fn every_component_is_as_committed() {
    let worker = worker().says(Event::PrepWritten(Job, "nurse".into())).says(Event::PrepWritten(PrepField::Organisation, "long ".repeat(80)));
    let seen = drawn::<Examples>(ExamplesProps { model: Rc::new(worker.model().clone()) });
    none(&differs("components", &seen.element().pretty()).into_iter().collect::<Vec<_>>());
}
