//! A field for a passphrase: hidden as it is typed, with a button that shows it. It is no password
//! field, since browsers offer to keep what is typed there, and no `<input>` either (`field` says why).

use yew::{AttrValue, Callback, Html, MouseEvent, Properties, component, use_state};

use super::field::Unkept;
use crate::html;

/// What the field needs to be drawn.
#[derive(PartialEq, Properties)]
pub struct SecretProps {
    /// Unique on the screen.
    pub id: &'static str,
    /// Its label.
    pub label: AttrValue,
    /// The button that shows what is typed.
    pub show: AttrValue,
    /// The same button, to hide it again.
    pub hide: AttrValue,
    /// What is wrong; empty for nothing.
    pub error: AttrValue,
}

/// The field.
#[component]
pub fn Secret(props: &SecretProps) -> Html {
    let shown = use_state(|| false);
    let toggle = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(!*shown))
    };
    let wrong = !props.error.is_empty();
    let error_id = format!("{}-error", props.id);
    html! {
        <div class="field" data-error={wrong.then_some("true")}>
            <label class="field__label" for={props.id}>{ props.label.clone() }</label>
            if wrong {
                <p class="field__error" role="alert" id={error_id.clone()}>{ props.error.clone() }</p>
            }
            <div class="secret">
                <textarea class="field__input secret__input" id={props.id} rows="1" data-line="" data-shown={shown.to_string()} dir="ltr" aria-describedby={wrong.then_some(error_id)}
                    aria-invalid={wrong.then_some("true")} typed={Unkept} />
                <button type="button" class="button" data-kind="quiet" aria-pressed={shown.to_string()} aria-controls={props.id} onclick={toggle}>
                    { if *shown { props.hide.clone() } else { props.show.clone() } }
                </button>
            </div>
        </div>
    }
}
