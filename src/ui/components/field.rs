//! A text field that keeps what was typed, whatever is wrong with it, and says what is wrong beside it.

use yew::{AttrValue, Callback, Html, InputEvent};

use crate::domain::screening::{TextProblem, Typed};
use crate::html;
use crate::i18n::key;
use crate::ui::context::Cx;
use crate::ui::html::{Builder, Put};

/// On every field that takes words: what is typed there is for nobody else. Not for the browser to offer again or to restore, not for
/// a spelling or translation service, not for a keyboard to learn, and not for a password manager to keep.
pub struct Unkept;

impl Put for Unkept {
    fn put(self, builder: &mut Builder, _: &'static str) {
        for (name, value) in [
            ("autocomplete", "off"),
            ("autocorrect", "off"),
            ("autocapitalize", "off"),
            ("spellcheck", "false"),
            ("translate", "no"),
            ("writingsuggestions", "false"),
            // LastPass, 1Password, Bitwarden, Dashlane.
            ("data-lpignore", "true"),
            ("data-1p-ignore", ""),
            ("data-bwignore", ""),
            ("data-form-type", "other"),
        ] {
            builder.put(name, value);
        }
    }
}

/// What a field needs to be drawn.
pub struct Field<'a> {
    /// Unique on the screen.
    pub id: String,
    /// Its label.
    pub label: AttrValue,
    /// A hint under the label; empty for none.
    pub hint: AttrValue,
    /// What was typed.
    pub typed: &'a Typed,
    /// A problem beyond the text's own, such as a date that isn't one.
    pub problem: Option<TextProblem>,
    /// How many lines it shows; 1 is a line, more is a box.
    pub lines: u32,
    /// The kind of field: `text`, `datetime-local`.
    pub kind: &'static str,
    /// What typing says.
    pub on: Callback<InputEvent>,
}

/// The words for a problem.
pub fn error_text(cx: &Cx, problem: TextProblem) -> String {
    match problem {
        TextProblem::TooLong { limit, length } => cx.tf(key::ERROR_TOO_LONG, &[("limit", &limit.to_string()), ("length", &length.to_string())]),
        TextProblem::Hidden => cx.t(key::ERROR_HIDDEN).to_owned(),
        TextProblem::NotADate => cx.t(key::ERROR_DATE).to_owned(),
    }
}

/// What is said of a problem when it begins. The words beside the field count along with each key; these don't.
fn spoken(cx: &Cx, problem: TextProblem) -> &'static str {
    cx.t(match problem {
        TextProblem::TooLong { .. } => key::ERROR_TOO_LONG_SAID,
        TextProblem::Hidden => key::ERROR_HIDDEN_SAID,
        TextProblem::NotADate => key::ERROR_DATE_SAID,
    })
}

/// The field.
pub fn field(cx: &Cx, it: Field<'_>) -> Html {
    let problem = it.problem.or(it.typed.problem());
    let error_id = format!("{}-error", it.id);
    let hint_id = format!("{}-hint", it.id);
    let mut described = Vec::new();
    if !it.hint.is_empty() {
        described.push(hint_id.clone());
    }
    if problem.is_some() {
        described.push(error_id.clone());
    }
    let described = (!described.is_empty()).then(|| described.join(" "));
    let invalid = problem.is_some().then_some("true");
    let value = it.typed.raw().to_owned();
    // What is typed goes the way its letters go; before that, the way of the page.
    let dir = if value.is_empty() { cx.model.catalogue.direction() } else { "auto" };
    html! {
        <div class="field" data-error={invalid}>
            <label class="field__label" for={it.id.clone()}>{ it.label }</label>
            if !it.hint.is_empty() {
                <p class="field__hint" id={hint_id}>{ it.hint }</p>
            }
            if let Some(problem) = problem {
                <p class="field__error" id={error_id}>{ error_text(cx, problem) }</p>
                <p class="visually-hidden" role="alert">{ spoken(cx, problem) }</p>
            }
            if it.kind == "text" {
                // A single line as well: Chromium keeps what was last typed into ten <input> fields, in case it is a user name, in the
                // memory of the browser itself, and for minutes after the page has gone. What is typed into a <textarea> it doesn't.
                <textarea class="field__input" id={it.id} rows={it.lines.to_string()} {value} oninput={it.on} aria-describedby={described} aria-invalid={invalid}
                    data-line={(it.lines == 1).then_some("")} {dir} typed={Unkept} />
            } else {
                <input class="field__input" id={it.id} type={it.kind} {value} oninput={it.on} aria-describedby={described} aria-invalid={invalid}
                    typed={Unkept} />
            }
        </div>
    }
}
