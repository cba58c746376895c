//! JSON, read and written by the browser itself, as the types of `contract`.
//!
//! Nobody is told why an answer could not be read, so nothing here makes words of it: the sentences of serde, and the
//! numbers in them, would be 1 byte in 20 of what a browser downloads.

use std::fmt;

use js_sys::{Array, JSON, Number, Object, Reflect};
use serde::de::value::U32Deserializer;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Error, Expected, MapAccess, SeqAccess, Unexpected,
    VariantAccess, Visitor,
};
use serde::{Serialize, forward_to_deserialize_any};
use wasm_bindgen::JsValue;

/// Reads a text.
pub fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    T::deserialize(Value(JSON::parse(text).ok()?)).ok()
}

/// Writes a text.
pub fn write<T: Serialize>(value: &T) -> Option<String> {
    let value = value.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).ok()?;
    JSON::stringify(&value).ok().map(String::from)
}

/// It is JSON, but not what was agreed.
#[derive(Debug)]
struct Unreadable;

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("unreadable")
    }
}

impl std::error::Error for Unreadable {}

// What serde would make a sentence of by itself is answered here, so that its sentences are not linked.
impl Error for Unreadable {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }

    fn invalid_type(_: Unexpected<'_>, _: &dyn Expected) -> Self {
        Self
    }

    fn invalid_value(_: Unexpected<'_>, _: &dyn Expected) -> Self {
        Self
    }

    fn invalid_length(_: usize, _: &dyn Expected) -> Self {
        Self
    }

    fn unknown_variant(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }

    fn unknown_field(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }

    fn missing_field(_: &'static str) -> Self {
        Self
    }

    fn duplicate_field(_: &'static str) -> Self {
        Self
    }
}

/// What the browser's reader made of a text.
///
/// A type says what it wants, and gets that or nothing: no type has to have code for what it is not.
struct Value(JsValue);

// What is the same for all types is in here, once.
impl Value {
    fn text(&self) -> Result<String, Unreadable> {
        self.0.as_string().ok_or(Unreadable)
    }

    /// A whole number that a browser has exactly.
    #[expect(clippy::cast_possible_truncation, reason = "it is a whole number that a browser has exactly")]
    fn number(&self) -> Result<i64, Unreadable> {
        self.0.as_f64().filter(|_| Number::is_safe_integer(&self.0)).map(|number| number as i64).ok_or(Unreadable)
    }

    fn list(self) -> Result<List, Unreadable> {
        if Array::is_array(&self.0) { Ok(List { values: self.0.into(), at: 0 }) } else { Err(Unreadable) }
    }

    fn object(self) -> Result<Object, Unreadable> {
        if self.0.is_object() && !Array::is_array(&self.0) { Ok(self.0.into()) } else { Err(Unreadable) }
    }

    fn fields(self, names: &'static [&'static str]) -> Result<Fields, Unreadable> {
        Ok(Fields { of: self.object()?, names, at: 0, value: JsValue::NULL })
    }

    /// A variant without anything in it is a text, another one an object with one member.
    fn variant(self, names: &'static [&'static str]) -> Result<Variant, Unreadable> {
        let (name, content) = if let Some(name) = self.0.as_string() {
            (name, JsValue::NULL)
        } else {
            let members = Object::entries(&self.object()?);
            if members.length() != 1 {
                return Err(Unreadable);
            }
            let member = Array::from(&members.get(0));
            (member.get(0).as_string().ok_or(Unreadable)?, member.get(1))
        };
        let index = names.iter().zip(0..).find(|(known, _)| **known == name).ok_or(Unreadable)?.1;
        Ok(Variant { index, content })
    }
}

/// The kinds of numbers, of which JSON has one.
macro_rules! numbers {
    ($($kind:ident)*) => {$(
        fn $kind<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
            visitor.visit_i64(self.number()?)
        }
    )*};
}

impl<'de> Deserializer<'de> for Value {
    type Error = Unreadable;

    /// Nothing that is read here leaves open what it is.
    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Unreadable> {
        Err(Unreadable)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_bool(self.0.as_bool().ok_or(Unreadable)?)
    }

    numbers! { deserialize_i32 deserialize_i64 deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_string(self.text()?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_string(self.text()?)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        if self.0.is_null() { visitor.visit_unit() } else { Err(Unreadable) }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        if self.0.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_seq(self.list()?)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_seq(self.list()?)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_map(Members { all: Object::entries(&self.object()?), at: 0, value: JsValue::NULL })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        visitor.visit_map(self.fields(fields)?)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        visitor.visit_enum(self.variant(variants)?)
    }

    forward_to_deserialize_any! {
        i8 i16 f32 f64 char bytes byte_buf unit_struct tuple_struct identifier ignored_any
    }
}

struct List {
    values: Array,
    at: u32,
}

impl List {
    fn next(&mut self) -> Option<Value> {
        let at = self.at;
        self.at += 1;
        (at < self.values.length()).then(|| Value(self.values.get(at)))
    }
}

impl<'de> SeqAccess<'de> for List {
    type Error = Unreadable;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Unreadable> {
        self.next().map(|value| seed.deserialize(value)).transpose()
    }
}

/// The members of an object that a type knows, in the order of the type. The number of a name stands for the name, so that
/// no type has to look which of them it got.
struct Fields {
    of: Object,
    names: &'static [&'static str],
    at: usize,
    value: JsValue,
}

impl Fields {
    /// The number of the next one that is there.
    fn next(&mut self) -> Option<u32> {
        loop {
            let name = *self.names.get(self.at)?;
            self.at += 1;
            self.value = Reflect::get(&self.of, &name.into()).unwrap_or_default();
            if !self.value.is_undefined() {
                return u32::try_from(self.at - 1).ok();
            }
        }
    }
}

impl<'de> MapAccess<'de> for Fields {
    type Error = Unreadable;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Unreadable> {
        self.next().map(|index| seed.deserialize(U32Deserializer::new(index))).transpose()
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Unreadable> {
        seed.deserialize(Value(std::mem::take(&mut self.value)))
    }
}

/// The members of an object whose names are contents too.
struct Members {
    all: Array,
    at: u32,
    value: JsValue,
}

impl<'de> MapAccess<'de> for Members {
    type Error = Unreadable;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Unreadable> {
        if self.at >= self.all.length() {
            return Ok(None);
        }
        let member = Array::from(&self.all.get(self.at));
        self.at += 1;
        self.value = member.get(1);
        seed.deserialize(Value(member.get(0))).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Unreadable> {
        seed.deserialize(Value(std::mem::take(&mut self.value)))
    }
}

/// One of the variants that a type knows, by its number.
struct Variant {
    index: u32,
    content: JsValue,
}

impl<'de> EnumAccess<'de> for Variant {
    type Error = Unreadable;
    type Variant = Value;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Value), Unreadable> {
        Ok((seed.deserialize(U32Deserializer::new(self.index))?, Value(self.content)))
    }
}

impl<'de> VariantAccess<'de> for Value {
    type Error = Unreadable;

    fn unit_variant(self) -> Result<(), Unreadable> {
        if self.0.is_null() { Ok(()) } else { Err(Unreadable) }
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Unreadable> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_seq(self.list()?)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        visitor.visit_map(self.fields(fields)?)
    }
}
