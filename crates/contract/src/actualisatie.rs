//! How far the register is up to date, for each group of people in it (regels.md R-A08, R-A09). For everybody.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How far each group is, in a fixed order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Actualisaties {
    /// All groups, each once.
    pub actualisaties: Vec<Actualisatie>,
}

/// How far one group is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "camelCase")]
pub struct Actualisatie {
    /// The group.
    pub doelgroep: Doelgroep,
    /// Who delivers its data.
    pub leverancier: Leverancier,
    /// How often.
    pub frequentie: Frequentie,
    /// To and including this day the register is up to date; absent when nothing was delivered yet.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "crate::datum::option")]
    pub bijgewerkt_tot: Option<NaiveDate>,
    /// Whether newer data should have been there already; always so when nothing was delivered yet.
    pub te_laat: bool,
}

/// A group of people in the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Doelgroep {
    /// Participatiewet, established by UWV.
    IndicatieBanenafspraak,
    /// Left special secondary education or practical education.
    VsoPro,
    /// Participatiewet, established at work.
    Praktijkroute,
    /// Wajong with capacity for work.
    Wajong,
    /// An indication for the Wsw.
    Wsw,
    /// A Wiw- or ID-baan.
    WiwId,
    /// Works with a facility.
    WerkenMetVoorziening,
}

/// Who delivers the data of a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Leverancier {
    /// UWV itself.
    Uwv,
    /// Inlichtingenbureau, for the municipalities.
    Inlichtingenbureau,
    /// Research agency Panteia, for the municipalities.
    Panteia,
    /// Centraal Bureau voor de Statistiek.
    Cbs,
}

/// How often the data of a group are delivered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Frequentie {
    /// Each day.
    Dagelijks,
    /// Each month.
    Maandelijks,
    /// Twice a year.
    Halfjaarlijks,
    /// Once a year.
    Jaarlijks,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_is_written_with_its_codes_and_a_date_only_when_there_is_one() {
        let mut groep = Actualisatie {
            doelgroep: Doelgroep::WiwId,
            leverancier: Leverancier::Cbs,
            frequentie: Frequentie::Jaarlijks,
            bijgewerkt_tot: crate::datum::parse("2026-10-31"),
            te_laat: false,
        };
        let text = serde_json::to_string(&groep).unwrap();
        assert_eq!(
            text,
            r#"{"doelgroep":"WIW_ID","leverancier":"CBS","frequentie":"JAARLIJKS","bijgewerktTot":"2026-10-31","teLaat":false}"#
        );
        assert_eq!(serde_json::from_str::<Actualisatie>(&text).unwrap(), groep);
        groep.bijgewerkt_tot = None;
        assert!(!serde_json::to_string(&groep).unwrap().contains("bijgewerktTot"));
        assert_eq!(serde_json::to_value(Doelgroep::VsoPro).unwrap(), "VSO_PRO");
        assert_eq!(
            serde_json::from_str::<Actualisatie>(&text.replace("\"2026-10-31\"", "null")).unwrap().bijgewerkt_tot,
            None
        );
    }
}
