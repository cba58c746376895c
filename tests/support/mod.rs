//! What the browser tests share: a page that one reads and presses as a person does, and an API that is not there.

#![allow(dead_code, unused_imports, reason = "each test file is a program of its own, and uses a part of this")]

pub mod bestand;
pub mod clock;
pub mod doelgroep;
pub mod downloads;
pub mod fake_api;
pub mod feed;
pub mod journey;
pub mod no_connection;
pub mod page;
pub mod panics;
pub mod people;
pub mod problems;
pub mod scope;
pub mod start_page;
pub mod wait;
pub mod werkgevers;

pub use clock::Clock;
pub use downloads::Downloads;
pub use fake_api::{FakeApi, Reply};
pub use feed::Feed;
pub use page::Page;
pub use scope::Scope;
pub use start_page::StartPage;
pub use wait::{settle, wait_until};
