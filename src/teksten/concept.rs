//! A form that is kept while it is being filled in. The screens have none, so all of it is our own.

use super::fouten::Foutbericht;

/// Eigen tekst: while what was typed before is being fetched.
pub const BEZIG_MET_OPHALEN: &str = "Bezig met ophalen van het formulier…";
/// Eigen tekst: above a form that was begun before.
pub const WEER_INGEVULD: &str = "U was al begonnen. Wij hebben voor u ingevuld wat u toen heeft ingevuld.";
/// Eigen tekst: above a form in which nothing was typed yet.
pub const WORDT_BEWAARD: &str = "Wij bewaren wat u invult. U kunt later verdergaan.";
/// Eigen tekst: everything that was typed is kept.
pub const BEWAARD: &str = "Wat u heeft ingevuld, is bewaard. U kunt later verdergaan.";
/// Eigen tekst: the server does not have it yet.
pub const NOG_NIET_BEWAARD: Foutbericht = Foutbericht {
    titel: "Nog niet bewaard",
    tekst: "Wij kunnen nu niet bewaren wat u invult. Het blijft hier wel staan.",
    advies: "Sluit deze pagina niet. Wij proberen het vanzelf opnieuw.",
};
/// Eigen tekst: the same form was filled in at another place too.
pub const OOK_ELDERS_INGEVULD: Foutbericht = Foutbericht {
    titel: "U heeft dit formulier ook ergens anders ingevuld",
    tekst: "Bijvoorbeeld in een ander tabblad of op uw telefoon. Wij kunnen maar één van de twee bewaren.",
    advies: "Kies wat wij moeten bewaren.",
};
/// Eigen tekst: button, keeps what stands on this page.
pub const HOUD_DEZE: &str = "Bewaar wat hier staat";
/// Eigen tekst: button, takes what was saved elsewhere.
pub const NEEM_DE_ANDERE: &str = "Neem over wat ik ergens anders heb ingevuld";
