//! The page where signing in to Mijn UWV begins, and where one comes back when it did not succeed.

use contract::inloggen::Inlogmiddel;
use contract::probleem::ProbleemCode;
use contract::sessie::Rol;
use leptos::prelude::*;

use super::begin::{Begin, begin};
use super::wijze::{Inlogwijze, Uitkomst};
use crate::api_client::DIGID_STUB;
use crate::components::{
    Actions, AlertKind, Button, ButtonKind, Card, Heading, LinkLine, Live, Page, Paragraph, ParagraphKind, Portal,
    Progress, TextList,
};
use crate::paths;
use crate::teksten::{digid, fouten, inloggen as teksten};

/// Signing in to Mijn UWV with DigiD.
pub static DIGID: Inlogwijze = Inlogwijze {
    middel: Inlogmiddel::Digid,
    rol: Rol::Burger,
    portal: Portal::MijnUwv,
    inloggen: paths::INLOGGEN,
    home: paths::MIJN_UWV,
    uitkomst,
    stub: DIGID_STUB,
    naam: digid::DIGID,
    titel: (digid::TITEL_VOOR, digid::TITEL_VET),
};

/// The sign-in page of Mijn UWV.
#[component]
pub fn Inloggen() -> impl IntoView {
    let Begin { busy, press, fout, notice } = match begin(&DIGID) {
        Ok(begin) => begin,
        Err(elsewhere) => return elsewhere,
    };
    view! {
        <Page title=teksten::TITEL portal=Portal::MijnUwv>
            <Live>{notice}</Live>
            <Paragraph text=teksten::INLEIDING kind=ParagraphKind::Lead />
            <Card id="digid" heading=teksten::DIGID_KOP>
                <Paragraph text=teksten::DIGID_UITLEG />
                <Heading level=3 text=teksten::NODIG_KOP />
                <TextList items=teksten::NODIG />
                <Paragraph text=teksten::ORGANISATIE />
                <Actions>
                    <Button kind=ButtonKind::Primary text=teksten::INLOGGEN_MET_DIGID on_press=press busy=busy />
                </Actions>
                <Progress waiting=busy text=teksten::BEZIG_NAAR_DIGID fout=fout />
            </Card>
            <Paragraph text=teksten::HULP />
            <LinkLine text=teksten::BENT_U_WERKGEVER href=paths::WERKGEVERS_INLOGGEN />
        </Page>
    }
    .into_any()
}

/// How a sign-in with DigiD ended, in words.
fn uitkomst(code: ProbleemCode) -> Option<Uitkomst> {
    let bericht = match code {
        ProbleemCode::InloggenGeannuleerd => {
            return Some(Uitkomst { kind: AlertKind::Info, title: "", text: teksten::GEANNULEERD.into() });
        }
        ProbleemCode::DigidStoring => {
            return Some(Uitkomst { kind: AlertKind::Error, title: "", text: teksten::DIGID_STORING.into() });
        }
        ProbleemCode::NiveauTeLaag => teksten::NIVEAU_TE_LAAG,
        ProbleemCode::PersoonOnbekend => teksten::PERSOON_ONBEKEND,
        ProbleemCode::InlogverzoekVerlopen => teksten::OPNIEUW_BEGINNEN,
        ProbleemCode::NietBeschikbaar => teksten::NU_NIET_MOGELIJK,
        ProbleemCode::OnjuistVerzoek => fouten::VERKEERD_VERZOEK,
        _ => return None,
    };
    Some(bericht.into())
}
