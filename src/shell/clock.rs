//! The device's clock, read only when the app asks: the day on which a conversation begins, and a deadline to offer.

use crate::domain::keeping::watch::Clocks;
use crate::domain::screening::{Date, Moment};

fn two(number: u32) -> String {
    format!("{number:02}")
}

fn day(date: &js_sys::Date) -> String {
    format!("{:04}-{}-{}", date.get_full_year(), two(date.get_month() + 1), two(date.get_date()))
}

/// The device's two clocks, now.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole milliseconds, and a clock before 1970 counts as 1970")]
pub(crate) fn now() -> Clocks {
    let steady = web_sys::window().and_then(|it| it.performance()).map_or(0.0, |it| it.now());
    Clocks { wall: js_sys::Date::now() as u64, steady: steady as u64 }
}

/// Today, by the device.
pub(crate) fn today() -> Option<Date> {
    Date::parse(&day(&js_sys::Date::new_0()))
}

/// The moment in so many hours, by the device, as a field for date and time shows it.
pub(crate) fn in_hours(hours: u16) -> Option<Moment> {
    let now = js_sys::Date::new_0();
    now.set_hours(now.get_hours() + u32::from(hours));
    Moment::parse(&format!("{}T{}:{}", day(&now), two(now.get_hours()), two(now.get_minutes())))
}
