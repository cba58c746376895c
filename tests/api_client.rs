//! The client of the API against every way in which a network and a server can fail.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use contract::inloggen::Inlogmiddel;
use contract::paths::{DOCUMENTEN, EIGEN_DOELGROEPREGISTRATIE, HUIDIGE_SESSIE, INLOGVERZOEKEN, SESSIES};
use contract::probleem::ProbleemCode;
use contract::sessie::{NieuweSessie, SESSIE_EINDE_HEADER};
use doelgroepregister_web::api_client::{ApiClient, ApiFout};
use doelgroepregister_web::session::{End, Session, SessionState, SignInNotice};
use leptos::prelude::*;
use support::fake_api::NoConnection;
use support::people::{DE_BLAUW, ja, sessie};
use support::{Clock, FakeApi, Page, Reply, settle};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// The client, on a page without anything on it.
fn client() -> (Page, (ApiClient, Session)) {
    Page::with(|| {
        let session = Session::provide();
        ((ApiClient::provide(session), session), ())
    })
}

/// Passes over the waits before a new try.
fn impatient() -> Clock {
    Clock::skipping(300..1_401)
}

fn code(fout: Result<impl Sized, ApiFout>) -> Option<ProbleemCode> {
    fout.err().and_then(|fout| fout.code())
}

#[wasm_bindgen_test]
async fn reading_is_tried_again_twice_and_then_gives_the_answer() {
    for failure in [Reply::problem(ProbleemCode::NietBeschikbaar), Reply::network_error(), bad_gateway()] {
        let (_page, (client, _)) = client();
        let (api, clock) = (FakeApi::start(), impatient());
        api.get(EIGEN_DOELGROEPREGISTRATIE, [failure.clone(), failure, Reply::ok(&ja())]);
        assert_eq!(client.eigen_doelgroepregistratie().await, Ok(ja()));
        assert_eq!(api.count("GET", EIGEN_DOELGROEPREGISTRATIE), 3);
        // Longer each time; a random part makes that not everybody comes back at once.
        let waits = clock.skipped();
        assert!((300.0..=500.0).contains(&waits[0]) && (1_200.0..=1_400.0).contains(&waits[1]), "{waits:?}");
    }
}

#[wasm_bindgen_test]
async fn after_three_tries_reading_gives_up() {
    let (_page, (client, _)) = client();
    let (api, _clock) = (FakeApi::start(), impatient());
    api.get(DOCUMENTEN, [Reply::network_error()]);
    assert_eq!(client.documenten().await, Err(ApiFout::Onbereikbaar));
    assert_eq!(api.count("GET", DOCUMENTEN), 3);
}

#[wasm_bindgen_test]
async fn a_browser_without_connection_is_told_apart_from_a_server_that_is_gone() {
    let (_page, (client, _)) = client();
    let api = FakeApi::start();
    api.post(SESSIES, [Reply::network_error()]);
    let connection = NoConnection::begin();
    assert_eq!(client.begin_sessie("code".to_owned()).await, Err(ApiFout::Offline));
    drop(connection);
    assert_eq!(client.begin_sessie("code".to_owned()).await, Err(ApiFout::Onbereikbaar));
}

#[wasm_bindgen_test]
async fn what_will_not_pass_is_not_tried_again() {
    let (_page, (client, _)) = client();
    let api = FakeApi::start();
    for expected in [
        ProbleemCode::OnjuistVerzoek,
        ProbleemCode::GeenToegang,
        ProbleemCode::NietGevonden,
        ProbleemCode::TeVeelPogingen,
        ProbleemCode::InterneFout,
    ] {
        let before = api.calls().len();
        api.get(DOCUMENTEN, [Reply::problem(expected)]);
        assert_eq!(code(client.documenten().await), Some(expected));
        assert_eq!(api.calls().len(), before + 1, "{expected:?}");
    }
}

#[wasm_bindgen_test]
async fn writing_is_never_tried_again() {
    let (_page, (client, _)) = client();
    let api = FakeApi::start();
    for failure in [Reply::problem(ProbleemCode::NietBeschikbaar), Reply::network_error(), bad_gateway()] {
        api.post(SESSIES, [failure.clone()]);
        api.delete(HUIDIGE_SESSIE, [failure]);
        assert!(client.begin_sessie("code".to_owned()).await.is_err());
        assert!(client.uitloggen().await.is_err());
    }
    assert_eq!((api.count("POST", SESSIES), api.count("DELETE", HUIDIGE_SESSIE)), (3, 3));
}

fn bad_gateway() -> Reply {
    Reply::text(502, "text/html", "<html><body><h1>502 Bad Gateway</h1></body></html>")
}

#[wasm_bindgen_test]
async fn an_answer_that_is_not_what_was_agreed_is_a_fault_and_not_a_panic() {
    let (_page, (client, _)) = client();
    let (api, _clock) = (FakeApi::start(), impatient());
    let whole = serde_json::to_string(&ja()).unwrap();
    for (reply, status) in [
        (bad_gateway(), 502),
        (Reply::text(200, "text/html", "<html>Log in op de wifi</html>"), 200),
        (Reply::text(200, "application/json", &whole[..whole.len() - 1]), 200),
        (Reply::ok(&sessie(DE_BLAUW)), 200),
        (Reply::ok(&"ja"), 200),
        (Reply::empty(204), 204),
        (Reply::text(500, "application/json", "{}"), 500),
        (Reply::text(404, "text/plain", ""), 404),
    ] {
        api.get(EIGEN_DOELGROEPREGISTRATIE, [reply]);
        assert_eq!(client.eigen_doelgroepregistratie().await, Err(ApiFout::Onleesbaar { status }));
    }
}

#[wasm_bindgen_test]
async fn signing_out_needs_no_body_in_the_answer() {
    let (_page, (client, _)) = client();
    let api = FakeApi::start();
    api.delete(HUIDIGE_SESSIE, [Reply::empty(204)]);
    assert_eq!(client.uitloggen().await, Ok(()));
}

#[wasm_bindgen_test]
async fn what_is_sent_is_what_the_contract_says() {
    let (_page, (client, _)) = client();
    let api = FakeApi::start();
    api.post(SESSIES, [Reply::problem(ProbleemCode::InlogverzoekVerlopen)]);
    api.post(INLOGVERZOEKEN, [Reply::problem(ProbleemCode::OnjuistVerzoek)]);
    assert_eq!(code(client.begin_sessie("a/b".to_owned()).await), Some(ProbleemCode::InlogverzoekVerlopen));
    assert_eq!(api.sent::<NieuweSessie>(SESSIES), NieuweSessie { code: "a/b".to_owned() });
    assert_eq!(
        code(client.begin_inloggen(Inlogmiddel::Digid, "/mijn-uwv".to_owned()).await),
        Some(ProbleemCode::OnjuistVerzoek)
    );
    let body = api.calls().pop().and_then(|call| call.body);
    assert_eq!(body.as_deref(), Some(r#"{"middel":"digid","terugNaar":"/mijn-uwv"}"#));
}

/// When the session ends.
fn known_end(session: Session) -> String {
    session.end().get_untracked().unwrap().clock_time()
}

#[wasm_bindgen_test]
async fn the_end_of_the_session_is_noted_from_any_answer() {
    let (_page, (client, session)) = client();
    let api = FakeApi::start();
    let end = "2027-03-01T13:19:00Z";
    api.get(EIGEN_DOELGROEPREGISTRATIE, [Reply::ok(&ja()).header(SESSIE_EINDE_HEADER, end)]);
    assert_eq!(session.end().get_untracked(), None);
    client.eigen_doelgroepregistratie().await.unwrap();
    assert_eq!(known_end(session), "14:19");

    let later = "2027-03-01T13:34:00Z";
    let refused = Reply::problem(ProbleemCode::GeenToegang).header(SESSIE_EINDE_HEADER, later);
    api.get(EIGEN_DOELGROEPREGISTRATIE, [refused]);
    assert!(client.eigen_doelgroepregistratie().await.is_err());
    assert_eq!(known_end(session), "14:34");
}

#[wasm_bindgen_test]
async fn a_session_that_the_server_does_not_know_has_ended_here_too() {
    let (_page, (client, session)) = client();
    let api = FakeApi::start();
    session.signed_in(sessie(DE_BLAUW));
    session.ends(End::told("2027-03-01T13:19:00Z", None).unwrap());
    api.get(DOCUMENTEN, [Reply::problem(ProbleemCode::NietIngelogd)]);
    assert_eq!(code(client.documenten().await), Some(ProbleemCode::NietIngelogd));
    assert_eq!(session.state().get_untracked(), SessionState::SignedOut);
    assert_eq!(session.notice().get_untracked(), Some(SignInNotice::Expired));
    assert_eq!(session.end().get_untracked(), None);
}

#[wasm_bindgen_test]
async fn nobody_signed_in_is_no_fault_when_that_was_the_question() {
    let (_page, (client, session)) = client();
    let api = FakeApi::start();
    api.get(HUIDIGE_SESSIE, [Reply::problem(ProbleemCode::NietIngelogd), Reply::ok(&sessie(DE_BLAUW))]);
    client.ask_session();
    settle().await;
    assert_eq!((session.state().get_untracked(), session.notice().get_untracked()), (SessionState::SignedOut, None));
    client.ask_session();
    settle().await;
    assert_eq!(session.state().get_untracked(), SessionState::SignedIn(sessie(DE_BLAUW)));
}

/// The ten seconds are asked of a clock that passes over them.
#[wasm_bindgen_test]
async fn no_answer_in_ten_seconds_is_a_fault_that_is_not_tried_again() {
    let (_page, (client, _)) = client();
    let (api, clock) = (FakeApi::start(), Clock::skipping(10_000..10_001));
    api.get(DOCUMENTEN, [Reply::never()]);
    assert_eq!(client.documenten().await, Err(ApiFout::Timeout));
    assert_eq!((api.count("GET", DOCUMENTEN), clock.skipped().len()), (1, 1));
    api.post(SESSIES, [Reply::never()]);
    assert_eq!(client.begin_sessie("code".to_owned()).await, Err(ApiFout::Timeout));
    assert_eq!(api.count("POST", SESSIES), 1);
}
