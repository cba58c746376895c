//! The server as a whole: which route is where, and what every request goes through.

use std::{sync::Arc, time::Duration};

use axum::{
    Router,
    extract::{DefaultBodyLimit, Request},
    http::HeaderValue,
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::get,
};
use contract::probleem::ProbleemCode;
use tower_http::catch_panic::CatchPanicLayer;

use crate::{
    application::{self, Application},
    http::{access, body::MAX_BODY, cross_site, headers, metrics::Metrics, problem, telemetry},
    routes,
    service::{Fout, Services},
};

/// How long one request may take.
const TIMEOUT: Duration = Duration::from_secs(30);

/// What every route can reach.
#[derive(Debug, Clone)]
pub struct AppState {
    /// The rules.
    pub services: Arc<Services>,
    /// The built application.
    pub application: Arc<Application>,
    /// The counters.
    pub metrics: Arc<Metrics>,
    /// The content security policy of this application.
    pub csp: HeaderValue,
}

impl AppState {
    /// The state of a server that hands out this application.
    pub fn new(services: Services, application: Application) -> Self {
        let policy = headers::content_security_policy(&application.script_hashes);
        Self {
            services: Arc::new(services),
            application: Arc::new(application),
            metrics: Arc::default(),
            // Only letters, digits and punctuation went in; a policy that allows nothing is the safe alternative.
            csp: HeaderValue::from_str(&policy).unwrap_or_else(|_| HeaderValue::from_static("default-src 'none'")),
        }
    }
}

/// The whole server.
pub fn router(state: AppState) -> Router {
    let api = routes::api()
        .0
        .route("/openapi.json", get(routes::openapi_json))
        .route_layer(middleware::from_fn_with_state(state.clone(), access::enforce));
    let routes = Router::new().nest("/v1", api).merge(routes::well_known::router()).fallback(application::serve);
    layered(routes, state)
}

/// Puts around routes what every request goes through.
pub fn layered(routes: Router<AppState>, state: AppState) -> Router {
    routes
        .layer(DefaultBodyLimit::max(MAX_BODY))
        // The last one here is the first that a request meets.
        .layer(middleware::from_fn(cross_site::refuse))
        .layer(middleware::from_fn(timeout))
        .layer(CatchPanicLayer::custom(problem::panicked))
        .layer(middleware::from_fn(problem::explain_errors))
        .layer(middleware::from_fn_with_state(state.clone(), headers::secure))
        .layer(middleware::from_fn_with_state(state.clone(), telemetry::observe))
        .with_state(state)
}

/// Middleware: nobody waits for ever, and nothing half-done stays behind (a transaction that is dropped rolls back).
async fn timeout(request: Request, next: Next) -> Response {
    match tokio::time::timeout(TIMEOUT, next.run(request)).await {
        Ok(response) => response,
        Err(_) => Fout::from(ProbleemCode::NietBeschikbaar).into_response(),
    }
}
