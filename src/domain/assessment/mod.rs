//! What was concluded: who should know, what was noted of act, means and purpose, and a rating with its reasons. Three
//! things, kept apart, and never a verdict.
//!
//! An [`Assessment`] is computed from a screening, in one way only, and never stored:
//! ```compile_fail
//! use first_contact::domain::assessment::Assessment;
//! let forged = Assessment { suggested: todo!() };
//! ```

mod worker_rating;

use crate::domain::ordered::Set;

pub use worker_rating::Decided;

use crate::domain::pack::{Agency, Element, Pack, ProfileId, Rating, RuleId, ServiceId};
use crate::domain::rules::{Finding, World, marks, rate};
use crate::domain::screening::{Mode, Screening, Stage, WorkerRating};

/// A line of the rule that applies, and what makes it apply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The line.
    pub rule: RuleId,
    /// The least rating that it asks for.
    pub level: Rating,
    /// What was noted.
    pub because: Set<Finding>,
}

/// One thing not known yet that would change the rating by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// What would have to be noted.
    pub finding: Finding,
    /// The rating then.
    pub to: Rating,
}

/// Whether it makes sense to ask on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Enough {
    /// Ask on, as far as the person wants to.
    NotYet,
    /// There is enough to refer safely; asking on is no longer needed for that.
    EnoughToRefer,
    /// No open question can change the rating or who should know.
    NothingMoreCanChange,
}

/// Who leads, if what was noted is later confirmed by those whose task that is (framework, part II.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lead {
    /// UNHCR leads and works with IOM.
    Both,
    /// IOM leads.
    Iom,
    /// UNHCR leads.
    Unhcr,
    /// Neither: other services for the needs there are.
    Neither,
}

/// What follows from a screening. See the module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    suggested: Rating,
    floor: Rating,
    decided: Decided,
    reasons: Vec<Reason>,
    notify: [Set<Finding>; 2],
    elements: [Set<Finding>; 3],
    child: bool,
    open: Vec<RuleId>,
    known: World,
    possible: World,
    kept: World,
    enough: Enough,
    profiles: Vec<(ProfileId, Set<Finding>)>,
    services: Vec<(ServiceId, Set<Finding>)>,
}

/// Computes what follows. Pure: the same pack and screening give the same assessment.
#[must_use]
pub fn assess<M: Mode>(pack: &Pack, screening: &Screening<M>) -> Assessment {
    let known = World::known(pack, screening);
    let possible = World::possible(pack, screening);
    let suggested = rate(pack, &known);
    let reasons: Vec<Reason> = pack
        .rule_lines()
        .filter(|(_, line)| known.holds(pack, &line.when))
        .map(|(rule, line)| Reason { rule, level: line.level, because: known.because(pack, &line.when) })
        .collect();
    let floor = reasons.iter().filter(|it| pack.rule_line(it.rule).floor).map(|it| it.level).max().unwrap_or(Rating::Low);
    let open = pack
        .rule_lines()
        .filter(|(_, line)| line.level > suggested && !known.holds(pack, &line.when) && possible.holds(pack, &line.when))
        .map(|(rule, _)| rule)
        .collect();
    let notify = Agency::ALL.map(|agency| known.because(pack, &crate::domain::pack::Condition::Mark(agency)));
    let elements = Element::ALL.map(|element| noted_under(pack, &known, element));
    let worker = match screening.stage() {
        Stage::Talking(notes) => notes.rating().clone(),
        Stage::Unrecorded(outcome) => outcome.rating().clone(),
        Stage::Arriving | Stage::Connecting(_) | Stage::Observing(_) | Stage::Declined(_) | Stage::Withdrawn | Stage::Stopped => {
            WorkerRating::default()
        }
    };
    let may_change = rate(pack, &possible) != suggested || Agency::ALL.iter().any(|it| marks(pack, &possible, *it) != marks(pack, &known, *it));
    let told_enough = screening.notes().is_some_and(crate::domain::screening::Notes::told_enough);
    let disclosed = known.holds(pack, &crate::domain::pack::Condition::Strong(crate::domain::pack::Strength::Strong)) || !notify[0].is_empty();
    let enough = if !may_change {
        Enough::NothingMoreCanChange
    } else if told_enough || disclosed {
        Enough::EnoughToRefer
    } else {
        Enough::NotYet
    };
    Assessment {
        suggested,
        floor,
        decided: Decided::new(suggested, floor, &worker),
        reasons,
        child: known.has(Finding::Child),
        notify,
        elements,
        open,
        enough,
        profiles: pack.profiles().filter(|(_, it)| known.holds(pack, &it.when)).map(|(id, it)| (id, known.because(pack, &it.when))).collect(),
        services: pack.services().filter(|(_, it)| known.holds(pack, &it.when)).map(|(id, it)| (id, known.because(pack, &it.when))).collect(),
        known,
        possible,
        kept: World::kept(screening),
    }
}

fn noted_under(pack: &Pack, world: &World, element: Element) -> Set<Finding> {
    world
        .findings()
        .filter(|finding| match finding {
            Finding::Option(id) => pack.choice(*id).weight.elements().contains(&element),
            Finding::Sign(id) => pack.sign(*id).weight.elements().contains(&element),
            Finding::Unsafe(_) | Finding::Child | Finding::Judgement => false,
        })
        .collect()
}

impl Assessment {
    /// The rating that the rule suggests.
    #[must_use]
    pub fn suggested(&self) -> Rating {
        self.suggested
    }

    /// Below this, the worker needs a written reason.
    #[must_use]
    pub fn floor(&self) -> Rating {
        self.floor
    }

    /// The rating that stands, with the worker's word.
    #[must_use]
    pub fn decided(&self) -> &Decided {
        &self.decided
    }

    /// The lines of the rule that apply, in the pack's order.
    #[must_use]
    pub fn reasons(&self) -> &[Reason] {
        &self.reasons
    }

    /// What says that this agency can be told; empty when nothing does.
    #[must_use]
    pub fn notify(&self, agency: Agency) -> &Set<Finding> {
        let [iom, unhcr] = &self.notify;
        match agency {
            Agency::Iom => iom,
            Agency::Unhcr => unhcr,
        }
    }

    /// What was noted of this part of the definition. No count and no verdict follows from it.
    #[must_use]
    pub fn noted(&self, element: Element) -> &Set<Finding> {
        let [act, means, purpose] = &self.elements;
        match element {
            Element::Act => act,
            Element::Means => means,
            Element::Purpose => purpose,
        }
    }

    /// Whether the person is a child or may be one, so that means are not needed.
    #[must_use]
    pub fn is_child(&self) -> bool {
        self.child
    }

    /// The lines that would raise the rating and that nobody has ruled out.
    #[must_use]
    pub fn open(&self) -> &[RuleId] {
        &self.open
    }

    /// What would change the rating by itself, the most urgent first. Computed when asked for: it tries every open
    /// question and sign.
    #[must_use]
    pub fn changes(&self, pack: &Pack) -> Vec<Change> {
        if self.suggested == Rating::Urgent {
            return Vec::new();
        }
        let tried = self.possible.beyond(&self.known).map(|finding| Change { finding, to: rate(pack, &self.known.after(pack, finding, &self.kept)) });
        let mut changes: Vec<Change> = tried.filter(|it| it.to > self.suggested).collect();
        changes.sort_by_key(|it| std::cmp::Reverse(it.to));
        changes
    }

    /// Whether it makes sense to ask on.
    #[must_use]
    pub fn enough(&self) -> Enough {
        self.enough
    }

    /// The profiles that are suggested, and why.
    #[must_use]
    pub fn profiles(&self) -> &[(ProfileId, Set<Finding>)] {
        &self.profiles
    }

    /// The services that are suggested, and why.
    #[must_use]
    pub fn services(&self) -> &[(ServiceId, Set<Finding>)] {
        &self.services
    }

    /// Who leads.
    #[must_use]
    pub fn lead(&self) -> Lead {
        match (self.notify(Agency::Iom).is_empty(), self.notify(Agency::Unhcr).is_empty()) {
            (false, false) => Lead::Both,
            (false, true) => Lead::Iom,
            (true, false) => Lead::Unhcr,
            (true, true) => Lead::Neither,
        }
    }
}
