//! A group of signs: what the worker saw, heard or was told. Never read aloud; neither proof nor clearance.

use std::rc::Rc;

use yew::{AttrValue, Html, Properties, component};

use super::heading;
use super::map::to_map;
use crate::domain::pack::{SignGroupId, SignId};
use crate::domain::screening::{Event, Ground};
use crate::html;
use crate::i18n::key;
use crate::ui::components::{Tone, help, notice};
use crate::ui::context::Cx;
use crate::view::question::grounds;

/// The words of a ground, made once for the whole screen.
struct Words {
    ground: Ground,
    short: &'static str,
    full: AttrValue,
}

/// A group of signs.
pub(super) fn signs(cx: &Cx, group: SignGroupId) -> Html {
    let pack = cx.model.pack;
    let group = pack.sign_group(group);
    let Some(marks) = cx.model.screening.signs() else { return heading(cx.of("signgroup", &group.name, "")) };
    let words: Rc<[Words]> = grounds(cx.model.screening.stage())
        .iter()
        .map(|ground| {
            let (short, long) = (cx.of("ground", ground.word(), ""), cx.of("ground", ground.word(), "-long"));
            Words { ground: *ground, short, full: cx.tf(key::SIGNS_GROUND, &[("short", short), ("long", long)]).into() }
        })
        .collect();
    let count = marks.len().to_string();
    html! {
        <>
            { heading(cx.of("signgroup", &group.name, "")) }
            <p class="lead">{ cx.of("signgroup", &group.name, ".intro") }</p>
            { notice(Tone::Plain, "", html! { <p>{ cx.t(key::SIGNS_QUIET) }</p> }) }
            <p class="count" data-sign-count={count.clone()} aria-live="polite">{ cx.tf(key::SIGNS_COUNT, &[("n", &count)]) }</p>
            { for group.signs.iter().map(|it| {
                let row = RowProps { cx: cx.clone(), id: *it, marks: marks.grounds(*it).collect(), words: words.clone() };
                yew::html! { <Row key={it.index()} ..row /> }
            }) }
            { to_map(cx) }
        </>
    }
}

/// What one sign needs to be drawn. It is drawn anew only when its own marks change, so that a tap on a slow phone
/// costs one sign and not thirteen.
#[derive(Properties)]
struct RowProps {
    cx: Cx,
    id: SignId,
    marks: Vec<Ground>,
    words: Rc<[Words]>,
}

impl PartialEq for RowProps {
    fn eq(&self, other: &Self) -> bool {
        // The language can change while the screen stays. The words are those of one walk; a change of that draws another screen.
        let same_language = Rc::ptr_eq(&self.cx.model.catalogue, &other.cx.model.catalogue);
        same_language && self.id == other.id && self.marks == other.marks && self.words.len() == other.words.len()
    }
}

#[component]
fn Row(props: &RowProps) -> Html {
    let RowProps { cx, id, marks, words } = props;
    let sign = cx.model.pack.sign(*id);
    let label = cx.of("sign", &sign.name, "");
    let lines = [(cx.t(key::HELP_LOOKS), cx.of("sign", &sign.name, ".looks")), (cx.t(key::HELP_OTHER), cx.of("sign", &sign.name, ".other"))];
    let marked = !marks.is_empty();
    html! {
        <fieldset class="sign" data-marked={marked.then_some("true")}>
            <legend class="sign__label">{ label }</legend>
            <div class="sign__grounds">
                { for words.iter().map(|it| {
                    let checked = marks.contains(&it.ground);
                    html! {
                        <label class="ground" key={it.ground.word()} data-checked={checked.then_some("true")}>
                            <input class="ground__input" type="checkbox" name={format!("sign-{}-{}", sign.name, it.ground.word())} {checked}
                                aria-label={it.full.clone()} onchange={cx.changes(Event::SignTapped(*id, it.ground))} autocomplete="off" />
                            <span class="ground__label">{ it.short }</span>
                        </label>
                    }
                }) }
            </div>
            { help(cx, label, &lines, &format!("{} – {}", sign.source.document, sign.source.item)) }
        </fieldset>
    }
}
