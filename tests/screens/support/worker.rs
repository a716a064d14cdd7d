//! A worker at the screen: taps and types, and sees what follows. States are reached by actions only; [`Worker::does`]
//! is the one place that touches the reducer, and [`Worker::sees`] the one that draws.

use std::rc::Rc;

use first_contact::domain::pack::{Category, Deployment, Pack, QuestionId, RecipientId};
use first_contact::domain::screening::{Age, Ask, Code, Date, Decision, Event, Ground, Path, Sure};
use first_contact::shipped;
use first_contact::ui::files::Step;
use first_contact::ui::model::{Action, Live, Model};
use first_contact::ui::{App, AppProps};
use first_contact::view::walk::Place;
use serde_json::Value;
use yew::Reducible;

use super::drawn;
use super::markup::Element;

const EXAMPLE: &str = include_str!("../../../docs/deployment.example.json");

/// The worker, and the app as it stands.
#[derive(Clone)]
pub struct Worker {
    live: Rc<Live>,
}

/// A new conversation on 22 November 2026, without any contact.
pub fn worker() -> Worker {
    worker_at(Deployment::default(), None)
}

/// The same, with the example of a deployment file.
pub fn worker_with_contacts() -> Worker {
    worker_with(&[])
}

/// The same, with a deployment file that can't be read.
pub fn worker_with_broken_deployment() -> Worker {
    let problems = Deployment::read(pack(), "{\"directory\": [{}]}").unwrap_err();
    worker_at(Deployment::default(), Some(problems.to_string().into()))
}

/// The same, with the example of a deployment file and more settings.
pub fn worker_with(settings: &[(&str, Value)]) -> Worker {
    let mut file: Value = serde_json::from_str(EXAMPLE).unwrap();
    for (name, value) in settings {
        file[*name] = value.clone();
    }
    worker_at(Deployment::read(pack(), &file.to_string()).unwrap(), None)
}

fn worker_at(deployment: Deployment, problems: Option<Rc<str>>) -> Worker {
    let model = Model::new(pack(), deployment, problems, Code::new([0; 5]), Date::new(2026, 11, 22).unwrap());
    Worker { live: Rc::new(Live(Rc::new(model))) }
}

/// The shipped pack.
pub fn pack() -> &'static Pack {
    shipped::pack().unwrap()
}

impl Worker {
    /// A worker before an app in this state, which only the page's start can bring about.
    pub fn of(model: Model) -> Self {
        Self { live: Rc::new(Live(Rc::new(model))) }
    }

    /// The one touch on the reducer.
    pub fn does(self, action: Action) -> Self {
        Self { live: self.live.reduce(action) }
    }

    /// Something happened to a file, in the present try.
    pub fn steps(self, step: Step) -> Self {
        let number = self.model().files.try_number();
        self.does(Action::Files(number, step))
    }

    /// The one look at the app.
    pub fn sees(&self) -> Element {
        drawn::<App>(AppProps { model: self.live.0.clone() }).element().clone()
    }

    pub fn model(&self) -> &Model {
        &self.live.0
    }

    pub fn says(self, event: Event) -> Self {
        self.does(Action::Said(event))
    }

    pub fn goes_on(self) -> Self {
        self.does(Action::Continued)
    }

    #[track_caller]
    pub fn goes_to(self, place: Place) -> Self {
        let there = self.does(Action::Went(place));
        assert_eq!(there.model().place, place, "the walk has this place: {:?}", there.model().places);
        there
    }

    // Before meeting the person.

    pub fn on(self, path: Path) -> Self {
        self.says(Event::PathChosen(path))
    }

    pub fn answers_safety(self, name: &str, answer: Sure) -> Self {
        self.says(Event::SafetyAnswered(pack().safety_named(name).unwrap(), answer))
    }

    /// Every safety question has its safe answer.
    pub fn safe(self) -> Self {
        let answers = pack().safety_questions().map(|(id, it)| Event::SafetyAnswered(id, if it.unsafe_yes { Sure::No } else { Sure::Yes }));
        answers.fold(self, Self::says)
    }

    pub fn aged(self, age: Age) -> Self {
        self.says(Event::AgeChosen(age))
    }

    /// The limits are explained before the first question, as the walk has it.
    pub fn decides(self, ask: Ask, decision: Decision) -> Self {
        self.says(Event::LimitsExplained).says(Event::ConsentAnswered(ask, decision))
    }

    /// A trained worker in a safe place, with a person of this age who agrees to talk, to notes and to be contacted.
    pub fn talks_with(self, age: Age) -> Self {
        self.on(Path::Trained)
            .safe()
            .aged(age)
            .decides(Ask::Talk, Decision::Yes)
            .decides(Ask::Notes, Decision::Yes)
            .decides(Ask::Contact, Decision::Yes)
    }

    // The conversation.

    #[track_caller]
    pub fn answers(self, question: &str, options: &[&str]) -> Self {
        let id = asked(question);
        options.iter().fold(self, |worker, name| worker.says(Event::OptionTapped(id, pack().option_named(id, name).expect(name))))
    }

    pub fn writes(self, question: &str, typed: &str) -> Self {
        self.says(Event::AnswerWritten(asked(question), typed.to_owned()))
    }

    pub fn marks(self, sign: &str, ground: Ground) -> Self {
        self.says(Event::SignTapped(pack().sign_named(sign).expect(sign), ground))
    }

    // Sharing.

    pub fn asks_to_share(self, recipient: &str, answer: Decision, kinds: &[Category]) -> Self {
        let id = told(recipient);
        let asked = self.says(Event::RecipientAdded(id)).says(Event::ShareAnswered(id, answer));
        kinds.iter().fold(asked, |worker, kind| worker.says(Event::ShareTapped(id, *kind)))
    }
}

/// The question of this name.
#[track_caller]
pub fn asked(name: &str) -> QuestionId {
    pack().question_named(name).expect(name)
}

/// The recipient of this name.
#[track_caller]
pub fn told(name: &str) -> RecipientId {
    pack().recipient_named(name).expect(name)
}

/// A place in words, for the names of snapshots: `page-now-safety`, `share-iom`, `safe-contact`.
pub fn place_name(place: Place) -> String {
    if let Place::Page(id) = place {
        return format!("page-{}", pack().page(id).name);
    }
    if let Place::Signs(id) = place {
        return format!("signs-{}", pack().sign_group(id).name);
    }
    if let Place::Share(id) = place {
        return format!("share-{}", pack().recipient(id).name);
    }
    let mut name = String::new();
    for letter in format!("{place:?}").chars() {
        if letter.is_uppercase() && !name.is_empty() {
            name.push('-');
        }
        name.extend(letter.to_lowercase());
    }
    name
}
