//! The module for citizens: what a browser downloads for every address that no other module has.

use doelgroepregister_web::app::{BURGER, Module, OPENBAAR};
use doelgroepregister_web::{paths, start};

fn main() {
    start(&Module { name: paths::BURGER, parts: &[&OPENBAAR, &BURGER] });
}
