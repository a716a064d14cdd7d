//! Answers and the kinds of silence. Blank is never "no".

use crate::domain::ordered::Set;
use std::fmt;

use super::date::{PartialDate, plain_digits};
use super::text::{Text, TextProblem, Typed};
use crate::domain::pack::{Kind, OptionId, Pack, Question, QuestionId, words};

words! {
    /// Why there is no answer although the question came up. A question that nobody asked has no reply at all.
    Silence {
        /// The person does not know.
        DoesNotKnow = "does-not-know",
        /// The person prefers not to say.
        PrefersNotToSay = "prefers-not-to-say",
        /// It is not safe to ask now.
        NotSafeToAsk = "not-safe-to-ask",
    }
}

/// An answer as it stands.
#[derive(Clone, PartialEq, Eq)]
pub enum Answer {
    /// No answer, and why.
    Silence(Silence),
    /// Words.
    Text(Text),
    /// A date, as far as it is known.
    Date(PartialDate),
    /// Options, and a few words beside them. Never empty.
    Options {
        /// What was chosen.
        chosen: Set<OptionId>,
        /// "Another, in a few words".
        specify: Option<Text>,
    },
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Silence(_) => "Answer::Silence",
            Self::Text(_) => "Answer::Text",
            Self::Date(_) => "Answer::Date",
            Self::Options { .. } => "Answer::Options",
        })
    }
}

/// Everything kept about one question: what was typed or tapped, and a short note.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Reply {
    silence: Option<Silence>,
    typed: Typed,
    chosen: Set<OptionId>,
    specify: Typed,
    note: Typed,
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reply")
    }
}

/// Most characters of a short note: enough for a fact, too few for a story.
pub const NOTE_LIMIT: u16 = 280;
/// Most characters of "another, in a few words".
pub const SPECIFY_LIMIT: u16 = 200;

impl Reply {
    /// The answer, when there is one that holds.
    #[must_use]
    pub fn answer(&self, kind: Kind) -> Option<Answer> {
        if let Some(silence) = self.silence {
            return Some(Answer::Silence(silence));
        }
        match kind {
            Kind::Text | Kind::Lines => self.typed.text().cloned().map(Answer::Text),
            Kind::Date => PartialDate::parse(self.typed.text()?.as_str()).map(Answer::Date),
            Kind::One | Kind::Many | Kind::YesNo => (!self.chosen.is_empty() || self.specify.text().is_some())
                .then(|| Answer::Options { chosen: self.chosen.clone(), specify: self.specify.text().cloned() }),
        }
    }

    /// Why there is no answer.
    #[must_use]
    pub fn silence(&self) -> Option<Silence> {
        self.silence
    }

    /// The chosen options; none while there is a silence.
    #[must_use]
    pub fn chosen(&self) -> &Set<OptionId> {
        &self.chosen
    }

    /// The field of a text or a date.
    #[must_use]
    pub fn typed(&self) -> &Typed {
        &self.typed
    }

    /// "Another, in a few words".
    #[must_use]
    pub fn specify(&self) -> &Typed {
        &self.specify
    }

    /// The short note.
    #[must_use]
    pub fn note(&self) -> &Typed {
        &self.note
    }

    /// What is wrong with the typed answer.
    #[must_use]
    pub fn problem(&self, kind: Kind) -> Option<TextProblem> {
        self.typed.problem().or_else(|| {
            let text = self.typed.text()?;
            (kind == Kind::Date && PartialDate::parse(text.as_str()).is_none()).then_some(TextProblem::NotADate)
        })
    }

    /// Whether any field of it needs mending.
    #[must_use]
    pub fn needs_mending(&self, kind: Kind) -> bool {
        self.problem(kind).is_some() || self.specify.problem().is_some() || self.note.problem().is_some()
    }

    /// Whether nothing is kept here.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The option was tapped: chosen, or no longer. It takes the place of another in a question for one answer, and
    /// wherever one of the two says "none of these".
    #[must_use]
    pub fn toggled(mut self, pack: &Pack, question: QuestionId, option: OptionId) -> Self {
        let question = pack.question(question);
        if !question.options.contains(&option) {
            return self;
        }
        self.silence = None;
        if !self.chosen.remove(&option) {
            let stands_alone = |it: OptionId| question.kind != Kind::Many || pack.choice(it).alone;
            if stands_alone(option) || self.chosen.iter().any(|it| stands_alone(*it)) {
                self.chosen.clear();
            }
            self.chosen.insert(option);
        }
        self
    }

    /// A silence was tapped: set, or taken back. What was answered before gives way to it.
    #[must_use]
    pub fn silenced(self, silence: Silence) -> Self {
        if self.silence == Some(silence) {
            return Self { silence: None, ..self };
        }
        Self { silence: Some(silence), typed: Typed::default(), chosen: Set::new(), specify: Typed::default(), note: self.note }
    }

    /// The field of a text or a date was typed into.
    #[must_use]
    pub fn written(self, question: &Question, typed: &str) -> Self {
        match question.kind {
            Kind::Text | Kind::Lines | Kind::Date => Self { silence: None, typed: Typed::new(typed, question.limit), ..self },
            Kind::One | Kind::Many | Kind::YesNo => self,
        }
    }

    /// "Another, in a few words" was typed into.
    #[must_use]
    pub fn specified(self, question: &Question, typed: &str) -> Self {
        if question.specify { Self { silence: None, specify: Typed::new(typed, SPECIFY_LIMIT), ..self } } else { self }
    }

    /// The short note was typed into.
    #[must_use]
    pub fn noted(self, typed: &str) -> Self {
        Self { note: Typed::new(typed, NOTE_LIMIT), ..self }
    }

    /// This, the person's own answer, in place of what stood there, with the worker's note beside it. That they would rather
    /// not say, or don't know, takes away nothing that they told before.
    #[must_use]
    pub(super) fn beside(self, question: &Question, before: Self) -> Self {
        let told_before = !matches!(before.answer(question.kind), None | Some(Answer::Silence(_)));
        if self.silence.is_some() && told_before {
            return before;
        }
        let typed = if question.kind == Kind::Date { Typed::new(&plain_digits(self.typed.raw()), question.limit) } else { self.typed };
        Self { note: before.note, typed, ..self }
    }
}
