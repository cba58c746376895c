//! Taking connections: how many, how long, and stopping without breaking one off.

use std::{io, net::SocketAddr, sync::Arc, time::Duration};

use axum::{Router, extract::State, routing::get};
use hyper::server::conn::http1;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::Semaphore,
};

use crate::http::metrics::Metrics;

/// Connections at the same time; one connection has one request at a time.
const MAX_CONNECTIONS: usize = 512;
/// How long a browser may take to send the headers of a request.
const HEADER_TIMEOUT: Duration = Duration::from_secs(10);
/// The largest headers of a request.
const MAX_HEADERS: usize = 32 * 1024;
/// How long what is running gets to finish.
const SHUTDOWN_TIMEOUT: Duration = Duration::from_secs(30);
/// How long to wait after the machine refused a connection (no more file handles, for one).
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);

/// Why the server cannot listen.
#[derive(Debug, thiserror::Error)]
pub enum LuisterFout {
    /// Somebody else has the port.
    #[error("poort {0} is al in gebruik; stop het programma dat haar gebruikt, of kies een andere poort met --poort")]
    Bezet(u16),
    /// A low port, or somebody else's address.
    #[error("op {0} mag dit programma niet luisteren; kies een poort boven 1023 met --poort")]
    NietToegestaan(SocketAddr),
    /// Anything else.
    #[error("op {adres} kan niet worden geluisterd")]
    Anders {
        /// Where.
        adres: SocketAddr,
        /// Why.
        #[source]
        oorzaak: io::Error,
    },
}

/// Listens at an address; port 0 takes any that is free.
pub async fn listen(adres: SocketAddr) -> Result<TcpListener, LuisterFout> {
    TcpListener::bind(adres).await.map_err(|oorzaak| match oorzaak.kind() {
        io::ErrorKind::AddrInUse => LuisterFout::Bezet(adres.port()),
        io::ErrorKind::PermissionDenied => LuisterFout::NietToegestaan(adres),
        _ => LuisterFout::Anders { adres, oorzaak },
    })
}

/// Serves until `stop` is there, then finishes what is running.
pub async fn serve(listener: TcpListener, router: Router, stop: impl Future<Output = ()> + Send) {
    let graceful = GracefulShutdown::new();
    let places = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    let mut stop = std::pin::pin!(stop);
    loop {
        let next = async {
            // Whoever is one too many waits here, in the queue of the machine.
            let place = Arc::clone(&places).acquire_owned().await;
            (listener.accept().await, place)
        };
        tokio::select! {
            () = &mut stop => break,
            (accepted, place) = next => {
                let Ok((stream, _)) = accepted else {
                    tokio::time::sleep(ACCEPT_PAUSE).await;
                    continue;
                };
                let connection = graceful.watch(connection(stream, router.clone()));
                tokio::spawn(async move {
                    // A browser that goes away in the middle is no news.
                    let _ = connection.await;
                    drop(place);
                });
            }
        }
    }
    drop(listener);
    let _ = tokio::time::timeout(SHUTDOWN_TIMEOUT, graceful.shutdown()).await;
}

type Connection = http1::Connection<TokioIo<TcpStream>, TowerToHyperService<Router>>;

fn connection(stream: TcpStream, router: Router) -> Connection {
    // Answers are small: waiting to fill a packet only costs time.
    let _ = stream.set_nodelay(true);
    http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIMEOUT)
        .max_header_size(MAX_HEADERS)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(router))
}

/// The counters, for a port of their own.
pub fn metrics_router(metrics: Arc<Metrics>) -> Router {
    Router::new()
        .route("/metrics", get(|State(metrics): State<Arc<Metrics>>| async move { metrics.render() }))
        .with_state(metrics)
}

/// Is there once the machine asks this program to stop.
pub async fn stop_signal() {
    let interrupt = async {
        // Without the signal there is nothing to wait for, so this one never ends.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    tokio::select! {
        () = interrupt => {}
        () = terminate() => {}
    }
}

#[cfg(unix)]
async fn terminate() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut signal) => drop(signal.recv().await),
        Err(_) => std::future::pending().await,
    }
}

#[cfg(not(unix))]
async fn terminate() {
    std::future::pending().await
}
