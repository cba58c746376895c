//! What the browser tests share: a page that one reads and presses as a person does, and an API that is not there.

#![allow(dead_code, unused_imports, reason = "each test file is a program of its own, and uses a part of this")]

pub mod clock;
pub mod fake_api;
pub mod journey;
pub mod page;
pub mod panics;
pub mod people;
pub mod problems;
pub mod scope;
pub mod start_page;
pub mod wait;
pub mod werkgevers;

pub use clock::Clock;
pub use fake_api::{FakeApi, Reply};
pub use page::Page;
pub use scope::Scope;
pub use start_page::StartPage;
pub use wait::{settle, wait_until};
