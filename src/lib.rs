//! First Contact: a screening conversation, wholly in the browser.
//!
//! ```text
//! prepare → safety → consent → conversation and signs → rating → sharing → summary → finish
//!              pack → screening → rules → assessment → summary → export        (domain)
//!                                  view: places, progress, words                (no browser)
//!                                    ui: Yew   ·   shell: the browser           (feature `web`)
//! ```

#![recursion_limit = "1024"]

pub mod domain;
pub mod i18n;
pub mod shipped;
pub mod talk;
pub mod view;

#[cfg(feature = "engine")]
pub mod api;
#[cfg(feature = "vault")]
pub mod vault;
#[cfg(feature = "web")]
mod shell;
#[cfg(feature = "web")]
pub mod start;
#[cfg(feature = "web")]
#[allow(missing_debug_implementations, reason = "what the screens hold are answers; there must be no way to print them")]
pub mod ui;

/// Memory is overwritten as it is given back: what was typed and let go does not stay behind in the heap.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);
