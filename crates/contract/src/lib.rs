//! What crosses HTTP between the web application and the API: requests, responses and problems.
//!
//! Both sides compile against these types, so a change that one side does not know is a compile error.
//! There are no rules here; those are in `domain`. Field names on the wire are camelCase (NL GOV API Design Rules).

pub mod actualisatie;
pub mod burger;
pub mod concept;
pub mod datum;
pub mod inloggen;
pub mod paths;
pub mod probleem;
pub mod sessie;
pub mod toepassingsfout;
pub mod werkgever;
