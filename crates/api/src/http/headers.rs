//! The headers of every answer (trust.md, "The wire").

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};

use crate::app::AppState;

/// The version of the API, which the description names too.
pub const API_VERSION: HeaderName = HeaderName::from_static("api-version");

/// The headers that never change.
const FIXED: [(&str, &str); 7] = [
    ("strict-transport-security", "max-age=31536000; includeSubDomains"),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "no-referrer"),
    (
        "permissions-policy",
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), \
         encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), \
         magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), \
         publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), \
         xr-spatial-tracking=()",
    ),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
];

/// The content security policy for an application whose inline scripts have these hashes (`'sha256-…'`).
/// `data:` is for the arrow of the design system's select, which is a picture in its CSS.
pub fn content_security_policy(script_hashes: &[String]) -> String {
    let scripts = ["script-src 'self' 'wasm-unsafe-eval'"];
    let scripts = scripts.into_iter().chain(script_hashes.iter().map(String::as_str));
    let scripts = scripts.collect::<Vec<_>>().join(" ");
    format!(
        "default-src 'none'; {scripts}; style-src 'self'; \
         img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; \
         base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    )
}

/// Middleware: sets them, whatever the answer is.
pub async fn secure(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let is_api = is_api(request.uri().path());
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in FIXED {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    headers.insert(header::CONTENT_SECURITY_POLICY, state.csp.clone());
    if is_api {
        headers.insert(API_VERSION, HeaderValue::from_static(env!("CARGO_PKG_VERSION")));
    }
    // What a route does not say about keeping its answer itself, nobody keeps.
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    name_charset(headers);
    response
}

/// Whether a path is the API's.
pub fn is_api(path: &str) -> bool {
    path == "/v1" || path.starts_with("/v1/")
}

/// Text is UTF-8 here, and says so.
fn name_charset(headers: &mut HeaderMap) {
    let Some(value) = headers.get(header::CONTENT_TYPE) else { return };
    let Ok(text) = value.to_str() else { return };
    if text.starts_with("text/")
        && !text.contains("charset")
        && let Ok(value) = HeaderValue::from_str(&format!("{text}; charset=utf-8"))
    {
        headers.insert(header::CONTENT_TYPE, value);
    }
}
