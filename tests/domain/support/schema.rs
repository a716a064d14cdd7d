//! As much of JSON Schema as `schema/` uses, but for patterns and formats: enough to prove that what is written is
//! what the schema describes.

use serde_json::Value;

/// What of `value` the schema doesn't allow, each with its path. A keyword that isn't known here is a complaint, too.
pub fn complaints(schema: &Value, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    check(schema, schema, value, "", &mut found);
    found
}

fn check(root: &Value, schema: &Value, value: &Value, path: &str, found: &mut Vec<String>) {
    let matches = |it: &Value| {
        let mut inner = Vec::new();
        check(root, it, value, path, &mut inner);
        inner.is_empty()
    };
    for (keyword, rule) in schema.as_object().unwrap() {
        let fine = match keyword.as_str() {
            "$schema" | "$id" | "$defs" | "title" | "description" | "pattern" | "format" | "propertyNames"
            // For people: why a field exists and how sensitive it is (tests/domain/inventory.rs).
            | "x-purpose" | "x-sensitivity" | "x-inventory" => true,
            "$ref" => {
                let target = root.pointer(rule.as_str().unwrap().trim_start_matches('#')).unwrap_or_else(|| panic!("no {rule}"));
                check(root, target, value, path, found);
                true
            }
            "type" => match rule.as_str().unwrap() {
                "object" => value.is_object(),
                "array" => value.is_array(),
                "string" => value.is_string(),
                "boolean" => value.is_boolean(),
                "integer" => value.is_u64(),
                other => panic!("the type {other} is not known here"),
            },
            "const" => value == rule,
            "enum" => rule.as_array().unwrap().contains(value),
            "required" => rule.as_array().unwrap().iter().all(|it| value.get(it.as_str().unwrap()).is_some()),
            "properties" => {
                for (name, inner) in rule.as_object().unwrap() {
                    if let Some(member) = value.get(name) {
                        check(root, inner, member, &format!("{path}.{name}"), found);
                    }
                }
                true
            }
            "additionalProperties" => {
                let named = |name: &String| schema.get("properties").is_some_and(|it| it.get(name).is_some());
                for (name, member) in value.as_object().into_iter().flatten().filter(|(name, _)| !named(name)) {
                    if *rule == Value::Bool(false) {
                        found.push(format!("{path}.{name} is not described"));
                    } else {
                        check(root, rule, member, &format!("{path}.{name}"), found);
                    }
                }
                true
            }
            "items" => {
                for (place, item) in value.as_array().into_iter().flatten().enumerate() {
                    check(root, rule, item, &format!("{path}[{place}]"), found);
                }
                true
            }
            "minItems" => value.as_array().is_none_or(|it| it.len() as u64 >= rule.as_u64().unwrap()),
            "maxItems" => value.as_array().is_none_or(|it| it.len() as u64 <= rule.as_u64().unwrap()),
            "uniqueItems" => value.as_array().is_none_or(|list| list.iter().enumerate().all(|(place, it)| !list[..place].contains(it))),
            "maxLength" => value.as_str().is_none_or(|it| it.chars().count() as u64 <= rule.as_u64().unwrap()),
            "minimum" => value.as_u64().is_none_or(|it| it >= rule.as_u64().unwrap()),
            "maximum" => value.as_u64().is_none_or(|it| it <= rule.as_u64().unwrap()),
            "anyOf" => rule.as_array().unwrap().iter().any(matches),
            "oneOf" => rule.as_array().unwrap().iter().filter(|it| matches(it)).count() == 1,
            other => panic!("the keyword {other} is not known here"),
        };
        if !fine {
            found.push(format!("{path} breaks {keyword}"));
        }
    }
}
