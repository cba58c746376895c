//! Filling the register with employers, many rows at once. What is there already stays as it is, and so does what
//! somebody is no longer authorised for.

use std::collections::HashSet;

use domain::Rsin;

use super::{Conn, bindings::Bindings, feiten::RIJEN, werkgevers::aanhef_code};
use crate::store::{Gebruiker, Machtiging, Organisatie, Result, Waarde, Werkgeverdocument, Werkgeversvulling};

type Rij = Vec<Waarde>;

pub(super) async fn vul(conn: &mut Conn, vulling: &Werkgeversvulling) -> Result<()> {
    let nieuw = nieuwe_machtigingen(conn, vulling).await?;
    let organisaties = vulling.organisaties.iter().map(organisatie);
    insert(conn, "organisatie (rsin, kenmerk, kvk, naam, zoeknaam)", organisaties).await?;
    let gebruikers = vulling.gebruikers.iter().map(gebruiker);
    let tabel = "werkgevergebruiker (gebruiker_id, gebruikersnaam, aanhef, voornaam, achternaam, email)";
    insert(conn, tabel, gebruikers).await?;
    let tabel = "machtiging (gebruiker_id, rsin, kenmerk, beheerder, intermediair)";
    insert(conn, tabel, nieuw.iter().map(|machtiging| machtiging_rij(machtiging))).await?;
    let functies = nieuw.iter().flat_map(|machtiging| functies(machtiging));
    insert(conn, "machtigingfunctie (gebruiker_id, rsin, functie)", functies).await?;
    let register =
        vulling.register.iter().map(|(gebruikersnaam, rsin)| vec![gebruikersnaam.clone().into(), nummer(rsin)]);
    insert(conn, "machtigingregister (gebruikersnaam, rsin)", register).await?;
    let tabel = "werkgeverdocument (document_id, rsin, kenmerk, titel, verzonden_op, alineas)";
    insert(conn, tabel, vulling.documenten.iter().map(document)).await
}

/// Those that are not there yet.
async fn nieuwe_machtigingen<'v>(conn: &mut Conn, vulling: &'v Werkgeversvulling) -> Result<Vec<&'v Machtiging>> {
    let mut bekend: HashSet<(String, String)> = HashSet::new();
    for gebruiker in &vulling.gebruikers {
        let rijen: Vec<(String,)> = sqlx::query_as("SELECT rsin FROM machtiging WHERE gebruiker_id = $1")
            .bind(&gebruiker.id)
            .fetch_all(&mut *conn)
            .await?;
        bekend.extend(rijen.into_iter().map(|(rsin,)| (gebruiker.id.clone(), rsin)));
    }
    let is_nieuw = |machtiging: &&Machtiging| {
        !bekend.contains(&(machtiging.gebruiker_id.clone(), machtiging.organisatie.rsin.full_digits()))
    };
    Ok(vulling.machtigingen.iter().filter(is_nieuw).collect())
}

async fn insert(conn: &mut Conn, tabel: &str, rijen: impl Iterator<Item = Rij>) -> Result<()> {
    let rijen: Vec<Rij> = rijen.collect();
    for deel in rijen.chunks(RIJEN) {
        let mut bindings = Bindings::default();
        let waarden = bindings.rijen(conn, deel);
        let sql = format!("INSERT INTO {tabel} VALUES {waarden} ON CONFLICT DO NOTHING");
        bindings.opdracht(sql, deel.len() == RIJEN).execute(&mut *conn).await?;
    }
    Ok(())
}

fn nummer(rsin: &Rsin) -> Waarde {
    rsin.full_digits().into()
}

fn organisatie(organisatie: &Organisatie) -> Rij {
    vec![
        nummer(&organisatie.rsin),
        organisatie.kenmerk.clone().into(),
        organisatie.kvk.full_digits().into(),
        organisatie.naam.clone().into(),
        organisatie.naam.to_lowercase().into(),
    ]
}

fn gebruiker(gebruiker: &Gebruiker) -> Rij {
    vec![
        gebruiker.id.clone().into(),
        gebruiker.gebruikersnaam.clone().into(),
        aanhef_code(gebruiker.aanhef).into(),
        gebruiker.voornaam.clone().into(),
        gebruiker.achternaam.clone().into(),
        gebruiker.email.clone().into(),
    ]
}

fn machtiging_rij(machtiging: &Machtiging) -> Rij {
    vec![
        machtiging.gebruiker_id.clone().into(),
        nummer(&machtiging.organisatie.rsin),
        machtiging.kenmerk.clone().into(),
        Waarde::Getal(machtiging.beheerder.into()),
        machtiging.intermediair.map(|rsin| rsin.full_digits()).into(),
    ]
}

fn functies(machtiging: &Machtiging) -> impl Iterator<Item = Rij> + '_ {
    let rsin = &machtiging.organisatie.rsin;
    machtiging
        .functies
        .iter()
        .map(|functie| vec![machtiging.gebruiker_id.clone().into(), nummer(rsin), functie.code().into()])
}

fn document(document: &Werkgeverdocument) -> Rij {
    vec![
        document.id.clone().into(),
        nummer(&document.rsin),
        document.kort.kenmerk.clone().into(),
        document.kort.titel.clone().into(),
        document.kort.verzonden_op.into(),
        serde_json::Value::from(document.alineas.clone()).to_string().into(),
    ]
}
