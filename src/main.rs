//! Starts the application in the browser; everything else is in the library, so that tests reach it.

fn main() {
    doelgroepregister_web::start();
}
