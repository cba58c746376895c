//! How many requests there were and how long they took, by route and status. Nothing about anybody.

use std::{
    collections::BTreeMap,
    fmt::Write,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use contract::toepassingsfout::FoutSoort;

#[derive(Debug, Default, Clone, Copy)]
struct Count {
    requests: u64,
    time: Duration,
}

/// The counters of this process.
#[derive(Debug, Default)]
pub struct Metrics {
    requests: Mutex<BTreeMap<(String, String, u16), Count>>,
    stopped: Mutex<BTreeMap<FoutSoort, u64>>,
}

impl Metrics {
    /// Counts a request. `route` is a pattern, never a path that somebody asked for.
    pub fn record(&self, method: &str, route: &str, status: u16, time: Duration) {
        let mut counts = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        let count = counts.entry((method.to_owned(), route.to_owned(), status)).or_default();
        count.requests += 1;
        count.time += time;
    }

    /// Counts an application that stopped in some browser.
    pub fn record_toepassingsfout(&self, soort: FoutSoort) {
        let mut counts = self.stopped.lock().unwrap_or_else(PoisonError::into_inner);
        *counts.entry(soort).or_default() += 1;
    }

    /// The counters in the text format of Prometheus.
    pub fn render(&self) -> String {
        self.render_requests() + &self.render_stopped()
    }

    fn render_requests(&self) -> String {
        let counts = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
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

    /// Also what did not happen yet: a counter that appears at its first one hides that one from whoever watches.
    fn render_stopped(&self) -> String {
        let counts = self.stopped.lock().unwrap_or_else(PoisonError::into_inner);
        let mut text = String::from(
            "# HELP toepassingsfouten_total Applications that stopped in a browser, by kind.\n\
             # TYPE toepassingsfouten_total counter\n",
        );
        for soort in FoutSoort::ALLE {
            let count = counts.get(&soort).copied().unwrap_or_default();
            let _ = writeln!(text, "toepassingsfouten_total{{soort=\"{}\"}} {count}", soort.code());
        }
        text
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

    #[test]
    fn counts_applications_that_stopped_by_kind_and_from_zero() {
        let metrics = Metrics::default();
        metrics.record_toepassingsfout(FoutSoort::Paniek);
        metrics.record_toepassingsfout(FoutSoort::Paniek);
        let text = metrics.render();
        assert!(text.contains("toepassingsfouten_total{soort=\"paniek\"} 2\n"), "{text}");
        assert!(text.contains("toepassingsfouten_total{soort=\"laden\"} 0\n"), "{text}");
    }
}
