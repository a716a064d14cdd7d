//! Names for the things of a pack. Each is a place in the pack that made it: small, cheap to copy, and never text,
//! so that printing one for debugging can't disclose an answer.

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub(in crate::domain) u16);

        impl $name {
            /// The place in the pack's list, counted from 0.
            #[must_use]
            pub fn index(self) -> usize {
                usize::from(self.0)
            }
        }
    )+};
}

ids! {
    /// A question of the interview.
    QuestionId,
    /// An option of one question (options of a shared set are counted once per question).
    OptionId,
    /// A short page of one to three questions.
    PageId,
    /// A section of the form.
    SectionId,
    /// A sign of the checklist.
    SignId,
    /// A group of signs.
    SignGroupId,
    /// A safety question to the worker.
    SafetyId,
    /// A kind of agency that can receive a referral.
    RecipientId,
    /// A row of the referral matrix.
    ServiceId,
    /// A profile that can be indicated; six of the eight are columns of the matrix.
    ProfileId,
    /// A line of the rating rule.
    RuleId,
}
