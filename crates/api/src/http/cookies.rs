//! The two cookies. `__Host-`: only from this very origin, over https (or this machine), for the whole site.

use axum::http::{HeaderMap, HeaderValue, header};

use crate::secret::SecretId;

/// Holds the id of the session.
pub const SESSIE: &str = "__Host-sessie";
/// Binds a request to sign in to the browser that began it.
/// Strict will do for the stub, which is on this site; a real identity provider comes back from another one: Lax.
pub const INLOGVERZOEK: &str = "__Host-inlogverzoek";

const KENMERKEN: &str = "Path=/; Secure; HttpOnly; SameSite=Strict";

/// The value of a cookie that the browser sent.
pub fn read(headers: &HeaderMap, name: &str) -> Option<SecretId> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, value)| *key == name && !value.is_empty())
        .map(|(_, value)| SecretId::from_outside(value))
}

/// Gives the browser a cookie until it closes, or for at most `seconds`.
pub fn set(headers: &mut HeaderMap, name: &str, id: &SecretId, seconds: Option<i64>) {
    let age = seconds.map(|seconds| format!("; Max-Age={seconds}")).unwrap_or_default();
    append(headers, &format!("{name}={}; {KENMERKEN}{age}", id.reveal()));
}

/// Takes a cookie away.
pub fn remove(headers: &mut HeaderMap, name: &str) {
    append(headers, &format!("{name}=; {KENMERKEN}; Max-Age=0"));
}

fn append(headers: &mut HeaderMap, cookie: &str) {
    if let Ok(mut value) = HeaderValue::from_str(cookie) {
        // Keeps it out of whatever prints headers.
        value.set_sensitive(true);
        headers.append(header::SET_COOKIE, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_its_own_cookie_among_others() {
        let mut headers = HeaderMap::new();
        headers.append(header::COOKIE, HeaderValue::from_static("a=1; __Host-sessie=abc;b=2"));
        assert_eq!(read(&headers, SESSIE).map(|id| id.reveal().to_owned()), Some("abc".to_owned()));
        assert!(read(&headers, INLOGVERZOEK).is_none());
        assert!(read(&headers, "sessie").is_none());
    }
}
