//! The conversation in the person's own hands: the questions that the worker chose, what the person answered so far, and where
//! they are. It stands beside the screening, never in it: until the person agrees to show them, the answers are covered and
//! count for nothing.
//!
//! | where | who has the device | leads to |
//! |---|---|---|
//! | first page | the person | the first question |
//! | a question | the person | the next, the one before, or the end |
//! | last page | the person | their choice: show, keep covered, or delete, which is asked again |
//! | delete all? | the person | the last page, or decided |
//! | decided | the person | given back |
//! | given back | the worker | covered until the person agrees, again in their hands, or nothing left |

use std::fmt;

use super::answer::{Reply, Silence};
use super::{Event, Mode, Notes, Screening, Stage};
use crate::domain::ordered::{Map, Set};
use crate::domain::pack::{OptionId, Pack, QuestionId, words};

words! {
    /// What the person decides at the end about what they answered.
    Choice {
        /// The worker may see it.
        Show = "show",
        /// It stays covered for now.
        Later = "later",
        /// It is deleted.
        Delete = "delete",
    }
}

/// How it stands after the worker took the device back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Back {
    /// There are answers, and they are covered. The person was here when it was taken.
    Covered(Left),
    /// The person let the worker see them: they stand with the questions now.
    Shown,
    /// There was nothing to see.
    Nothing,
    /// The person didn't agree, and they are erased.
    Erased,
}

/// Where the person was when covered answers were taken back, and where they go on when they get it again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// They had gone back to what this is.
    First,
    /// At the question with this place.
    Question(usize),
    /// At the end, and had not decided.
    Last,
    /// They had said: not now.
    Later,
}

/// Where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// The person reads what this is.
    First,
    /// The person is at the question with this place among those chosen.
    Question(usize),
    /// There are no more questions: may the answers be seen?
    Last,
    /// The person wants them deleted: really all of them?
    Deleting,
    /// The person has decided that, and still has the device.
    Decided(Choice),
    /// The worker has it back.
    Back(Back),
}

/// What the person did.
#[derive(Clone, PartialEq, Eq)]
pub enum HeldEvent {
    /// Began with the questions.
    Begun,
    /// Tapped an answer.
    OptionTapped(OptionId),
    /// Tapped one of the two answers that are none.
    SilenceTapped(Silence),
    /// Typed an answer.
    Written(String),
    /// Typed a few words beside the answers.
    SpecifyWritten(String),
    /// Went on.
    WentOn,
    /// Left this question out.
    LeftOut,
    /// Went back.
    WentBack,
    /// Stopped here.
    Stopped,
    /// Decided about the answers.
    Chosen(Choice),
    /// Said once more that they are to be deleted.
    Deleted,
}

impl fmt::Debug for HeldEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HeldEvent")
    }
}

/// The answers that a person can give which are none. That it isn't safe to ask is the worker's to say.
pub const OWN_SILENCES: [Silence; 2] = [Silence::DoesNotKnow, Silence::PrefersNotToSay];

/// What the person holds, or held.
#[derive(Clone, PartialEq, Eq)]
pub struct Held {
    questions: Box<[QuestionId]>,
    replies: Map<QuestionId, Reply>,
    at: At,
}

impl fmt::Debug for Held {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Held")
    }
}

impl Held {
    /// Hands over these questions, in the pack's order. `None` when nothing may be noted, or when none of them is one that the
    /// person can answer by themselves. Whether they are in play is for [`hand_over`](crate::domain::rules::hand_over) to say.
    pub(in crate::domain) fn start<M: Mode>(pack: &Pack, screening: &Screening<M>, chosen: &Set<QuestionId>) -> Option<Self> {
        screening.notes()?;
        let questions: Box<[QuestionId]> = chosen.iter().copied().filter(|it| pack.is_for_the_person(*it)).collect();
        (!questions.is_empty()).then(|| Self { questions, replies: Map::new(), at: At::First })
    }

    /// From its parts, as a file has them; `None` when they don't fit together.
    pub(in crate::domain) fn from_parts(pack: &Pack, questions: Vec<QuestionId>, answered: Vec<Event>, at: At) -> Option<Self> {
        let replies = answered.into_iter().fold(Notes::default(), |notes, it| notes.apply(pack, it)).replies;
        let own = |reply: &Reply| {
            reply.note().is_empty()
                && reply.silence().is_none_or(|it| OWN_SILENCES.contains(&it))
                && reply.chosen().iter().all(|it| !pack.choice(*it).observed)
        };
        let there = !questions.is_empty()
            && questions.iter().all(|it| pack.is_for_the_person(*it))
            && questions.iter().collect::<Set<_>>().len() == questions.len()
            && replies.iter().all(|(id, reply)| questions.contains(id) && own(reply));
        let fits = match at {
            At::First | At::Last => true,
            At::Question(place) => place < questions.len(),
            At::Back(Back::Covered(Left::Question(place))) => place < questions.len() && !replies.is_empty(),
            At::Deleting | At::Decided(Choice::Show | Choice::Later) | At::Back(Back::Covered(_)) => !replies.is_empty(),
            At::Decided(Choice::Delete) | At::Back(Back::Shown | Back::Nothing | Back::Erased) => replies.is_empty(),
        };
        (there && fits).then(|| Self { questions: questions.into(), replies, at })
    }

    /// The chosen questions, in order.
    #[must_use]
    pub fn questions(&self) -> &[QuestionId] {
        &self.questions
    }

    /// Where it is.
    #[must_use]
    pub fn at(&self) -> At {
        self.at
    }

    /// The question that the person is at.
    #[must_use]
    pub fn question(&self) -> Option<QuestionId> {
        match self.at {
            At::Question(place) => self.questions.get(place).copied(),
            At::First | At::Last | At::Deleting | At::Decided(_) | At::Back(_) => None,
        }
    }

    /// Whether the person has the device.
    #[must_use]
    pub fn is_with_the_person(&self) -> bool {
        !matches!(self.at, At::Back(_))
    }

    /// Whether answers wait under their cover.
    #[must_use]
    pub fn is_covered(&self) -> bool {
        self.left().is_some()
    }

    /// Where the person was when their covered answers were taken back.
    #[must_use]
    pub fn left(&self) -> Option<Left> {
        if let At::Back(Back::Covered(left)) = self.at { Some(left) } else { None }
    }

    /// What the person answered to this question so far. For the person's own screen, and for the sealed draft.
    #[must_use]
    pub fn reply(&self, question: QuestionId) -> Option<&Reply> {
        self.replies.get(&question)
    }

    /// Every reply, for the sealed draft.
    pub(in crate::domain) fn replies(&self) -> impl Iterator<Item = (QuestionId, &Reply)> {
        self.replies.iter().map(|(id, reply)| (*id, reply))
    }

    /// How many questions have an answer.
    #[must_use]
    pub fn answered(&self) -> usize {
        self.replies.len()
    }

    /// What the person did, and where that leads. What doesn't belong to where they are changes nothing.
    #[must_use]
    pub fn apply(mut self, pack: &Pack, event: HeldEvent) -> Self {
        match (self.at, event) {
            (At::First, HeldEvent::Begun) => self.at = At::Question(0),
            (At::Question(place), event) => return self.asked(pack, place, event),
            (At::Last, HeldEvent::WentBack) => self.at = At::Question(self.questions.len().saturating_sub(1)),
            (At::Last, HeldEvent::Chosen(choice)) if !self.replies.is_empty() => {
                self.at = if choice == Choice::Delete { At::Deleting } else { At::Decided(choice) };
            }
            (At::Deleting, HeldEvent::Deleted) => {
                self.replies = Map::new();
                self.at = At::Decided(Choice::Delete);
            }
            // What was deleted can't be decided about once more.
            (At::Deleting | At::Decided(Choice::Show | Choice::Later), HeldEvent::WentBack) => self.at = At::Last,
            (At::First | At::Last | At::Deleting | At::Decided(_) | At::Back(_), _) => {}
        }
        self
    }

    fn asked(mut self, pack: &Pack, place: usize, event: HeldEvent) -> Self {
        let Some(id) = self.questions.get(place).copied() else { return self };
        let question = pack.question(id);
        let reply = |it: &Self| it.replies.get(&id).cloned().unwrap_or_default();
        match event {
            HeldEvent::OptionTapped(option) if !pack.choice(option).observed => {
                let next = reply(&self).toggled(pack, id, option);
                self.replied(id, next);
            }
            HeldEvent::SilenceTapped(silence) if OWN_SILENCES.contains(&silence) => {
                let next = reply(&self).silenced(silence);
                self.replied(id, next);
            }
            HeldEvent::Written(typed) => {
                let next = reply(&self).written(question, &typed);
                self.replied(id, next);
            }
            HeldEvent::SpecifyWritten(typed) => {
                let next = reply(&self).specified(question, &typed);
                self.replied(id, next);
            }
            HeldEvent::WentOn => self.goes(pack, id, self.after(place)),
            HeldEvent::LeftOut => {
                self.replies.remove(&id);
                self.at = self.after(place);
            }
            HeldEvent::WentBack => self.goes(pack, id, place.checked_sub(1).map_or(At::First, At::Question)),
            HeldEvent::Stopped => self.goes(pack, id, At::Last),
            HeldEvent::Begun | HeldEvent::OptionTapped(_) | HeldEvent::SilenceTapped(_) | HeldEvent::Chosen(_) | HeldEvent::Deleted => {}
        }
        self
    }

    fn replied(&mut self, id: QuestionId, reply: Reply) {
        if reply.is_empty() {
            self.replies.remove(&id);
        } else {
            self.replies.insert(id, reply);
        }
    }

    fn after(&self, place: usize) -> At {
        if place + 1 < self.questions.len() { At::Question(place + 1) } else { At::Last }
    }

    /// Leaves a question. What was begun and came to nothing, such as a space in a field, is no answer.
    fn goes(&mut self, pack: &Pack, from: QuestionId, to: At) {
        let kind = pack.question(from).kind;
        if self.replies.get(&from).is_some_and(|it| it.answer(kind).is_none() && !it.needs_mending(kind)) {
            self.replies.remove(&from);
        }
        self.at = to;
    }

    /// The person gets it again, with their answers, and goes on where they were. Who had said "not now" can decide anew.
    #[must_use]
    pub fn given_again(self) -> Self {
        let at = match self.left() {
            None => self.at,
            Some(Left::First) => At::First,
            Some(Left::Question(place)) => At::Question(place),
            Some(Left::Last | Left::Later) => At::Last,
        };
        Self { at, ..self }
    }

    /// The person didn't agree: the covered answers are erased.
    #[must_use]
    pub fn erased(self) -> Self {
        if self.is_covered() { Self { replies: Map::new(), at: At::Back(Back::Erased), ..self } } else { self }
    }

    /// Given back: covered, where there is anything to cover.
    fn covered(self, left: Left) -> Self {
        if self.replies.is_empty() { self.told(Back::Nothing) } else { Self { at: At::Back(Back::Covered(left)), ..self } }
    }

    fn told(self, back: Back) -> Self {
        Self { replies: Map::new(), at: At::Back(back), ..self }
    }
}

impl<M: Mode> Screening<M> {
    /// The worker takes the device back. Only where the person said that they may be seen do the answers come into the notes.
    #[must_use]
    pub fn takes_back(self, pack: &Pack, held: Held) -> (Self, Held) {
        match held.at {
            At::Back(_) => (self, held),
            At::Decided(Choice::Show) => self.with_answers(pack, held),
            At::First => (self, held.covered(Left::First)),
            At::Question(place) => (self, held.covered(Left::Question(place))),
            At::Last | At::Deleting | At::Decided(Choice::Delete) => (self, held.covered(Left::Last)),
            At::Decided(Choice::Later) => (self, held.covered(Left::Later)),
        }
    }

    /// The person agreed in words that the worker sees the answers, which were covered until now.
    #[must_use]
    pub fn uncovers(self, pack: &Pack, held: Held) -> (Self, Held) {
        if held.is_covered() { self.with_answers(pack, held) } else { (self, held) }
    }

    /// The answers come to the questions. Where there is no place for notes (any more), they are gone.
    fn with_answers(mut self, pack: &Pack, held: Held) -> (Self, Held) {
        let Stage::Talking(notes) = &mut self.stage else { return (self, held.told(Back::Nothing)) };
        for (id, reply) in held.replies.iter() {
            notes.replied(*id, |before| reply.clone().beside(pack.question(*id), before));
        }
        (self, held.told(Back::Shown))
    }
}
