//! Addresses of other websites that running text links to; those of this application stand in [`crate::paths`].

/// DigiD's own page for a lost password.
pub const DIGID_WACHTWOORD: &str = "https://www.digid.nl/herstellen";
/// DigiD's own page to ask for a DigiD.
pub const DIGID_AANVRAGEN: &str = "https://www.digid.nl/aanvragen-en-activeren/digid-aanvragen";
/// Where one complains about the government.
pub const OMBUDSMAN: &str = "https://www.nationaleombudsman.nl/klacht-indienen/uw-klacht";
/// Where one complains about the use of personal data.
pub const AUTORITEIT_PERSOONSGEGEVENS: &str = "https://www.autoriteitpersoonsgegevens.nl";
