//! How many requests there were and how long they took, by route and status. Nothing about anybody.

use std::{
    collections::BTreeMap,
    fmt::Write,
    sync::{Mutex, PoisonError},
    time::Duration,
};

#[derive(Debug, Default, Clone, Copy)]
struct Count {
    requests: u64,
    time: Duration,
}

/// The counters of this process.
#[derive(Debug, Default)]
pub struct Metrics(Mutex<BTreeMap<(String, String, u16), Count>>);

impl Metrics {
    /// Counts a request. `route` is a pattern, never a path that somebody asked for.
    pub fn record(&self, method: &str, route: &str, status: u16, time: Duration) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = counts.entry((method.to_owned(), route.to_owned(), status)).or_default();
        count.requests += 1;
        count.time += time;
    }

    /// The counters in the text format of Prometheus.
    pub fn render(&self) -> String {
        let counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut text = String::from(
            "# HELP http_requests_total Requests by method, route and status.\n\
             # TYPE http_requests_total counter\n",
        );
        let mut seconds = String::from(
            "# HELP http_request_seconds_total Time spent on them.\n\
             # TYPE http_request_seconds_total counter\n",
        );
        for ((method, route, status), count) in counts.iter() {
            let labels = format!("{{method=\"{method}\",route=\"{route}\",status=\"{status}\"}}");
            // Writing to a String cannot fail.
            let _ = writeln!(text, "http_requests_total{labels} {}", count.requests);
            let _ = writeln!(seconds, "http_request_seconds_total{labels} {:.6}", count.time.as_secs_f64());
        }
        text + &seconds
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_by_route_and_status() {
        let metrics = Metrics::default();
        metrics.record("GET", "/v1/documenten", 200, Duration::from_millis(5));
        metrics.record("GET", "/v1/documenten", 200, Duration::from_millis(5));
        let text = metrics.render();
        assert!(text.contains("http_requests_total{method=\"GET\",route=\"/v1/documenten\",status=\"200\"} 2\n"));
        assert!(text.contains("status=\"200\"} 0.010000\n"));
    }
}
