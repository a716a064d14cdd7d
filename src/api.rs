//! The two functions that a page can call without the interface: `assess(record)` and `summarise(record, recipient)`.
//! `schema/record.d.ts` has their types. They are pure, send nothing and keep nothing.
//!
//! Values cross as JSON text that the browser itself writes and reads. So an object that contains itself is an error
//! like any other, and the program carries no second reader of JavaScript values.

use js_sys::{Array, Error, JSON, JsString, Object, Reflect};
use serde_json::Value;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use crate::domain::export::{assess_record, record, summarise_record};
use crate::domain::pack::{Pack, Problems};

/// What follows from a record, given as an object or as its JSON text.
///
/// # Errors
/// An `Error` whose `problems` lists everything that is wrong with the record, each with its path.
#[wasm_bindgen]
pub fn assess(record: &JsValue) -> Result<JsValue, JsValue> {
    let text = text(record)?;
    answer(assess_record(pack()?, &text))
}

/// What a recipient (its name in the pack) is told of a record, given as an object or as its JSON text.
///
/// # Errors
/// An `Error` whose `problems` lists everything that is wrong with the record, or says why nothing goes to the recipient.
#[wasm_bindgen]
pub fn summarise(record: &JsValue, recipient: &JsValue) -> Result<JsValue, JsValue> {
    let text = text(record)?;
    // Nobody is named by an empty text, so what is no text is refused with the names that there are.
    answer(summarise_record(pack()?, &text, &recipient.as_string().unwrap_or_default()))
}

fn pack() -> Result<&'static Pack, JsValue> {
    crate::shipped::pack().map_err(thrown)
}

fn text(record: &JsValue) -> Result<String, JsValue> {
    let written = match record.dyn_ref::<JsString>() {
        Some(text) => Ok(text.clone()),
        None if record.is_object() => JSON::stringify(record),
        None => return Err(error("a record is an object or its JSON text; give one", &[])),
    };
    let Ok(written) = written else { return Err(error("the record contains itself or cannot be written as JSON; give plain data", &[])) };
    // An object may say by `toJSON` that it has no JSON, and `stringify` then returns `undefined`.
    let Some(length) = written.dyn_ref::<JsString>().map(JsString::length) else {
        return Err(error("a record is an object or its JSON text; give one", &[]));
    };
    if usize::try_from(length).map_or(true, |it| it > record::LARGEST) {
        return Err(error("the record is larger than 4096 kB; take out what it does not need", &[]));
    }
    Ok(String::from(written))
}

fn answer(result: Result<Value, Problems>) -> Result<JsValue, JsValue> {
    match result {
        Ok(value) => JSON::parse(&value.to_string()),
        Err(problems) => Err(thrown(&problems)),
    }
}

fn thrown(problems: &Problems) -> JsValue {
    let list: Vec<(&str, &str)> = problems.list().iter().map(|it| (it.path.as_str(), it.what.as_str())).collect();
    error(&problems.to_string(), &list)
}

/// An `Error` with its `problems`; one without a path when there is no list.
fn error(message: &str, problems: &[(&str, &str)]) -> JsValue {
    let list = Array::new();
    let whole = [("", message)];
    for (path, what) in if problems.is_empty() { &whole } else { problems } {
        let problem = Object::new();
        set(&problem, "path", &JsValue::from_str(path));
        set(&problem, "what", &JsValue::from_str(what));
        list.push(&problem);
    }
    let error = Error::new(message);
    set(&error, "problems", &list);
    error.into()
}

/// Setting a member of an object made here can't fail.
fn set(object: &Object, name: &str, value: &JsValue) {
    let _ = Reflect::set(object, &JsValue::from_str(name), value);
}
