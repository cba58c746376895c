//! Which compression a browser takes, and making it.

use std::io::Write;

use axum::http::{HeaderMap, header};

/// How a page is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    Brotli,
    Gzip,
    Identity,
}

impl Encoding {
    /// The best that the browser takes.
    pub(super) fn best(headers: &HeaderMap) -> Self {
        let accepted: Vec<&str> = headers
            .get_all(header::ACCEPT_ENCODING)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .filter_map(wanted)
            .collect();
        if accepted.contains(&"br") {
            Self::Brotli
        } else if accepted.contains(&"gzip") {
            Self::Gzip
        } else {
            Self::Identity
        }
    }
}

/// The name of an encoding, unless its weight is zero.
fn wanted(item: &str) -> Option<&str> {
    let mut parts = item.split(';').map(str::trim);
    let name = parts.next()?;
    let weight = parts.find_map(|part| part.strip_prefix("q=")?.parse::<f32>().ok());
    (weight.unwrap_or(1.0) > 0.0).then_some(name)
}

/// Brotli at its best; `None` when it fails, and the page goes without.
pub(super) fn brotli(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut out, &params).ok()?;
    Some(out)
}

/// Gzip at its best; `None` when it fails, and the page goes without.
pub(super) fn gzip(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).ok()?;
    encoder.finish().ok()
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn best(accept: &'static str) -> Encoding {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(accept));
        Encoding::best(&headers)
    }

    #[test]
    fn takes_the_best_that_is_wanted() {
        assert_eq!(best("gzip, deflate, br, zstd"), Encoding::Brotli);
        assert_eq!(best("gzip;q=1.0, br;q=0"), Encoding::Gzip);
        assert_eq!(best("br;q=0.5"), Encoding::Brotli);
        assert_eq!(best("identity"), Encoding::Identity);
        assert_eq!(Encoding::best(&HeaderMap::new()), Encoding::Identity);
    }
}
