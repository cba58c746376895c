//! Names every fault of a JSON body at once, by the schema that the OpenAPI document has of it.

use contract::probleem::Veldfout;
use serde_json::Value;
use utoipa::{
    ToSchema,
    openapi::{RefOr, Schema},
};

use crate::service::veldfout;

/// A name that is too long or too strange to repeat.
const MAX_NAAM: usize = 40;

/// The faults of `body` as a `T`; empty when this finds none.
pub fn find<T: ToSchema>(body: &Value) -> Vec<Veldfout> {
    let mut others = Vec::new();
    T::schemas(&mut others);
    let schema = as_json(&T::schema());
    let Value::Object(body) = body else {
        return vec![veldfout("", "het verzoek moet een JSON-object zijn")];
    };
    let properties = schema.get("properties").and_then(Value::as_object);
    let required = schema.get("required").and_then(Value::as_array).into_iter().flatten();
    let mut faults: Vec<Veldfout> = required
        .filter_map(Value::as_str)
        .filter(|name| !body.contains_key(*name))
        .map(|name| veldfout(name, "ontbreekt"))
        .collect();
    for (name, value) in body {
        match properties.and_then(|properties| properties.get(name)) {
            None => faults.push(veldfout(&repeatable(name), "is hier onbekend")),
            Some(property) => {
                faults.extend(fault(property, &others, value).map(|d| veldfout(name, d)));
                faults.extend(member_faults(property, &others, value));
            }
        }
    }
    faults
}

fn as_json(schema: &RefOr<Schema>) -> Value {
    serde_json::to_value(schema).unwrap_or_default()
}

/// What is wrong with the members of an object whose names are free.
fn member_faults(property: &Value, others: &[(String, RefOr<Schema>)], value: &Value) -> Vec<Veldfout> {
    let (Some(member), Value::Object(members)) = (property.get("additionalProperties"), value) else {
        return Vec::new();
    };
    members
        .iter()
        .filter_map(|(name, value)| Some(veldfout(&repeatable(name), fault(member, others, value)?)))
        .collect()
}

/// What is wrong with one value, never with the value in it.
fn fault(property: &Value, others: &[(String, RefOr<Schema>)], value: &Value) -> Option<&'static str> {
    if let Some(reference) = property.get("$ref").and_then(Value::as_str) {
        let name = reference.rsplit('/').next()?;
        let (_, other) = others.iter().find(|(known, _)| known == name)?;
        return fault(&as_json(other), others, value);
    }
    if let Some(allowed) = property.get("enum").and_then(Value::as_array) {
        return (!allowed.contains(value)).then_some("heeft een waarde die hier niet bestaat");
    }
    match property.get("type").and_then(Value::as_str) {
        Some("string") if !value.is_string() => Some("moet een tekst zijn"),
        Some("boolean") if !value.is_boolean() => Some("moet true of false zijn"),
        Some("object") if !value.is_object() => Some("moet een object zijn"),
        Some("integer" | "number") if !value.is_number() => Some("moet een getal zijn"),
        _ => None,
    }
}

/// A field's name comes from outside, so somebody may have put something else there.
fn repeatable(name: &str) -> String {
    let plain = name.len() <= MAX_NAAM && name.chars().all(|c| c.is_ascii_alphabetic() || c == '-');
    if plain { name.to_owned() } else { "(onbekend)".to_owned() }
}

#[cfg(test)]
mod tests {
    use contract::{concept::NieuwConcept, inloggen::DigidAanmelding};
    use serde_json::json;

    use super::*;

    fn fields(body: &Value) -> Vec<String> {
        find::<DigidAanmelding>(body).into_iter().map(|fault| fault.veld).collect()
    }

    #[test]
    fn all_faults_come_at_once() {
        let body = json!({"inlogmethode": "vinger", "gebruikersnaam": 7, "extra": 1});
        let mut found = fields(&body);
        found.sort();
        assert_eq!(found, ["extra", "gebruikersnaam", "inlogmethode", "wachtwoord"]);
    }

    #[test]
    fn no_fault_repeats_what_somebody_typed() {
        let body = json!({"123456782": "geheim", "gebruikersnaam": "geheim"});
        let faults = serde_json::to_string(&find::<DigidAanmelding>(&body)).unwrap();
        assert!(!faults.contains("geheim") && !faults.contains("123456782"), "{faults}");
    }

    #[test]
    fn an_object_with_free_names_names_each_that_is_wrong() {
        let draft = |body: &Value| find::<NieuwConcept>(body).into_iter().map(|fault| fault.veld).collect::<Vec<_>>();
        assert!(draft(&json!({"inhoud": {"naam": "ja", "stap-2": ""}, "versie": 0})).is_empty());
        assert_eq!(draft(&json!({"inhoud": {"b-c": null, "a": "", "123456782": 1}})), ["versie", "(onbekend)", "b-c"]);
        assert_eq!(draft(&json!({"inhoud": "naam", "versie": "1"})), ["inhoud", "versie"]);
    }

    #[test]
    fn a_good_body_has_no_faults() {
        let body = json!({"inlogmethode": "basis", "gebruikersnaam": "ja", "wachtwoord": "x"});
        assert!(fields(&body).is_empty());
        assert_eq!(fields(&json!([])), [""]);
    }
}
