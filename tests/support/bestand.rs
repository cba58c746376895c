//! The overview as a file: what comes, and who asks for it.

use contract::werkgever::AANTAL_RIJEN_HEADER;
use doelgroepregister_web::teksten::werkgevers_doelgroepregister::download;

use super::doelgroep::{api, overzicht, overzicht_op};
use super::{FakeApi, Feed, Page, Reply};

/// Where the overview is.
pub const ADRES: &str = "/werkgevers/doelgroepregister/personeel?peiljaar=2027&nummer=alle&organisatie=groen";
/// Its first line.
pub const KOP: &str = "\u{feff}Burgerservicenummer;Loonheffingennummer;Einddatum registratie\r\n";

/// So many rows of a file.
pub fn rows(count: usize) -> String {
    "100000001;001001784L01;31-12-2029\r\n".repeat(count)
}

/// A file that says how many rows it will have.
pub fn file(count: u32) -> (Reply, Feed) {
    let (reply, feed) = Reply::stream("text/csv; charset=utf-8");
    (reply.header(AANTAL_RIJEN_HEADER, &count.to_string()), feed)
}

/// The overview of so many rows; `naam` has a session of his own, and so has not read anything yet.
pub async fn overview(naam: &str, count: u32) -> (FakeApi, Page) {
    let api = api(naam);
    api.get(&overzicht_op(2027, None), [Reply::ok(&overzicht(count))]);
    let page = Page::open(ADRES).await;
    page.see("gevonden").await;
    (api, page)
}

/// Asks for the file, and has read what it may be used for.
pub async fn begin(page: &Page) {
    page.press(download::DOWNLOAD).await;
    page.press(download::AKKOORD).await;
}
