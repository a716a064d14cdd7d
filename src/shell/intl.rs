//! The browser's own `Intl`, asked how a language counts, writes numbers and dates, and lists things.

use js_sys::{Array, Date, Object, Reflect};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::i18n::intl::{Rules, install};

/// From here on the browser is asked.
pub(crate) fn ask_the_browser() {
    install(Rules { plural, number, date, language, list });
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    type PluralRules;
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(tag: &str) -> Result<PluralRules, JsValue>;
    #[wasm_bindgen(method)]
    fn select(this: &PluralRules, number: f64) -> String;

    #[wasm_bindgen(js_namespace = Intl)]
    type NumberFormat;
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(tag: &str, options: &JsValue) -> Result<NumberFormat, JsValue>;
    #[wasm_bindgen(method)]
    fn format(this: &NumberFormat, number: f64) -> String;

    #[wasm_bindgen(js_namespace = Intl)]
    type DateTimeFormat;
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(tag: &str, options: &JsValue) -> Result<DateTimeFormat, JsValue>;
    #[wasm_bindgen(method)]
    fn format(this: &DateTimeFormat, date: &Date) -> String;

    #[wasm_bindgen(js_namespace = Intl)]
    type DisplayNames;
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(tag: &str, options: &JsValue) -> Result<DisplayNames, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn of(this: &DisplayNames, tag: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = Intl)]
    type ListFormat;
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(tag: &str, options: &JsValue) -> Result<ListFormat, JsValue>;
    #[wasm_bindgen(method)]
    fn format(this: &ListFormat, items: &Array) -> String;
}

fn options(all: &[(&str, &str)]) -> JsValue {
    let made = Object::new();
    for (name, value) in all {
        let value = if *value == "false" { JsValue::FALSE } else { JsValue::from_str(value) };
        // Setting a property of an object that was just made can't fail.
        let _ = Reflect::set(&made, &JsValue::from_str(name), &value);
    }
    made.into()
}

fn plural(tag: &str, number: u32) -> String {
    PluralRules::new(tag).map_or_else(|_| "other".to_owned(), |it| it.select(f64::from(number)))
}

fn number(tag: &str, number: u32) -> String {
    NumberFormat::new(tag, &options(&[("useGrouping", "false")])).map_or_else(|_| number.to_string(), |it| it.format(f64::from(number)))
}

fn date(tag: &str, year: u16, rest: &[u16]) -> String {
    let wanted: &[(&str, &str)] = match rest {
        [] => &[("year", "numeric")],
        [_] => &[("year", "numeric"), ("month", "long")],
        [_, _, _, _] => {
            &[("year", "numeric"), ("month", "long"), ("day", "numeric"), ("hour", "2-digit"), ("minute", "2-digit"), ("hourCycle", "h23")]
        }
        _ => &[("year", "numeric"), ("month", "long"), ("day", "numeric")],
    };
    let mut wanted = wanted.to_vec();
    // The same calendar for whoever writes and whoever reads.
    wanted.extend([("timeZone", "UTC"), ("calendar", "gregory")]);
    let part = |place: usize, otherwise: u16| rest.get(place).copied().unwrap_or(otherwise);
    let (month, day, hour, minute) = (part(0, 1), part(1, 1), part(2, 0), part(3, 0));
    let at = Date::new(&JsValue::from_str(&format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:00Z")));
    // Day before month, as most who read English here write it.
    let tag = if tag == "en" { "en-GB" } else { tag };
    DateTimeFormat::new(tag, &options(&wanted)).map_or_else(|_| format!("{year}"), |it| it.format(&at))
}

fn language(tag: &str, of: &str) -> Option<String> {
    DisplayNames::new(tag, &options(&[("type", "language")])).ok()?.of(of).ok()?.as_string().filter(|it| it != of)
}

fn list(tag: &str, items: &[&str]) -> String {
    let all: Array = items.iter().map(|it| JsValue::from_str(it)).collect();
    ListFormat::new(tag, &options(&[("type", "conjunction"), ("style", "narrow")])).map_or_else(|_| items.join(", "), |it| it.format(&all))
}
