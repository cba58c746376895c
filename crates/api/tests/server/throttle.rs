//! How often one may try.

use crate::harness::TestServer;

#[tokio::test]
async fn three_wrong_tries_block_a_name_for_a_quarter_of_an_hour() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    let id = browser.begin().await;
    for _ in 0..3 {
        let answer = browser.fill_in(&id, "ja", "fout", "midden").await;
        assert_eq!(answer.problem(), "400 onjuiste-inloggegevens");
    }
    // However it is written, in whatever browser, with the right password too.
    let mut other = server.browser();
    let other_id = other.begin().await;
    for name in ["ja", " JA "] {
        let answer = other.log_on(&other_id, name, "midden").await;
        assert_eq!(answer.problem(), "429 te-veel-pogingen");
        assert_eq!(answer.header("retry-after"), "900");
        assert_eq!(answer.json()["opnieuwOm"], "14:19");
    }
    assert_eq!(other.log_on(&other_id, "nee", "midden").await.status, 200);

    server.advance(14, 59);
    let id = browser.begin().await;
    let answer = browser.log_on(&id, "ja", "midden").await;
    assert_eq!(answer.header("retry-after"), "1");
    server.advance(0, 1);
    assert_eq!(browser.log_on(&id, "ja", "midden").await.status, 200);
}

#[tokio::test]
async fn the_right_password_makes_one_start_anew() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    let id = browser.begin().await;
    for _ in 0..3 {
        for _ in 0..2 {
            let answer = browser.fill_in(&id, "ja", "fout", "midden").await;
            assert_eq!(answer.problem(), "400 onjuiste-inloggegevens");
        }
        assert_eq!(browser.log_on(&id, "ja", "midden").await.status, 200);
    }
}

#[tokio::test]
async fn one_request_to_sign_in_has_ten_tries_over_all_names() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    let id = browser.begin().await;
    for number in 0..10 {
        let answer = browser.fill_in(&id, &format!("naam{number}"), "fout", "midden").await;
        assert_eq!(answer.problem(), "400 onjuiste-inloggegevens");
    }
    assert_eq!(browser.log_on(&id, "ja", "midden").await.problem(), "429 te-veel-pogingen");
}

#[tokio::test]
async fn an_unknown_name_is_blocked_like_a_known_one() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    let id = browser.begin().await;
    for _ in 0..3 {
        browser.fill_in(&id, "bestaat-niet", "fout", "midden").await;
    }
    let answer = browser.fill_in(&id, "bestaat-niet", "fout", "midden").await;
    assert_eq!(answer.problem(), "429 te-veel-pogingen");
}
