//! The module for employers: what a browser downloads for the addresses below `/werkgevers`.

use doelgroepregister_web::app::{Module, OPENBAAR, WERKGEVERS};
use doelgroepregister_web::{paths, start};

fn main() {
    start(&Module { name: paths::WERKGEVERS, parts: &[&OPENBAAR, &WERKGEVERS] });
}
