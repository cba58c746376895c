//! The application, as it is handed out.

use reqwest::Method;

use crate::harness::{INDEX, TestServer};

#[tokio::test]
async fn the_start_page_and_the_shell() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    let start = browser.get("/").await;
    assert_eq!((start.status.as_u16(), start.text.as_str()), (200, INDEX));
    assert_eq!(start.header("content-type"), "text/html; charset=utf-8");
    assert_eq!(start.header("cache-control"), "no-cache");
    let shell = INDEX.replace("data-pagina=\"start\"", "data-pagina=\"app\"");
    for path in ["/mijn-uwv", "/mijn-uwv/persoonlijke-gegevens", "/inloggen/terug?code=abc"] {
        let page = browser.get(path).await;
        assert_eq!((page.status.as_u16(), page.text.as_str()), (200, shell.as_str()), "{path}");
        assert_eq!(page.header("cache-control"), "no-cache");
    }
    for path in ["/weg.js", "/fonts/weg.woff2", "/.well-known/iets"] {
        let page = browser.get(path).await;
        assert_eq!((page.status.as_u16(), page.text.as_str()), (404, shell.as_str()), "{path}");
    }
}

#[tokio::test]
async fn a_page_that_the_browser_has_is_not_sent_again() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    let tag = browser.get("/").await.header("etag").to_owned();
    let request = browser.request(Method::GET, "/").header("if-none-match", &tag);
    let again = browser.send(request).await;
    assert_eq!((again.status.as_u16(), again.text.as_str()), (304, ""));
    let request = browser.request(Method::GET, "/mijn-uwv").header("if-none-match", &tag);
    assert_eq!(browser.send(request).await.status, 200);
}

#[tokio::test]
async fn pages_and_files_come_compressed() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    for (accept, encoding) in [("br, gzip", "br"), ("gzip", "gzip"), ("identity", "")] {
        for path in ["/", "/mijn-uwv", "/app-0123456789abcdef.js"] {
            let request = browser.request(Method::HEAD, path).header("accept-encoding", accept);
            let answer = browser.send(request).await;
            assert_eq!(answer.status, 200);
            assert_eq!(answer.header("content-encoding"), encoding, "{path} {accept}");
            assert_eq!(answer.header("vary"), "accept-encoding");
        }
    }
}

#[tokio::test]
async fn files_have_their_types_and_keep() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    let immutable = "public, max-age=31536000, immutable";
    for (path, kind, cache) in [
        ("/app-0123456789abcdef.js", "text/javascript; charset=utf-8", immutable),
        ("/app-0123456789abcdef_bg.wasm", "application/wasm", immutable),
        ("/fonts/noto-sans-latin-400-8864980f.woff2", "font/woff2", immutable),
        ("/robots.txt", "text/plain; charset=utf-8", "public, max-age=3600"),
    ] {
        let answer = browser.get(path).await;
        assert_eq!(answer.status, 200);
        assert_eq!((answer.header("content-type"), answer.header("cache-control")), (kind, cache));
    }
}

#[tokio::test]
async fn nothing_outside_the_application_is_a_file() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    for path in ["/../data/sleutel", "/..%2fdata%2fsleutel", "/%2e%2e/data/sleutel", "/fonts", "/fonts/"] {
        let answer = browser.get(path).await;
        assert!(answer.text.is_empty() || answer.text.contains('{') || answer.text.contains("<html"), "{path}");
        assert_ne!(answer.header("content-type"), "application/octet-stream", "{path}");
    }
}

#[tokio::test]
async fn where_to_report_a_weakness() {
    let server = TestServer::start().await;
    let answer = server.browser().get("/.well-known/security.txt").await;
    assert_eq!(answer.header("content-type"), "text/plain; charset=utf-8");
    let lines: Vec<_> = answer.text.lines().collect();
    assert!(lines.contains(&"Contact: mailto:beveiliging@example.nl"));
    // Half a year from the first of July.
    assert!(lines.contains(&"Expires: 2026-12-28T12:04:00Z"), "{lines:?}");
}
