//! The end of a session: the dialog before it. The screens have none, so all of it is our own.

/// Eigen tekst: heading of the dialog 2 minutes before the end (`HH:MM`).
pub fn eindigt_om(tijd: &str) -> String {
    format!("U wordt om {tijd} uur automatisch uitgelogd")
}
/// Eigen tekst: explanation in that dialog.
pub const UITLEG: &str = "Zo kan niemand anders uw gegevens zien. Wilt u verdergaan? Kies dan ‘Ingelogd blijven’.";
/// Eigen tekst: the same, when the longest that a session may last is over.
pub const UITLEG_LAATSTE: &str =
    "Langer ingelogd blijven kan niet. Wilt u daarna verdergaan? Log dan opnieuw in. U komt dan terug op deze pagina.";
/// Eigen tekst: button that extends the session.
pub const INGELOGD_BLIJVEN: &str = "Ingelogd blijven";
/// Eigen tekst: button that closes the dialog when the session cannot be extended.
pub const SLUITEN: &str = "Sluiten";
/// Eigen tekst: spoken at 60 and 30 seconds before the end.
pub fn nog(seconden: u32) -> String {
    format!("U wordt over {seconden} seconden uitgelogd.")
}
/// Eigen tekst: while the session is being extended.
pub const BEZIG_MET_VERLENGEN: &str = "Bezig met verlengen…";
/// Eigen tekst: spoken when the session was extended.
pub fn verlengd(tijd: &str) -> String {
    format!("U blijft ingelogd. U heeft nu tijd tot {tijd} uur.")
}
