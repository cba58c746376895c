//! One log line and one count a request: the route's pattern, never a path, a query, a body or a cookie.

use std::time::Instant;

use axum::{
    extract::{FromRequestParts, MatchedPath, Request, State},
    http::{HeaderName, HeaderValue, Method, request::Parts},
    middleware::Next,
    response::Response,
};
use contract::probleem::ProbleemCode;
use tracing::Instrument;

use crate::{app::AppState, secret, service::Fout};

/// Names a request, in its answer and in the log.
pub const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The id of this request: ours, whatever the caller sent.
#[derive(Debug, Clone)]
pub struct RequestId(pub String);

impl<S: Send + Sync> FromRequestParts<S> for RequestId {
    type Rejection = Fout;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Fout> {
        parts.extensions.get().cloned().ok_or(Fout::Geweigerd(ProbleemCode::InterneFout))
    }
}

/// A method from outside may be any word.
fn method_name(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::PATCH => "PATCH",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        _ => "(anders)",
    }
}

/// Middleware: gives a request its id and its span, and tells how it went.
pub async fn observe(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    // Without random numbers a request is worse off than without a name.
    let id = secret::request_id().unwrap_or_default();
    let route = request.extensions().get::<MatchedPath>().map_or("(bestand)", MatchedPath::as_str);
    let route = route.to_owned();
    let method = method_name(request.method());
    request.extensions_mut().insert(RequestId(id.clone()));

    let span = tracing::info_span!("verzoek", request_id = %id);
    let start = Instant::now();
    let mut response = next.run(request).instrument(span.clone()).await;
    let duration = start.elapsed();
    let status = response.status().as_u16();
    state.metrics.record(method, &route, status, duration);
    span.in_scope(|| {
        tracing::info!(method, route, status, duur_us = duration.as_micros(), "beantwoord");
    });
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(X_REQUEST_ID, value);
    }
    response
}
