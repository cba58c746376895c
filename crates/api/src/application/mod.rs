//! The built application, as this server hands it out: the start page, the shell of every other page, the files.

mod encoding;
mod page;

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use contract::probleem::ProbleemCode;
use tower::ServiceExt;
use tower_http::services::ServeDir;

use self::page::Page;
use crate::{
    app::AppState,
    http::{
        headers::is_api,
        problem::{antwoord, probleem},
    },
};

/// How the start page calls itself, as written and as a release build writes it; everything else is the application's.
const PAGINA: [(&str, &str); 2] =
    [("data-pagina=\"start\"", "data-pagina=\"app\""), ("data-pagina=start", "data-pagina=app")];

const NO_CACHE: &str = "no-cache";
const IMMUTABLE: &str = "public, max-age=31536000, immutable";
/// A file whose name stays the same: asked for again after a while.
const SHORT: &str = "public, max-age=3600";

/// The application cannot be served.
#[derive(Debug, thiserror::Error)]
#[error(
    "de gebouwde toepassing ontbreekt: '{bestand}' is niet te lezen; bouw haar met ./dev run, of wijs met --dist de map aan"
)]
pub struct DistFout {
    /// What is missing.
    pub bestand: PathBuf,
    /// Why.
    #[source]
    pub oorzaak: io::Error,
}

/// The built application.
#[derive(Debug, Clone)]
pub struct Application {
    files: ServeDir,
    start: Page,
    shell: Page,
    /// The hashes of the inline scripts, for the content security policy.
    pub script_hashes: Vec<String>,
}

impl Application {
    /// Reads the page in the folder `dist`; the files are read when they are asked for.
    pub fn open(dist: &Path) -> Result<Self, DistFout> {
        let bestand = dist.join("index.html");
        let html = match fs::read_to_string(&bestand) {
            Ok(html) => html,
            Err(oorzaak) => return Err(DistFout { bestand, oorzaak }),
        };
        Ok(Self {
            files: ServeDir::new(dist)
                .append_index_html_on_directories(false)
                .redirect_to_trailing_slash(false)
                .precompressed_br()
                .precompressed_gzip(),
            start: Page::new(&html),
            shell: Page::new(&shell(&html)),
            script_hashes: page::inline_script_hashes(&html),
        })
    }
}

/// The page that every address but the start page's gets.
fn shell(html: &str) -> String {
    let Some((start, app)) = PAGINA.into_iter().find(|(start, _)| html.contains(start)) else {
        tracing::warn!("index.html zegt niet data-pagina=start: elke pagina begint als de startpagina");
        return html.to_owned();
    };
    html.replacen(start, app, 1)
}

/// Everything that is not the API's: a page or a file.
pub async fn serve(State(state): State<AppState>, request: Request) -> Response {
    let path = request.uri().path();
    if is_api(path) {
        return antwoord(&probleem(ProbleemCode::NietGevonden));
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let mut response = antwoord(&probleem(ProbleemCode::MethodeNietToegestaan));
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET,HEAD"));
        return response;
    }
    let application = &state.application;
    if matches!(path, "/" | "/index.html") {
        return application.start.response(request.headers(), StatusCode::OK);
    }
    let (path, headers) = (path.to_owned(), request.headers().clone());
    let file = application.files.clone().oneshot(request).await;
    let mut response = file.into_response().map(Body::new);
    if response.status() == StatusCode::NOT_FOUND {
        let status = if is_page(&path) { StatusCode::OK } else { StatusCode::NOT_FOUND };
        return application.shell.response(&headers, status);
    }
    if !response.status().is_client_error() && !response.status().is_server_error() {
        let cache = if is_hashed(&path) { IMMUTABLE } else { SHORT };
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    }
    response
}

/// Whether a path that is no file may be a page of the application, which alone knows its pages.
/// A missing file must not look like a page; nor may something well-known that is not here.
fn is_page(path: &str) -> bool {
    let last = path.rsplit('/').next().unwrap_or_default();
    !last.contains('.') && !path.starts_with("/.well-known/")
}

/// Whether a file's name holds a hash of what is in it: `name-1a2b3c4d.js`, `name-1a2b3c4d_bg.wasm`, `1a2b3c4d-name.mjs`.
fn is_hashed(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let stem = name.split('.').next().unwrap_or_default();
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    let is_hash = |part: &str| part.len() >= 8 && part.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    stem.rsplit_once('-').is_some_and(|(_, last)| is_hash(last))
        || stem.split_once('-').is_some_and(|(first, _)| is_hash(first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_hash_in_the_name_makes_a_file_immutable() {
        for hashed in [
            "/app-0123456789abcdef.js",
            "/app-0123456789abcdef_bg.wasm",
            "/4d3e348f0a9d6807-laden.mjs",
            "/fonts/noto-sans-700-fa8c9754.woff2",
        ] {
            assert!(is_hashed(hashed), "{hashed}");
        }
        for plain in ["/app.js", "/robots.txt", "/mijn-bestand.css", "/noto-sans-400.woff2", "/"] {
            assert!(!is_hashed(plain), "{plain}");
        }
    }

    #[test]
    fn the_shell_does_not_call_itself_the_start_page() {
        assert_eq!(shell("<html data-pagina=\"start\">"), "<html data-pagina=\"app\">");
        assert_eq!(shell("<html data-pagina=start lang=nl>"), "<html data-pagina=app lang=nl>");
        assert_eq!(shell("<html>"), "<html>");
    }

    #[test]
    fn a_missing_file_is_no_page() {
        assert!(is_page("/mijn-uwv") && is_page("/a/b/"));
        assert!(!is_page("/app.js") && !is_page("/a/kaart.png") && !is_page("/.well-known/iets"));
    }
}
