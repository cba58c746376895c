//! A browser as far as the API notices: it keeps cookies. (They are Secure, which over http no library sends.)

use std::collections::BTreeMap;

use contract::{
    inloggen::{Inlogscherm, Inlogstap, Inlogvervolg},
    paths,
};
use reqwest::{
    Method, RequestBuilder, StatusCode,
    header::{HeaderMap, SET_COOKIE},
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

pub const SESSIE: &str = "__Host-sessie";
pub const BINDING: &str = "__Host-inlogverzoek";

/// An answer, read.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|_| panic!("no JSON: {self:?}"))
    }

    /// As a type of the contract.
    pub fn read<T: DeserializeOwned>(&self) -> T {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// Status and code of a problem, as `403 niveau-te-laag`.
    pub fn problem(&self) -> String {
        assert_eq!(self.header("content-type"), "application/problem+json", "{self:?}");
        let body = self.json();
        assert_eq!(body["status"], self.status.as_u16());
        let code = body["code"].as_str().unwrap().to_owned();
        assert_eq!(body["type"], format!("urn:doelgroepregister:probleem:{code}"));
        assert!(!body["title"].as_str().unwrap().is_empty());
        assert!(!body["detail"].as_str().unwrap().is_empty());
        format!("{} {code}", self.status.as_u16())
    }

    /// The fields that a problem names.
    pub fn fields(&self) -> Vec<String> {
        let body = self.json();
        let faults = body["fouten"].as_array().cloned().unwrap_or_default();
        let mut fields: Vec<_> = faults.iter().map(|fault| fault["veld"].as_str().unwrap().to_owned()).collect();
        fields.sort();
        fields
    }

    /// The cookie that this answer sets, attributes included.
    pub fn set_cookie(&self, name: &str) -> Option<String> {
        let prefix = format!("{name}=");
        let cookies = self.headers.get_all(SET_COOKIE).iter().map(|v| v.to_str().unwrap());
        cookies.filter(|cookie| cookie.starts_with(&prefix)).map(ToOwned::to_owned).next()
    }
}

/// A browser.
#[derive(Clone)]
pub struct Client {
    http: reqwest::Client,
    url: String,
    pub cookies: BTreeMap<String, String>,
}

impl Client {
    pub fn new(url: &str) -> Self {
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        Self { http, url: url.to_owned(), cookies: BTreeMap::new() }
    }

    /// A request with the cookies of this browser, for a test that adds something to it.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let cookies: Vec<_> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = self.http.request(method, format!("{}{path}", self.url));
        if cookies.is_empty() { request } else { request.header("cookie", cookies.join("; ")) }
    }

    pub async fn send(&mut self, request: RequestBuilder) -> Answer {
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        let answer = Answer { status, headers, text: response.text().await.unwrap() };
        for cookie in answer.headers.get_all(SET_COOKIE) {
            let (name, rest) = cookie.to_str().unwrap().split_once('=').unwrap();
            let (value, attributes) = rest.split_once(';').unwrap();
            if attributes.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        answer
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(self.request(Method::GET, path)).await
    }

    pub async fn delete(&mut self, path: &str) -> Answer {
        self.send(self.request(Method::DELETE, path)).await
    }

    pub async fn post(&mut self, path: &str, body: &Value) -> Answer {
        self.send(self.request(Method::POST, path).json(body)).await
    }

    pub async fn put(&mut self, path: &str, body: &Value) -> Answer {
        self.send(self.request(Method::PUT, path).json(body)).await
    }

    /// A `POST` without a body.
    pub async fn act(&mut self, path: &str) -> Answer {
        self.send(self.request(Method::POST, path)).await
    }

    /// Begins signing in; gives the id of the request.
    pub async fn begin(&mut self) -> String {
        let body = json!({"middel": "digid", "terugNaar": "/mijn-uwv/persoonlijke-gegevens"});
        let answer = self.post(paths::INLOGVERZOEKEN, &body).await;
        assert_eq!(answer.status, 201, "{answer:?}");
        let adres = answer.json()["adres"].as_str().unwrap().to_owned();
        adres.strip_prefix("/digid/inloggen?verzoek=").unwrap().to_owned()
    }

    /// Begins signing in with eHerkenning; gives the id of the request.
    pub async fn begin_eherkenning(&mut self) -> String {
        let body = json!({"middel": "eherkenning", "terugNaar": "/werkgevers/bedrijven"});
        let answer = self.post(paths::INLOGVERZOEKEN, &body).await;
        assert_eq!(answer.status, 201, "{answer:?}");
        let adres = answer.json()["adres"].as_str().unwrap().to_owned();
        adres.strip_prefix("/werkgevers/eherkenning?verzoek=").unwrap().to_owned()
    }

    /// Fills in the form of the eHerkenning stub.
    pub async fn fill_in_eherkenning(&mut self, id: &str, name: &str, password: &str) -> Answer {
        let body = json!({"gebruikersnaam": name, "wachtwoord": password});
        self.post(&paths::with_id(paths::EHERKENNING_AANMELDEN, id), &body).await
    }

    /// The right password and code; gives the code to come back with.
    pub async fn pass_eherkenning(&mut self, name: &str) -> String {
        let id = self.begin_eherkenning().await;
        let answer = self.fill_in_eherkenning(&id, name, "demonstratie").await;
        if answer.read::<Inlogvervolg>() != Inlogvervolg::VolgendeStap {
            return one_time_code(&answer);
        }
        let screen: Inlogscherm = self.get(&paths::with_id(paths::EHERKENNING_INLOGVERZOEK, &id)).await.read();
        let Inlogstap::SmsCode { getoonde_code } = screen.stap else { panic!("no code is asked") };
        let path = paths::with_id(paths::EHERKENNING_BEVESTIG_SMS, &id);
        one_time_code(&self.post(&path, &json!({"code": getoonde_code})).await)
    }

    /// All of it, as a user of the werkgeversportaal.
    pub async fn sign_in_werkgever(&mut self, name: &str) -> Answer {
        let code = self.pass_eherkenning(name).await;
        let answer = self.come_back(&code).await;
        assert_eq!(answer.status, 201, "{answer:?}");
        answer
    }

    /// What the stub shows.
    pub async fn screen(&mut self, id: &str) -> Answer {
        self.get(&paths::with_id(paths::DIGID_INLOGVERZOEK, id)).await
    }

    /// Fills in the stub's form.
    pub async fn fill_in(&mut self, id: &str, name: &str, password: &str, method: &str) -> Answer {
        let body = json!({"inlogmethode": method, "gebruikersnaam": name, "wachtwoord": password});
        self.post(&paths::with_id(paths::DIGID_AANMELDEN, id), &body).await
    }

    /// The right password.
    pub async fn log_on(&mut self, id: &str, name: &str, method: &str) -> Answer {
        self.fill_in(id, name, "demonstratie", method).await
    }

    pub async fn confirm_sms(&mut self, id: &str, code: &str) -> Answer {
        let path = paths::with_id(paths::DIGID_BEVESTIG_SMS, id);
        self.post(&path, &json!({"code": code})).await
    }

    /// The code that the stub shows.
    pub async fn sms_code(&mut self, id: &str) -> String {
        let screen: Inlogscherm = self.screen(id).await.read();
        let Inlogstap::SmsCode { getoonde_code } = screen.stap else { panic!("no code is asked") };
        getoonde_code
    }

    /// Exchanges the code that the browser came back with.
    pub async fn come_back(&mut self, code: &str) -> Answer {
        self.post(paths::SESSIES, &json!({"code": code})).await
    }

    /// The stub's part with a text message; gives the code to come back with.
    pub async fn pass_stub(&mut self, name: &str) -> String {
        let id = self.begin().await;
        let answer = self.log_on(&id, name, "midden").await;
        assert_eq!(answer.read::<Inlogvervolg>(), Inlogvervolg::VolgendeStap);
        let sms = self.sms_code(&id).await;
        one_time_code(&self.confirm_sms(&id, &sms).await)
    }

    /// All of it.
    pub async fn sign_in(&mut self, name: &str) -> Answer {
        let code = self.pass_stub(name).await;
        let answer = self.come_back(&code).await;
        assert_eq!(answer.status, 201, "{answer:?}");
        answer
    }
}

/// The code in the address that the stub sends the browser to.
pub fn one_time_code(answer: &Answer) -> String {
    let Inlogvervolg::Terug { adres } = answer.read() else { panic!("not back: {answer:?}") };
    let terug = ["/inloggen/terug?code=", "/werkgevers/inloggen/terug?code="];
    terug.iter().find_map(|page| adres.strip_prefix(page)).unwrap().to_owned()
}
