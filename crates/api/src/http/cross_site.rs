//! Refuses writes that another website makes a browser send.

use axum::{
    extract::Request,
    http::{HeaderMap, Method, header},
    middleware::Next,
    response::Response,
};
use contract::probleem::ProbleemCode;

use super::problem::{antwoord, probleem};

/// Whether a write comes from this application itself, or from a program that is no browser.
fn is_same_origin(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    // A page cannot set this header; every browser of the last years sends it.
    if let Some(site) = text("sec-fetch-site") {
        return site == "same-origin";
    }
    // An older browser sends Origin with a write. Neither: no browser, so nobody's cookies are misused.
    let Some(origin) = text(header::ORIGIN.as_str()) else { return true };
    let host = text(header::HOST.as_str());
    origin.split_once("://").is_some_and(|(_, authority)| host == Some(authority))
}

/// Middleware: 403 for a write from elsewhere, before anything else looks at it.
pub async fn refuse(request: Request, next: Next) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if reads || is_same_origin(request.headers()) {
        next.run(request).await
    } else {
        antwoord(&probleem(ProbleemCode::GeenToegang))
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn allowed(pairs: &[(&'static str, &'static str)]) -> bool {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.insert(*name, HeaderValue::from_static(value));
        }
        is_same_origin(&headers)
    }

    #[test]
    fn only_this_origin_and_programs_may_write() {
        let host = ("host", "register.example:8080");
        assert!(allowed(&[host]));
        assert!(allowed(&[host, ("sec-fetch-site", "same-origin")]));
        assert!(allowed(&[host, ("origin", "https://register.example:8080")]));
        for site in ["cross-site", "same-site", "none", ""] {
            assert!(!allowed(&[host, ("sec-fetch-site", site)]), "{site}");
        }
        for origin in ["https://kwaad.example", "null", "https://register.example", ""] {
            assert!(!allowed(&[host, ("origin", origin)]), "{origin}");
        }
        // The header that a page cannot set has the last word.
        assert!(!allowed(&[host, ("sec-fetch-site", "cross-site"), ("origin", "https://register.example:8080")]));
    }
}
