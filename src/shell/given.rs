//! What `boot.js` handed over, for as long as the page lives. Nothing where there is no page, as in native tests.

use std::cell::RefCell;

use super::host::Host;

thread_local! {
    static HOST: RefCell<Option<Host>> = const { RefCell::new(None) };
}

/// Keeps it.
pub(crate) fn set(host: Host) {
    HOST.with(|it| it.replace(Some(host)));
}

/// What was handed over.
pub(crate) fn host() -> Option<Host> {
    HOST.with(|it| it.borrow().clone())
}

/// Begins anew with the newer version. Only offered while nothing is open.
pub(crate) fn update() {
    if let Some(host) = host() {
        host.apply_update();
    }
}
