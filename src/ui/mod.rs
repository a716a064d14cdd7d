//! The interface. It draws the model and reports taps; every rule is in `domain`, every place in `view`.

mod app;
mod desk;
pub mod keeping;
pub mod components;
pub mod context;
pub mod files;
pub mod html;
pub mod languages;
pub mod model;
pub mod pictures;
pub mod screens;

pub use app::{App, AppProps, root};
