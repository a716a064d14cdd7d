//! Starts the interface in the page.

use std::rc::Rc;

use wasm_bindgen::prelude::wasm_bindgen;

use crate::domain::pack::Deployment;
use crate::domain::screening::{Code, Date};
use crate::i18n::{Catalogue, key};
use crate::shell::host::Host;
use crate::ui::model::Model;
use crate::ui::{App, AppProps};
use crate::{shell, shipped};

/// Draws First Contact in the element with the id `app`. `settings` is the text of the deployment file, or nothing; `host`
/// is what only `boot.js` can do.
/// Throws a plain sentence when it can't start.
///
/// # Errors
/// When the program's own pack is broken, or the page has no place for it.
#[wasm_bindgen]
#[allow(clippy::needless_pass_by_value, reason = "wasm-bindgen hands over an owned text")]
pub fn mount(settings: Option<String>, host: Host) -> Result<(), String> {
    // A panic must never print what it met: nothing but this code reaches the console. Told to Yew, which otherwise puts
    // a hook of its own in the place of any other, one that prints the message.
    yew::set_custom_panic_hook(Box::new(|_| shell::notice::stopped()));
    shell::intl::ask_the_browser();
    let broken = || Catalogue::english().text(key::BROKEN).to_owned();
    let pack = shipped::pack().map_err(|_| broken())?;
    let (deployment, problems) = match settings.as_deref().map(|it| Deployment::read(pack, it)) {
        None => (Deployment::default(), None),
        Some(Ok(deployment)) => (deployment, None),
        Some(Err(problems)) => (Deployment::default(), Some(Rc::from(problems.to_string()))),
    };
    let code = shell::random::code().unwrap_or_else(|| Code::new([0; 5]));
    let today = shell::clock::today().or_else(|| Date::new(2026, 1, 1)).ok_or_else(broken)?;
    let root = crate::ui::root().ok_or_else(broken)?;
    // The page shows the start screen before this program is there; what was tapped on it counts.
    let tapped = root.query_selector("input[name=path]:checked").ok().flatten().and_then(|it| it.get_attribute("value"));
    let model = Model::new(pack, deployment, problems, code, today).with_tapped(tapped.as_deref().unwrap_or_default());
    let first = host.first().and_then(|it| Catalogue::read(&it).ok());
    let model = match first.filter(|it| it.is_whole() && model.languages.are_as_offered(it)) {
        Some(words) => Model { catalogue: Rc::new(words), ..model },
        None => model,
    };
    let model = Rc::new(if host.kept() { model.locked() } else { model });
    shell::given::set(host);
    root.set_text_content(None);
    yew::Renderer::<App>::with_root_and_props(root, AppProps { model }).render();
    Ok(())
}
