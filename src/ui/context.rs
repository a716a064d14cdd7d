//! What every screen gets: the model to read, and a way to say what happened.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use yew::{Callback, InputEvent, MouseEvent, TargetCast, UseReducerDispatcher};

use super::model::{Action, Live, Model};
use crate::domain::pack::SafetyId;
use crate::domain::screening::{Event, Notes, SafetyVerdict};
use crate::i18n::{Key, key};
use crate::view::walk::Place;

/// The model and the dispatcher, cheap to clone.
#[derive(Clone)]
pub struct Cx {
    /// What to show.
    pub model: Rc<Model>,
    act: UseReducerDispatcher<Live>,
}

impl Cx {
    /// From the app's reducer.
    pub fn new(model: Rc<Model>, act: UseReducerDispatcher<Live>) -> Self {
        Self { model, act }
    }

    /// A message without placeables.
    pub fn t(&self, key: Key) -> &'static str {
        self.model.catalogue.text(key)
    }

    /// A message with placeables.
    pub fn tf(&self, key: Key, values: &[(&str, &str)]) -> String {
        self.model.catalogue.format(key, values)
    }

    /// What follows words that need to say what they are about, for screen readers: “: Treatment”.
    pub fn about(&self, about: &str) -> String {
        self.tf(key::ABOUT_AFTER, &[("about", about)])
    }

    /// A message and what it is about: “Help: Treatment”.
    pub fn of_what(&self, key: Key, about: &str) -> String {
        format!("{}{}", self.t(key), self.about(about))
    }

    /// A message of a thing of the pack: `of("sign", "watched", ".looks")`. Empty when there is none.
    pub fn of(&self, prefix: &str, name: &str, attribute: &str) -> &'static str {
        self.model.catalogue.of(prefix, name, attribute)
    }

    /// The notes, when there are any.
    pub fn notes(&self) -> Option<&Notes> {
        self.model.screening.notes()
    }

    /// The safety questions that are still open.
    pub fn open_safety(&self) -> Vec<SafetyId> {
        match self.model.screening.safety().verdict(self.model.pack) {
            SafetyVerdict::Open(open) => open,
            SafetyVerdict::NotNow(_) | SafetyVerdict::Safe => Vec::new(),
        }
    }

    /// What says what happened, for work that ends later: unlike this, it holds nothing of the conversation.
    pub fn dispatcher(&self) -> UseReducerDispatcher<Live> {
        self.act.clone()
    }

    /// Says at once what happened.
    pub fn act(&self, action: Action) {
        self.act.dispatch(action);
    }

    /// A click that does this.
    pub fn on_click(&self, action: Action) -> Callback<MouseEvent> {
        let act = self.act.clone();
        Callback::from(move |_| act.dispatch(action.clone()))
    }

    /// A click that says this event.
    pub fn says(&self, event: Event) -> Callback<MouseEvent> {
        self.on_click(Action::Said(event))
    }

    /// A change (of a radio, a checkbox or a choice) that does this.
    pub fn on_change(&self, action: Action) -> Callback<yew::Event> {
        let act = self.act.clone();
        Callback::from(move |_| act.dispatch(action.clone()))
    }

    /// A change that says this event.
    pub fn changes(&self, event: Event) -> Callback<yew::Event> {
        self.on_change(Action::Said(event))
    }

    /// A click that goes to this place.
    pub fn goes(&self, place: Place) -> Callback<MouseEvent> {
        self.on_click(Action::Went(place))
    }

    /// Typing that does what is made from what the field holds.
    pub fn on_typing(&self, action: impl Fn(String) -> Action + 'static) -> Callback<InputEvent> {
        let act = self.act.clone();
        Callback::from(move |input: InputEvent| {
            let typed = input
                .target_dyn_into::<web_sys::HtmlInputElement>()
                .map(|it| it.value())
                .or_else(|| input.target().and_then(|it| it.dyn_into::<web_sys::HtmlTextAreaElement>().ok()).map(|it| it.value()));
            if let Some(typed) = typed {
                act.dispatch(action(typed));
            }
        })
    }

    /// Typing that says the event made from what the field holds.
    pub fn types(&self, event: impl Fn(String) -> Event + 'static) -> Callback<InputEvent> {
        self.on_typing(move |typed| Action::Said(event(typed)))
    }
}
