//! Everything that the rules look at, as plain yes or no.

use crate::domain::ordered::Set;

use crate::domain::pack::{Category, Condition, OptionId, Pack, QuestionId, SafetyId, SignId, Weight};
use crate::domain::screening::{Answer, Mode, Notes, Reply, Screening, Stage, Sure};

/// One noted thing that a rule can point to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Finding {
    /// This option was chosen.
    Option(OptionId),
    /// This sign was marked.
    Sign(SignId),
    /// This safety question has, or had, its unsafe answer.
    Unsafe(SafetyId),
    /// The person is a child, or may be.
    Child,
    /// The worker judges that life or wellbeing is threatened.
    Judgement,
}

impl Finding {
    /// What it belongs to when it is shared.
    #[must_use]
    pub fn category(self, pack: &Pack) -> Category {
        match self {
            Self::Option(id) => pack.choice(id).category,
            Self::Sign(_) => Category::Signs,
            Self::Unsafe(id) => pack.safety_question(id).category,
            Self::Child | Self::Judgement => Category::Basics,
        }
    }

    fn weight(self, pack: &Pack) -> Option<&Weight> {
        match self {
            Self::Option(id) => Some(&pack.choice(id).weight),
            Self::Sign(id) => Some(&pack.sign(id).weight),
            Self::Unsafe(_) | Self::Child | Self::Judgement => None,
        }
    }

    /// Section of the form or group of signs, to tell findings from different corners apart.
    fn corner(self, pack: &Pack) -> Option<(bool, usize)> {
        match self {
            Self::Option(id) => {
                let page = pack.question(pack.choice(id).question).page?;
                Some((false, pack.page(page).section.index()))
            }
            Self::Sign(id) => Some((true, pack.sign(id).group.index())),
            Self::Unsafe(_) | Self::Child | Self::Judgement => None,
        }
    }
}

/// A set of findings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct World {
    findings: Set<Finding>,
}

fn may_be_minor<M: Mode>(pack: &Pack, screening: &Screening<M>) -> bool {
    let Some(notes) = screening.notes() else { return false };
    let named = pack.minor_option().is_some_and(|(question, option)| notes.reply(question).is_some_and(|it| it.chosen().contains(&option)));
    let born = pack.birth_date().is_some_and(|question| {
        let answer = notes.reply(question).and_then(|it| it.answer(pack.question(question).kind));
        matches!(answer, Some(Answer::Date(date)) if date.may_be_under_18(screening.started()))
    });
    named || born
}

/// What a question in play can still say: anything while it is open, then what was answered.
fn may_be_noted(pack: &Pack, notes: &Notes, id: QuestionId) -> Vec<Finding> {
    let question = pack.question(id);
    let reply = notes.reply(id);
    let open = reply.and_then(|it| it.answer(question.kind)).is_none_or(|it| matches!(it, Answer::Silence(_)));
    if !open {
        return reply.into_iter().flat_map(Reply::chosen).copied().map(Finding::Option).collect();
    }
    let says_age = pack.birth_date() == Some(id) || pack.minor_option().is_some_and(|(question, _)| question == id);
    question.options.iter().copied().map(Finding::Option).chain(says_age.then_some(Finding::Child)).collect()
}

impl World {
    /// What was noted.
    #[must_use]
    pub fn known<M: Mode>(pack: &Pack, screening: &Screening<M>) -> Self {
        let mut findings = Set::new();
        if let Some(notes) = screening.notes() {
            findings.extend(notes.replies().flat_map(|(_, reply)| reply.chosen().iter().copied().map(Finding::Option)));
        }
        if let Some(signs) = screening.signs() {
            findings.extend(signs.marked().map(Finding::Sign));
        }
        findings.extend(pack.safety_ids().filter(|id| screening.safety().is_unsafe(pack, *id)).map(Finding::Unsafe));
        if screening.consent().is_child() || may_be_minor(pack, screening) {
            findings.insert(Finding::Child);
        }
        if screening.life_threatened() {
            findings.insert(Finding::Judgement);
        }
        // A follow-up that is no longer in play keeps its answer for the way back, but says nothing meanwhile.
        let mut world = Self { findings };
        // What follows a follow-up goes with it.
        loop {
            let stale: Vec<Finding> = world.findings.iter().copied().filter(|it| world.is_stale(pack, *it)).collect();
            if stale.is_empty() {
                return world;
            }
            for finding in stale {
                world.findings.remove(&finding);
            }
        }
    }

    fn is_stale(&self, pack: &Pack, finding: Finding) -> bool {
        match finding {
            Finding::Option(id) => pack.question(pack.choice(id).question).ask_if.as_ref().is_some_and(|it| !self.holds(pack, it)),
            Finding::Sign(_) | Finding::Unsafe(_) | Finding::Child | Finding::Judgement => false,
        }
    }

    /// What was noted, and everything that nobody has ruled out.
    #[must_use]
    pub fn possible<M: Mode>(pack: &Pack, screening: &Screening<M>) -> Self {
        let mut world = Self::known(pack, screening);
        if matches!(screening.stage(), Stage::Talking(_) | Stage::Observing(_)) {
            world.findings.extend(pack.sign_ids().map(Finding::Sign));
        }
        world
            .findings
            .extend(pack.safety_ids().filter(|id| matches!(screening.safety().answer(*id), None | Some(Sure::NotSure))).map(Finding::Unsafe));
        // A follow-up may stand before what it follows, so this goes on until nothing more comes into play.
        while let Some(notes) = screening.notes() {
            let before = world.findings.len();
            for (id, question) in pack.questions() {
                if question.ask_if.as_ref().is_none_or(|it| world.holds(pack, it)) {
                    world.findings.extend(may_be_noted(pack, notes, id));
                }
            }
            if world.findings.len() == before {
                break;
            }
        }
        world
    }

    /// A world of these findings alone.
    pub(in crate::domain) fn of(findings: impl Iterator<Item = Finding>) -> Self {
        Self { findings: findings.collect() }
    }

    /// This world and one finding more.
    #[must_use]
    pub fn with(&self, finding: Finding) -> Self {
        let mut world = self.clone();
        world.findings.insert(finding);
        world
    }

    /// Every option that was ever chosen and is still kept, also those of follow-ups that are out of play.
    #[must_use]
    pub(in crate::domain) fn kept<M: Mode>(screening: &Screening<M>) -> Self {
        Self::of(screening.notes().into_iter().flat_map(Notes::replies).flat_map(|(_, reply)| reply.chosen().iter().copied().map(Finding::Option)))
    }

    /// This world once a finding was noted: with the answers that lead to its question, and with what those bring back
    /// into play of what is `kept`.
    #[must_use]
    pub(in crate::domain) fn after(&self, pack: &Pack, finding: Finding, kept: &Self) -> Self {
        let mut world = self.with(finding);
        let mut at = finding;
        while let Finding::Option(id) = at
            && let Some(Condition::Option(_, parent)) = &pack.question(pack.choice(id).question).ask_if
        {
            at = Finding::Option(*parent);
            if !world.findings.insert(at) {
                break;
            }
        }
        loop {
            let back: Vec<Finding> = kept.beyond(&world).filter(|it| !world.is_stale(pack, *it)).collect();
            if back.is_empty() {
                return world;
            }
            world.findings.extend(back);
        }
    }

    /// What is in `self` and not in `other`.
    pub fn beyond<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = Finding> + 'a {
        self.findings.iter().copied().filter(|it| !other.has(*it))
    }

    /// Everything in it.
    pub fn findings(&self) -> impl Iterator<Item = Finding> {
        self.findings.iter().copied()
    }

    /// Whether this finding is in it.
    #[must_use]
    pub fn has(&self, finding: Finding) -> bool {
        self.findings.contains(&finding)
    }

    fn weighing<'a>(&'a self, pack: &'a Pack, test: impl Fn(&Weight) -> bool + 'a) -> impl Iterator<Item = Finding> + 'a {
        self.findings().filter(move |it| it.weight(pack).is_some_and(&test))
    }

    fn corners(&self, pack: &Pack) -> usize {
        self.weighing(pack, |it| it.strength.is_some()).filter_map(|it| it.corner(pack)).collect::<Set<_>>().len()
    }

    /// Whether a condition holds here.
    #[must_use]
    pub fn holds(&self, pack: &Pack, condition: &Condition) -> bool {
        match condition {
            Condition::Option(_, option) => self.has(Finding::Option(*option)),
            Condition::Sign(sign) => self.has(Finding::Sign(*sign)),
            Condition::Unsafe(id) => self.has(Finding::Unsafe(*id)),
            Condition::Child => self.has(Finding::Child),
            Condition::Judgement => self.has(Finding::Judgement),
            Condition::Tag(tag) => self.weighing(pack, |it| it.tags.contains(tag)).next().is_some(),
            Condition::Mark(agency) => self.weighing(pack, |it| it.marks.contains(agency)).next().is_some(),
            Condition::Strong(strength) => self.weighing(pack, |it| it.strength >= Some(*strength)).next().is_some(),
            Condition::WeakGroups(least) => self.corners(pack) >= usize::from(*least),
            Condition::All(parts) => parts.iter().all(|it| self.holds(pack, it)),
            Condition::Any(parts) => parts.iter().any(|it| self.holds(pack, it)),
        }
    }

    /// The findings that make a condition hold, each once; none when it doesn't.
    #[must_use]
    pub fn because(&self, pack: &Pack, condition: &Condition) -> Set<Finding> {
        if !self.holds(pack, condition) {
            return Set::new();
        }
        match condition {
            Condition::Option(_, option) => [Finding::Option(*option)].into(),
            Condition::Sign(sign) => [Finding::Sign(*sign)].into(),
            Condition::Unsafe(id) => [Finding::Unsafe(*id)].into(),
            Condition::Child => [Finding::Child].into(),
            Condition::Judgement => [Finding::Judgement].into(),
            Condition::Tag(tag) => self.weighing(pack, |it| it.tags.contains(tag)).collect(),
            Condition::Mark(agency) => self.weighing(pack, |it| it.marks.contains(agency)).collect(),
            Condition::Strong(strength) => self.weighing(pack, |it| it.strength >= Some(*strength)).collect(),
            Condition::WeakGroups(_) => self.weighing(pack, |it| it.strength.is_some()).collect(),
            Condition::All(parts) | Condition::Any(parts) => parts.iter().flat_map(|it| self.because(pack, it)).collect(),
        }
    }
}
