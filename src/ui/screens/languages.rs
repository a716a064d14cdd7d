//! The choice of languages: the worker's, the person's, that of summaries. It can be opened from every screen.

use yew::{Callback, Html, TargetCast};

use crate::html;
use crate::i18n::{Key, Language, Scope, key};
use crate::ui::components::Unkept;
use crate::ui::context::Cx;
use crate::ui::languages::Role;
use crate::ui::model::Action;

/// The dialog with all three.
pub(crate) fn choose(cx: &Cx) -> Html {
    html! {
        <>
            <h2 class="dialog__title" id="dialog-title">{ cx.t(key::LANGUAGES_TITLE) }</h2>
            <p class="dialog__detail">{ cx.t(key::LANGUAGES_LEAD) }</p>
            { chosen_at(cx, Role::Worker, "dialog-") }
            { chosen_at(cx, Role::Person, "dialog-") }
            if cx.model.has_two_languages() {
                <label class="choice" data-checked={(!cx.model.languages.alone).then_some("true")}>
                    <input class="choice__input" type="checkbox" name="both" checked={!cx.model.languages.alone} onchange={cx.on_change(Action::BothToggled)} autocomplete="off" />
                    <span class="choice__label">{ cx.t(key::LANGUAGES_BOTH) }</span>
                </label>
            }
            { chosen_at(cx, Role::Summary, "dialog-") }
            <button type="button" class="button" data-kind="main" onclick={cx.on_click(Action::DialogClosed)}>{ cx.t(key::LANGUAGES_DONE) }</button>
        </>
    }
}

/// One of the three, on a screen.
pub(super) fn choice(cx: &Cx, role: Role) -> Html {
    chosen_at(cx, role, "")
}

/// One of the three. The dialog can stand before a screen that has the same one, so it has names of its own.
fn chosen_at(cx: &Cx, role: Role, place: &str) -> Html {
    let (label, hint): (Key, Key) = match role {
        Role::Worker => (key::LANGUAGES_WORKER, key::LANGUAGES_WORKER_HINT),
        Role::Person => (key::LANGUAGES_PERSON, key::LANGUAGES_PERSON_HINT),
        Role::Summary => (key::LANGUAGES_SUMMARY, key::LANGUAGES_SUMMARY_HINT),
    };
    let id = format!("{place}language-{}", role.word());
    let (hint_id, said_id) = (format!("{id}-hint"), format!("{id}-said"));
    let chosen = cx.model.chosen(role);
    let on = {
        let cx = cx.clone();
        Callback::from(move |it: yew::Event| {
            if let Some(select) = it.target_dyn_into::<web_sys::HtmlSelectElement>() {
                cx.act(Action::LanguageChosen(role, select.value().into()));
            }
        })
    };
    html! {
        <div class="field">
            <label class="field__label" for={id.clone()}>{ cx.t(label) }</label>
            <p class="field__hint" id={hint_id.clone()}>{ cx.t(hint) }</p>
            <select class="field__input" id={id} onchange={on} aria-describedby={format!("{hint_id} {said_id}")} typed={Unkept}>
                if role != Role::Worker {
                    <option value="" selected={chosen.is_empty()}>{ cx.t(key::LANGUAGES_PERSON_SAME) }</option>
                }
                { for cx.model.languages.all.iter().filter(|it| it.is_for(role)).map(|it| html! {
                    <option key={it.tag()} value={it.tag().to_owned()} lang={it.tag().to_owned()} selected={chosen == it.tag()}>{ named(cx, it) }</option>
                }) }
            </select>
            <div id={said_id} role="status">{ said(cx, role) }</div>
        </div>
    }
}

/// Its own name first: who looks for a language finds it by that. Then its name in the worker's.
fn named(cx: &Cx, it: &Language) -> String {
    let words = &cx.model.catalogue;
    let other = words.name_of(it);
    let name = if it.name() == other { other } else { format!("{} · {}", words.apart(it.name()), words.apart(&other)) };
    if it.is_draft() { cx.tf(key::LANGUAGES_DRAFT_MARK, &[("language", &name)]) } else { name }
}

/// A language as a sentence for the worker names it: in their own language, and in itself.
pub(crate) fn spoken_of(cx: &Cx, it: &Language) -> String {
    let words = &cx.model.catalogue;
    let other = words.name_of(it);
    if it.name() == other { other } else { format!("{} ({})", words.apart(&other), words.apart(it.name())) }
}

/// What is to be known of what was chosen.
fn said(cx: &Cx, role: Role) -> Html {
    let languages = &cx.model.languages;
    let name = |tag: &str| languages.find(tag).map_or_else(|| tag.to_owned(), |it| spoken_of(cx, it));
    if let Some((_, tag)) = languages.wanted.iter().find(|(it, _)| *it == role) {
        return html! { <p class="field__hint">{ cx.tf(key::LANGUAGES_GETTING, &[("language", &name(tag))]) }</p> };
    }
    if let Some((_, tag)) = languages.failed.as_ref().filter(|(it, _)| *it == role) {
        return html! { <p class="field__error">{ cx.tf(key::LANGUAGES_FAILED, &[("language", &name(tag))]) }</p> };
    }
    let words = match role {
        Role::Worker => Some(&cx.model.catalogue),
        Role::Person => languages.person.as_ref(),
        Role::Summary => languages.summary.as_ref(),
    };
    let Some(language) = words.map(|it| it.language()) else { return html! { "" } };
    let spoken = spoken_of(cx, language);
    let who = [("language", &*spoken), ("other", cx.model.catalogue.language().name())];
    html! {
        <>
            if language.is_draft() {
                <p class="field__hint">{ cx.tf(key::LANGUAGES_DRAFT, &who) }</p>
            }
            if language.scope() == Scope::Person {
                <p class="field__hint">{ cx.tf(key::LANGUAGES_PART, &who) }</p>
            }
        </>
    }
}
