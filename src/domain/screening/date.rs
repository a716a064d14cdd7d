//! Days and half-known days. The clock is the shell's; here a date is handed in.

use std::fmt;

use crate::domain::pack::days_in;

/// A day of the calendar.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// The zeros of the digits that a keyboard may type: European, Arabic, Persian and Urdu, Devanagari, Burmese. Nine follow each.
const ZEROS: [char; 5] = ['0', '\u{660}', '\u{6f0}', '\u{966}', '\u{1040}'];

fn digit(letter: char) -> Option<u16> {
    let from = |zero: char| u32::from(letter).checked_sub(u32::from(zero)).filter(|it| *it < 10);
    ZEROS.into_iter().find_map(from).and_then(|it| u16::try_from(it).ok())
}

/// The same with the digits of every script as those that a date is written with. Nothing else changes.
pub(super) fn plain_digits(typed: &str) -> String {
    typed.chars().map(|it| digit(it).and_then(|it| char::from_digit(it.into(), 10)).unwrap_or(it)).collect()
}

/// So many digits as a number, at most four; of one script or of several.
fn digits(text: &str, length: usize) -> Option<u16> {
    let digits: Vec<u16> = text.chars().map(digit).collect::<Option<_>>()?;
    (digits.len() == length).then(|| digits.into_iter().fold(0, |all, it| all * 10 + it))
}

impl Date {
    /// A day from 1900 to 2199, when the calendar has it.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let fine = (1900..=2199).contains(&year) && (1..=12).contains(&month) && day >= 1 && day <= days_in(year, month);
        fine.then_some(Self { year, month, day })
    }

    /// Reads `2026-11-22`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match PartialDate::parse(text)? {
            PartialDate { year, month: Some(month), day: Some(day) } => Self::new(year, month, day),
            _ => None,
        }
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> u16 {
        self.year
    }

    /// Days since 1 January 1900, for telling how old an entry is.
    #[must_use]
    pub fn days(self) -> u32 {
        let years: u32 = (1900..self.year).map(|it| if days_in(it, 2) == 29 { 366 } else { 365 }).sum();
        let months: u32 = (1..self.month).map(|it| u32::from(days_in(self.year, it))).sum();
        years + months + u32::from(self.day) - 1
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Date")
    }
}

/// A date as far as it is known: memory for dates suffers, and a year alone is a good answer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PartialDate {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
}

impl PartialDate {
    /// Reads `2010`, `2010-05` or `2010-05-31`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.trim().split('-');
        let year = digits(parts.next()?, 4)?;
        let month = match parts.next() {
            None => None,
            Some(month) => Some(u8::try_from(digits(month, 2)?).ok()?),
        };
        let day = match parts.next() {
            None => None,
            Some(day) => Some(u8::try_from(digits(day, 2)?).ok()?),
        };
        Date::new(year, month.unwrap_or(1), day.unwrap_or(1))?;
        parts.next().is_none().then_some(Self { year, month, day })
    }

    /// Whether someone born then is, or may be, under 18 on `today`.
    #[must_use]
    pub fn may_be_under_18(self, today: Date) -> bool {
        // The latest day that it can mean decides: unknown means child.
        let month = self.month.unwrap_or(12);
        let day = self.day.unwrap_or_else(|| days_in(self.year, month));
        (self.year + 18, month, day) > (today.year, today.month, today.day)
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PartialDate")
    }
}

/// A day and a time of day, as `2026-11-22T14:30`: when something must be done. No zone: it is the worker's own clock.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    date: Date,
    minutes: u16,
}

impl Moment {
    /// Reads `2026-11-22T14:30`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (date, time) = text.trim().split_once('T')?;
        let (hour, minute) = time.split_once(':')?;
        let (hour, minute) = (digits(hour, 2)?, digits(minute, 2)?);
        (hour < 24 && minute < 60).then_some(())?;
        Some(Self { date: Date::parse(date)?, minutes: hour * 60 + minute })
    }

    /// Minutes since the start of 1900, to compare two moments.
    #[must_use]
    pub fn minutes(self) -> u32 {
        self.date.days() * 24 * 60 + u32::from(self.minutes)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{:02}:{:02}", self.date, self.minutes / 60, self.minutes % 60)
    }
}

impl fmt::Debug for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Moment")
    }
}

#[cfg(test)]
mod tests {
    use super::{Moment, PartialDate};

    #[test]
    fn a_date_is_read_in_the_digits_of_each_keyboard() {
        for (typed, means) in [
            ("2010-05-31", "2010-05-31"),
            ("٢٠١٠-٠٥-٣١", "2010-05-31"),
            ("۲۰۱۰-۰۵-۳۱", "2010-05-31"),
            ("२०१०-०५", "2010-05"),
            ("၂၀၁၀", "2010"),
            ("۲۰۱۰-05-٣١", "2010-05-31"),
        ] {
            assert_eq!(PartialDate::parse(typed).map(|it| it.to_string()).as_deref(), Some(means), "{typed}");
        }
        assert_eq!(Moment::parse("۲۰۲۶-۱۱-۲۳T۱۴:۳۰").map(|it| it.to_string()).as_deref(), Some("2026-11-23T14:30"));
    }

    #[test]
    fn what_is_no_date_is_none_in_any_digits() {
        for typed in ["٢٠١٠-٠٥-٣٢", "٢٠١٠-١٣", "٢٠١", "२०१०-५", "²⁰¹⁰", "二〇一〇", "٢٠١٠/٠٥", "१"] {
            assert!(PartialDate::parse(typed).is_none(), "{typed}");
        }
    }
}
