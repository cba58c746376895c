//! Killed in the middle of a delivery: the register is exactly as it was, or exactly as it would have been.

use std::fs;
use std::process::Stdio;
use std::time::{Duration, Instant};

use domain::Bron;

use crate::bestand::{Bestand, vandaag};
use crate::database::TestDatabase;
use crate::opdrachten::programma;

const KEREN: u32 = 20;
const RIJEN: u32 = 6_000;

/// All that a delivery touches, as numbers that differ when anything does.
async fn stand(machine: &TestDatabase) -> Vec<i64> {
    let mut stand = Vec::new();
    for vraag in [
        "SELECT count(*) FROM grondslagfeit",
        "SELECT count(*) FROM grondslagfeit WHERE tot_volgnummer IS NULL",
        "SELECT CAST(coalesce(sum(regel * volgnummer), 0) AS BIGINT) FROM grondslagfeit",
        "SELECT CAST(coalesce(sum(tot_volgnummer), 0) AS BIGINT) FROM grondslagfeit",
        "SELECT count(*) FROM quarantaine",
        "SELECT count(*) FROM levering WHERE teruggedraaid = 0",
        "SELECT CAST(coalesce(sum(volledig_van_kracht), 0) AS BIGINT) FROM levering",
    ] {
        stand.push(machine.count(vraag).await);
    }
    stand
}

#[tokio::test]
async fn a_delivery_that_is_killed_is_in_the_register_or_is_not() {
    let machine = TestDatabase::new();
    let bsns: Vec<_> = api::demo::dossiers(RIJEN, vandaag()).map(|dossier| dossier.persoon.bsn.full_digits()).collect();
    let rij = |einde: &str| bsns.iter().map(|bsn| format!("{bsn};20160101;{einde};;;")).collect::<Vec<_>>();
    let eerste = Bestand::volledig(Bron::IndicatieBanenafspraak, 1, &rij(""));
    let mut rijen = rij("20260101");
    rijen.truncate(rijen.len() * 9 / 10);
    rijen.push("1;20160101;;;;".to_owned());
    let tweede = Bestand::mutatie(Bron::IndicatieBanenafspraak, 2, &rijen);
    for (naam, bestand) in [("eerste.csv", &eerste), ("tweede.csv", &tweede)] {
        fs::write(machine.folder.path().join(naam), bestand.tekst()).unwrap();
    }
    let laad = |naam: &str| {
        let mut command = programma(&machine);
        command.args(["laad", naam, "--akkoord"]).stdout(Stdio::null()).stderr(Stdio::null());
        command
    };
    assert!(laad("eerste.csv").status().unwrap().success());
    let voor = stand(&machine).await;
    let begin = Instant::now();
    assert_eq!(laad("tweede.csv").status().unwrap().code(), Some(2));
    let duur = begin.elapsed();
    let na = stand(&machine).await;
    assert_ne!(voor, na);
    let terug = |levering: u32| {
        let mut command = programma(&machine);
        let status = command
            .args(["terugdraaien", "--akkoord", "--levering", &levering.to_string()])
            .stdout(Stdio::null())
            .status();
        assert!(status.unwrap().success());
    };
    terug(2);
    assert_eq!(stand(&machine).await, voor);

    let (mut levering, mut gehaald) = (3, 0);
    for keer in 0..KEREN {
        let mut kind = laad("tweede.csv").spawn().unwrap();
        // Not a wait for something to be ready: the moment itself is what the test is about.
        tokio::time::sleep(duur * keer / KEREN + Duration::from_millis(u64::from(keer * 7 % 5))).await;
        kind.kill().unwrap();
        kind.wait().unwrap();
        let nu = stand(&machine).await;
        if nu == na {
            terug(levering);
            gehaald += 1;
            levering += 1;
        } else {
            assert_eq!(nu, voor, "moment {keer} of {KEREN}");
        }
    }
    assert!(gehaald < KEREN, "no load was killed in time");
    // And the next one is none the worse for it.
    assert_eq!(laad("tweede.csv").status().unwrap().code(), Some(2));
    assert_eq!(stand(&machine).await, na);
    let audit = programma(&machine).args(["audit", "--controleer"]).stdout(Stdio::null()).status();
    assert!(audit.unwrap().success());
}
