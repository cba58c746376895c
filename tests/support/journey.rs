//! What a person does on the way, in words that more than one test needs.

use super::Page;
use super::people::SMS_CODE;

/// The first way to sign in with DigiD.
pub const ZONDER_SMS: &str = "Ik wil inloggen met alleen gebruikersnaam en wachtwoord";
/// The second.
pub const MET_SMS: &str = "Ik wil inloggen met een extra controle via sms";
/// The heading of the sign-in page and of the first screen of the DigiD stub.
pub const INLOGGEN_BIJ: &str = "Inloggen bij Mijn UWV";

/// On the sign-in page: goes to the DigiD stub.
pub async fn go_to_digid(page: &Page) {
    page.press("Inloggen met DigiD").await;
    page.see("Verplichte velden *").await;
}

/// At the DigiD stub: fills in the first screen and sends it.
pub async fn fill_in_digid(page: &Page, methode: &str) {
    page.choose(methode).await;
    page.fill("DigiD gebruikersnaam *", "hdeblauw").await;
    page.fill("Wachtwoord *", "geheim").await;
    page.press("Inloggen").await;
}

/// At the DigiD stub: fills in the second screen and sends it.
pub async fn fill_in_sms(page: &Page) {
    page.fill("Sms-code", SMS_CODE).await;
    page.press("Inloggen").await;
}

/// From the sign-in page to the page after it, without a text message.
pub async fn sign_in(page: &Page) {
    go_to_digid(page).await;
    fill_in_digid(page, ZONDER_SMS).await;
}

/// Follows a link to an address, from wherever one is.
pub async fn follow_to(page: &Page, address: &str) {
    page.link("Over het doelgroepregister").set_attribute("href", address).unwrap();
    page.press("Over het doelgroepregister").await;
}
