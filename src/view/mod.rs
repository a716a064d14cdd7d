//! What is seen, as plain data: the places of the walk and the words of an output. No browser, and no rule of its own.

pub mod glossary;
pub mod document;
pub mod findings;
pub mod sharing;
pub mod question;
pub mod walk;
pub mod words;

/// What the tests of this folder begin with.
#[cfg(test)]
mod testing {
    #![allow(clippy::unwrap_used, reason = "a test says what it expects by failing")]

    use crate::domain::pack::Pack;
    use crate::domain::screening::{Age, Ask, Code, Date, Decision, Event, Mode, Path, Screening, Sure};

    pub(super) fn pack() -> &'static Pack {
        crate::shipped::pack().unwrap()
    }

    /// An adult in a safe place who agreed to talk and to notes, and what happened then.
    pub(super) fn talking<M: Mode>(events: Vec<Event>) -> Screening<M> {
        let start = Screening::start(Code::new([7; 5]), Date::parse("2026-11-22").unwrap());
        let safe = pack().safety_questions().map(|(id, it)| Event::SafetyAnswered(id, if it.unsafe_yes { Sure::No } else { Sure::Yes }));
        [Event::PathChosen(Path::Trained), Event::AgeChosen(Age::Adult), Event::LimitsExplained]
            .into_iter()
            .chain(safe)
            .chain([Event::ConsentAnswered(Ask::Talk, Decision::Yes), Event::ConsentAnswered(Ask::Notes, Decision::Yes)])
            .chain(events)
            .fold(start, |it, event| it.apply(pack(), event))
    }
}
