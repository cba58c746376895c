//! Adding facts: where each one belongs among the deliveries of its source, and what that changes.

use std::collections::HashMap;

use sqlx::{Row as _, any::AnyRow};

use super::{
    Conn,
    bindings::Bindings,
    tabel::{Kolom, Tabel},
};
use crate::store::{Feit, Feitsoort, Plaats, Result, Telling, Toevoeging, Waarde};

/// Rows in one statement: sixteen values each stay below what SQLite and PostgreSQL allow.
pub(super) const RIJEN: usize = 500;

/// A fact with the same key that matters to the one that is added.
struct Bestaand {
    levering: i64,
    regel: i64,
    volgnummer: i64,
    tot_volgnummer: Option<i64>,
    vervallen: bool,
    inhoud: Vec<Waarde>,
}

/// What has to happen with one fact.
struct Oordeel {
    tot_volgnummer: Option<i64>,
    /// Whether an older fact held up to now.
    vervangt: bool,
}

/// Adds at most 500 facts. `vervang`: a fact that this delivery had already is replaced instead of contradicted.
pub(super) async fn voeg_toe(
    conn: &mut Conn,
    plaats: Plaats,
    soort: Feitsoort,
    feiten: &[Feit],
    vervang: bool,
) -> Result<Toevoeging> {
    let tabel = Tabel::van(soort);
    let volle = volgende_volle(conn, plaats).await?;
    let mut bekend = bestaande(conn, tabel, plaats, feiten).await?;
    let mut toevoeging = Toevoeging::default();
    let mut erbij: HashMap<&[Waarde], (&Feit, Option<i64>)> = HashMap::with_capacity(feiten.len());
    let mut vervangen: Vec<&Feit> = Vec::new();
    for feit in feiten {
        let buren = bekend.entry(feit.sleutel.clone()).or_default();
        let zelfde_levering = buren.iter().position(|buur| buur.levering == plaats.levering);
        if let Some(index) = zelfde_levering {
            if gelijk(&buren[index], feit) {
                toevoeging.telling.ongewijzigd += 1;
                continue;
            }
            if !vervang {
                toevoeging.tegenstrijdig.push((feit.regel, regelnummer(buren[index].regel)));
                continue;
            }
        }
        let oordeel = oordeel(buren, plaats, volle);
        tel(&mut toevoeging.telling, buren, plaats, feit, &oordeel);
        if oordeel.vervangt {
            vervangen.push(feit);
        }
        erbij.insert(&feit.sleutel, (feit, oordeel.tot_volgnummer));
        // The next row of this batch with the same key is judged against this one.
        buren.retain(|buur| buur.levering != plaats.levering);
        buren.push(Bestaand {
            levering: plaats.levering,
            regel: i64::try_from(feit.regel).unwrap_or(i64::MAX),
            volgnummer: plaats.volgnummer,
            tot_volgnummer: oordeel.tot_volgnummer,
            vervallen: feit.vervallen,
            inhoud: feit.inhoud.clone(),
        });
    }
    let mut erbij: Vec<_> = erbij.into_values().collect();
    erbij.sort_by_key(|(feit, _)| feit.regel);
    if soort == Feitsoort::Persoon {
        insert_personen(conn, &erbij).await?;
    }
    insert(conn, tabel, plaats, &erbij).await?;
    sluit(conn, tabel, plaats, &vervangen).await?;
    Ok(toevoeging)
}

/// The first later delivery that speaks about everybody.
async fn volgende_volle(conn: &mut Conn, plaats: Plaats) -> Result<Option<i64>> {
    Ok(sqlx::query_scalar(
        "SELECT min(volgnummer) FROM levering \
         WHERE bron = $1 AND volgnummer > $2 AND volledig_van_kracht = 1 AND teruggedraaid = 0",
    )
    .bind(plaats.bron.code())
    .bind(plaats.volgnummer)
    .fetch_one(conn)
    .await?)
}

/// What the table has on these keys that the place of the delivery reaches: what holds at it, and what came after it.
async fn bestaande(
    conn: &mut Conn,
    tabel: &Tabel,
    plaats: Plaats,
    feiten: &[Feit],
) -> Result<HashMap<Vec<Waarde>, Vec<Bestaand>>> {
    let mut bindings = Bindings::default();
    let sleutels = bindings.rijen(conn, feiten.iter().map(|feit| &feit.sleutel));
    let Plaats { levering, volgnummer, .. } = plaats;
    let sql = format!(
        "{} SELECT levering_id, regel, volgnummer, tot_volgnummer, vervallen, {}{} FROM {} WHERE {} \
         AND (tot_volgnummer IS NULL OR tot_volgnummer > {volgnummer} OR levering_id = {levering})",
        tabel.gezocht(&sleutels),
        tabel.sleutel_namen(),
        tabel.inhoud_namen(),
        tabel.naam,
        tabel.is_gezocht(),
    );
    let rows = bindings.opdracht(sql, feiten.len() == RIJEN).fetch_all(conn).await?;
    let mut bekend: HashMap<Vec<Waarde>, Vec<Bestaand>> = HashMap::with_capacity(feiten.len());
    for row in rows {
        let mut waarden = tabel.kolommen().enumerate().map(|(index, kolom)| waarde(&row, index + 5, kolom));
        let sleutel = waarden.by_ref().take(tabel.sleutel.len()).collect::<Result<_>>()?;
        let inhoud = waarden.collect::<Result<_>>()?;
        bekend.entry(sleutel).or_default().push(Bestaand {
            levering: row.try_get(0)?,
            regel: row.try_get(1)?,
            volgnummer: row.try_get(2)?,
            tot_volgnummer: row.try_get(3)?,
            vervallen: row.try_get::<i64, _>(4)? != 0,
            inhoud,
        });
    }
    Ok(bekend)
}

fn oordeel(buren: &[Bestaand], plaats: Plaats, volle: Option<i64>) -> Oordeel {
    let later = buren.iter().map(|buur| buur.volgnummer).filter(|volgnummer| *volgnummer > plaats.volgnummer);
    Oordeel { tot_volgnummer: later.chain(volle).min(), vervangt: buren.iter().any(|buur| gold(buur, plaats)) }
}

/// Whether it is older and held up to the delivery at this place.
fn gold(buur: &Bestaand, plaats: Plaats) -> bool {
    buur.volgnummer < plaats.volgnummer && buur.tot_volgnummer.is_none_or(|tot| tot > plaats.volgnummer)
}

fn gelijk(buur: &Bestaand, feit: &Feit) -> bool {
    buur.vervallen == feit.vervallen && buur.inhoud == feit.inhoud
}

/// Counts what the register of today gets of it.
fn tel(telling: &mut Telling, buren: &[Bestaand], plaats: Plaats, feit: &Feit, oordeel: &Oordeel) {
    let eerder = buren.iter().find(|buur| gold(buur, plaats) || buur.levering == plaats.levering);
    let stond_er = eerder.is_some_and(|buur| !buur.vervallen);
    let zelfde = eerder.is_some_and(|buur| gelijk(buur, feit)) || (!stond_er && feit.vervallen);
    if oordeel.tot_volgnummer.is_some() || zelfde {
        telling.ongewijzigd += 1;
    } else if stond_er {
        telling.gewijzigd += 1;
    } else {
        telling.nieuw += 1;
    }
}

async fn insert_personen(conn: &mut Conn, feiten: &[(&Feit, Option<i64>)]) -> Result<()> {
    if feiten.is_empty() {
        return Ok(());
    }
    let mut bindings = Bindings::default();
    let bsns = bindings.rijen(conn, feiten.iter().map(|(feit, _)| &feit.sleutel[..1]));
    let sql = format!("INSERT INTO persoon (bsn) VALUES {bsns} ON CONFLICT (bsn) DO NOTHING");
    bindings.opdracht(sql, feiten.len() == RIJEN).execute(conn).await?;
    Ok(())
}

async fn insert(conn: &mut Conn, tabel: &Tabel, plaats: Plaats, feiten: &[(&Feit, Option<i64>)]) -> Result<()> {
    if feiten.is_empty() {
        return Ok(());
    }
    let mut bindings = Bindings::default();
    let rijen = feiten.iter().map(|(feit, tot_volgnummer)| {
        let mut rij = feit.sleutel.clone();
        rij.extend([
            Waarde::Getal(plaats.levering),
            Waarde::Getal(i64::try_from(feit.regel).unwrap_or(i64::MAX)),
            Waarde::Getal(plaats.volgnummer),
            tot_volgnummer.map_or(Waarde::LeegGetal, Waarde::Getal),
            Waarde::Getal(feit.vervallen.into()),
        ]);
        rij.extend(tabel.met_bron.then(|| Waarde::from(plaats.bron.code())));
        rij.extend(feit.inhoud.iter().zip(tabel.inhoud).map(|(waarde, kolom)| match (waarde, kolom) {
            (Waarde::Leeg, Kolom::Getal(_)) => Waarde::LeegGetal,
            _ => waarde.clone(),
        }));
        rij
    });
    let waarden = bindings.rijen(conn, rijen);
    let sql = format!(
        "INSERT INTO {} ({}, levering_id, regel, volgnummer, tot_volgnummer, vervallen{}{}) VALUES {waarden} \
         ON CONFLICT ({}, levering_id) DO UPDATE SET {}",
        tabel.naam,
        tabel.sleutel_namen(),
        if tabel.met_bron { ", bron" } else { "" },
        tabel.inhoud_namen(),
        tabel.sleutel_namen(),
        tabel.overschrijf(),
    );
    bindings.opdracht(sql, feiten.len() == RIJEN).execute(conn).await?;
    Ok(())
}

/// Ends what held up to this delivery.
async fn sluit(conn: &mut Conn, tabel: &Tabel, plaats: Plaats, feiten: &[&Feit]) -> Result<()> {
    if feiten.is_empty() {
        return Ok(());
    }
    let mut bindings = Bindings::default();
    let sleutels = bindings.rijen(conn, feiten.iter().map(|feit| &feit.sleutel));
    let volgnummer = plaats.volgnummer;
    let sql = format!(
        "{} UPDATE {} SET tot_volgnummer = {volgnummer} WHERE {} AND volgnummer < {volgnummer} \
         AND (tot_volgnummer IS NULL OR tot_volgnummer > {volgnummer})",
        tabel.gezocht(&sleutels),
        tabel.naam,
        tabel.is_gezocht(),
    );
    bindings.opdracht(sql, feiten.len() == RIJEN).execute(conn).await?;
    Ok(())
}

/// Reads a value as its column has it.
pub(super) fn waarde(row: &AnyRow, index: usize, kolom: &Kolom) -> Result<Waarde> {
    Ok(match kolom {
        Kolom::Tekst(_) => Waarde::from(row.try_get::<Option<String>, _>(index)?),
        Kolom::Getal(_) => Waarde::from(row.try_get::<Option<i64>, _>(index)?),
    })
}

/// A line number as it stands in the database.
pub(super) fn regelnummer(regel: i64) -> u64 {
    u64::try_from(regel).unwrap_or_default()
}
