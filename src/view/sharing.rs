//! Small questions about referral and sharing that several screens ask. Consent itself is decided in the domain.

use super::walk;
use crate::domain::assessment::Assessment;
use crate::domain::ordered::Set;
use crate::domain::pack::{Category, Contact, Pack, ProfileId, RecipientId, ServiceId};
use crate::domain::screening::{Ask, Date, Decision, Mode, Moment, Notes, SafeContact, Screening, Stage, UrgentAction, UrgentField};

/// After so many days a contact that nobody checked is called stale.
pub const STALE_DAYS: u32 = 90;

/// Whether nobody checked this contact in the ninety days before `today`. A day that can't be read counts as stale.
#[must_use]
pub fn is_stale(contact: &Contact, today: Date) -> bool {
    Date::parse(&contact.last_checked).is_none_or(|it| it.days() + STALE_DAYS < today.days())
}

/// What to say below "by when". It never stops anyone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeadlineHint {
    /// No time is set.
    Empty,
    /// What was typed is no day and time.
    Unreadable,
    /// The day lies before the conversation.
    Past,
}

/// What to say below "by when"; nothing when it is fine.
#[must_use]
pub fn deadline_hint(urgent: &UrgentAction, today: Date) -> Option<DeadlineHint> {
    match (urgent.field(UrgentField::By).is_empty(), urgent.by()) {
        (true, _) => Some(DeadlineHint::Empty),
        (false, None) => Some(DeadlineHint::Unreadable),
        (false, Some(by)) => is_before(by, today).then_some(DeadlineHint::Past),
    }
}

fn is_before(by: Moment, today: Date) -> bool {
    by.minutes() < today.days() * 24 * 60
}

/// Whether this kind can't be shared whatever is ticked: safe contact, without a yes to be contacted again.
#[must_use]
pub fn is_closed<M: Mode>(screening: &Screening<M>, category: Category) -> bool {
    category == Category::Contact && screening.consent().answer(Ask::Contact) != Some(Decision::Yes)
}

/// The fields about reaching the person safely, on the paths that have them.
#[must_use]
pub fn safe_contact<M: Mode>(screening: &Screening<M>) -> Option<&SafeContact> {
    match screening.stage() {
        Stage::Talking(notes) => Some(notes.contact()),
        Stage::Connecting(handover) => Some(handover.contact()),
        Stage::Arriving | Stage::Unrecorded(_) | Stage::Observing(_) | Stage::Declined(_) | Stage::Withdrawn | Stage::Stopped => None,
    }
}

/// To whom there may be a summary: those that were spoken of, the one chosen to connect with, or, after an observation,
/// the worker's focal point. Whether one may be made is the domain's to say.
#[must_use]
pub fn receivers<M: Mode>(pack: &Pack, screening: &Screening<M>, assessment: &Assessment) -> Vec<RecipientId> {
    match screening.stage() {
        Stage::Talking(_) => walk::recipients(pack, screening, assessment),
        Stage::Unrecorded(_) | Stage::Connecting(_) => screening.connect().into_iter().collect(),
        Stage::Observing(_) => pack.recipient_named("focal-point").into_iter().collect(),
        Stage::Arriving | Stage::Declined(_) | Stage::Withdrawn | Stage::Stopped => Vec::new(),
    }
}

/// The profiles that are suggested and not indicated yet.
#[must_use]
pub fn suggested_profiles(notes: &Notes, assessment: &Assessment) -> Vec<ProfileId> {
    assessment.profiles().iter().map(|(id, _)| *id).filter(|it| !notes.profiles().contains(it)).collect()
}

/// The columns of the referral matrix: those that the worker indicated first, then the rest, both in the pack's order.
#[must_use]
pub fn columns(pack: &Pack, notes: &Notes) -> Vec<ProfileId> {
    let (chosen, rest): (Vec<ProfileId>, Vec<ProfileId>) =
        pack.profiles().filter(|(_, it)| it.column).map(|(id, _)| id).partition(|it| notes.profiles().contains(it));
    chosen.into_iter().chain(rest).collect()
}

/// The cells that are suggested and not ticked yet: the suggested services for the indicated columns, or, while none is
/// indicated, for the suggested ones.
#[must_use]
pub fn suggested_cells(pack: &Pack, notes: &Notes, assessment: &Assessment) -> Vec<(ServiceId, ProfileId)> {
    let column = |it: &ProfileId| pack.profile(*it).column;
    let mut profiles: Set<ProfileId> = notes.profiles().iter().copied().filter(column).collect();
    if profiles.is_empty() {
        profiles = assessment.profiles().iter().map(|(id, _)| *id).filter(column).collect();
    }
    assessment
        .services()
        .iter()
        .flat_map(|(service, _)| profiles.iter().map(|profile| (*service, *profile)))
        .filter(|it| !notes.referrals().contains(it))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{columns, is_stale, suggested_cells};
    use crate::domain::assessment::assess;
    use crate::domain::pack::Contact;
    use crate::domain::screening::{Date, Event, Ground, Screening};
    use crate::view::testing::pack;

    fn talking() -> Screening {
        crate::view::testing::talking(Vec::new())
    }

    fn checked_on(day: &str) -> Contact {
        let recipient = pack().recipient_named("iom").unwrap();
        Contact { recipient, agency: "A".into(), role: "B".into(), reach: "C".into(), hours: None, last_checked: day.into(), key: None }
    }

    #[test]
    fn a_contact_is_stale_after_ninety_days_or_when_its_day_cannot_be_read() {
        let today = Date::parse("2026-11-22").unwrap();
        assert!(!is_stale(&checked_on("2026-11-22"), today));
        assert!(!is_stale(&checked_on("2026-08-24"), today));
        assert!(is_stale(&checked_on("2026-08-23"), today));
        assert!(is_stale(&checked_on("2026-13-40"), today));
    }

    #[test]
    fn the_suggested_cells_follow_the_indicated_profiles_and_never_untick() {
        let sign = pack().sign_named("papers-not-own").unwrap();
        let screening = talking().apply(pack(), Event::SignTapped(sign, Ground::Seen));
        let assessment = assess(pack(), &screening);
        let notes = screening.notes().unwrap();
        let cells = suggested_cells(pack(), notes, &assessment);
        assert!(!cells.is_empty());
        assert!(cells.iter().all(|(_, profile)| pack().profile(*profile).column));

        let other = pack().profile_named("other-profile").unwrap();
        let chosen = screening.clone().apply(pack(), Event::ProfileTapped(other));
        let notes = chosen.notes().unwrap();
        assert_eq!(columns(pack(), notes).first(), Some(&other));
        let cells = suggested_cells(pack(), notes, &assessment);
        assert!(cells.iter().all(|(_, profile)| *profile == other));

        let ticked = cells.iter().fold(chosen, |it, (service, profile)| it.apply(pack(), Event::ReferralTapped(*service, *profile)));
        assert!(suggested_cells(pack(), ticked.notes().unwrap(), &assessment).is_empty());
    }
}
