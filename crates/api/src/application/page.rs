//! One HTML page, kept in memory in every compression.

use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

use super::{
    NO_CACHE,
    encoding::{self, Encoding},
};
use crate::secret::sha256_hex;

/// A page.
#[derive(Debug, Clone)]
pub(super) struct Page {
    identity: Bytes,
    gzip: Option<Bytes>,
    brotli: Option<Bytes>,
    hash: String,
}

impl Page {
    pub(super) fn new(html: &str) -> Self {
        let bytes = html.as_bytes();
        Self {
            identity: Bytes::copy_from_slice(bytes),
            gzip: encoding::gzip(bytes).map(Bytes::from),
            brotli: encoding::brotli(bytes).map(Bytes::from),
            hash: sha256_hex(bytes),
        }
    }

    /// The page in the best compression that the browser takes, or 304 when it has it already.
    pub(super) fn response(&self, headers: &HeaderMap, status: StatusCode) -> Response {
        let (bytes, encoding) = match Encoding::best(headers) {
            Encoding::Brotli if self.brotli.is_some() => (&self.brotli, "br"),
            Encoding::Brotli | Encoding::Gzip if self.gzip.is_some() => (&self.gzip, "gzip"),
            _ => (&None, ""),
        };
        let etag = format!("\"{}{encoding}\"", self.hash.get(..32).unwrap_or_default());
        let known = headers.get(header::IF_NONE_MATCH).is_some_and(|value| value == etag.as_str());
        let mut response = if known && status == StatusCode::OK {
            StatusCode::NOT_MODIFIED.into_response()
        } else {
            let body = Body::from(bytes.as_ref().unwrap_or(&self.identity).clone());
            let html = [(header::CONTENT_TYPE, "text/html; charset=utf-8")];
            let mut response = (status, html, body).into_response();
            if !encoding.is_empty() {
                let encoding = HeaderValue::from_static(encoding);
                response.headers_mut().insert(header::CONTENT_ENCODING, encoding);
            }
            response
        };
        let headers = response.headers_mut();
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(NO_CACHE));
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        if let Ok(etag) = HeaderValue::from_str(&etag) {
            headers.insert(header::ETAG, etag);
        }
        response
    }
}

/// The hash of each script that stands in the page itself, as a content security policy names it.
/// The page is our own build's, so looking for the tags will do.
pub(super) fn inline_script_hashes(html: &str) -> Vec<String> {
    let mut hashes = Vec::new();
    let mut rest = html;
    while let Some((_, after)) = rest.split_once("<script") {
        let Some((attributes, after)) = after.split_once('>') else { break };
        let Some((script, after)) = after.split_once("</script>") else { break };
        let external = attributes.split_ascii_whitespace().any(|part| part.starts_with("src="));
        if !external && !script.is_empty() {
            hashes.push(format!("'sha256-{}'", STANDARD.encode(Sha256::digest(script))));
        }
        rest = after;
    }
    hashes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_inline_script_has_its_hash() {
        let html = "<script src=\"/a.js\"></script><script type=\"module\">alert('Hello, world.');</script>";
        // The example of the specification's own documentation.
        assert_eq!(inline_script_hashes(html), ["'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"]);
        assert!(inline_script_hashes("<p>geen</p><script").is_empty());
    }
}
