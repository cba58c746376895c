//! Who is signed in, until when, and what the sign-in page has to say about how that went.
//!
//! The session itself is at the server, and its id in a cookie that script cannot read; this is only what is shown.

use contract::probleem::ProbleemCode;
use contract::sessie::Sessie;
use leptos::prelude::*;

/// What is known about who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SessionState {
    /// Not asked yet.
    Unknown,
    /// Nobody.
    SignedOut,
    /// This person.
    SignedIn(Sessie),
}

/// Why somebody is at the sign-in page, when he did not come by himself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignInNotice {
    /// He pressed Uitloggen.
    SignedOut,
    /// The session ended by itself.
    Expired,
    /// Signing in did not succeed.
    Failed(ProbleemCode),
}

/// The session, as every page sees it.
#[derive(Debug, Clone, Copy)]
pub struct Session {
    state: RwSignal<SessionState>,
    notice: RwSignal<Option<SignInNotice>>,
    ends_at: RwSignal<Option<String>>,
}

impl Session {
    /// Makes it available to everything below.
    pub fn provide() -> Self {
        let session = Self {
            state: RwSignal::new(SessionState::Unknown),
            notice: RwSignal::new(None),
            ends_at: RwSignal::new(None),
        };
        provide_context(session);
        session
    }

    /// Who is signed in.
    pub fn state(self) -> Signal<SessionState> {
        self.state.into()
    }

    /// What the sign-in page has to say.
    pub fn notice(self) -> Signal<Option<SignInNotice>> {
        self.notice.into()
    }

    /// Forgets what the sign-in page had to say: at a new try.
    pub fn clear_notice(self) {
        self.notice.set(None);
    }

    /// Somebody signed in.
    pub fn signed_in(self, sessie: Sessie) {
        self.notice.set(None);
        self.state.set(SessionState::SignedIn(sessie));
    }

    /// Nobody is signed in: everything personal goes, whatever the reason.
    pub fn ended(self, notice: Option<SignInNotice>) {
        self.ends_at.set(None);
        if notice.is_some() {
            self.notice.set(notice);
        }
        self.state.set(SessionState::SignedOut);
    }

    /// The server told when the session ends (RFC 3339, UTC).
    pub fn ends_at(self, moment: String) {
        self.ends_at.set(Some(moment));
    }

    /// When the session ends, as far as the server told (RFC 3339, UTC).
    pub fn known_end(self) -> Signal<Option<String>> {
        self.ends_at.into()
    }

    /// The server says that nobody is signed in. If somebody was, the session ran out.
    pub fn refused(self) {
        match self.state.get_untracked() {
            SessionState::SignedIn(_) => self.ended(Some(SignInNotice::Expired)),
            SessionState::Unknown | SessionState::SignedOut => self.ended(None),
        }
    }
}
