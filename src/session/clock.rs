//! Counts down to the end of the session by the clock and not by counting seconds: a laptop that slept wakes up right.

use gloo_timers::callback::Timeout;
use js_sys::Date;
use leptos::ev;
use leptos::prelude::*;

use crate::follow::follow;

/// Seconds before the end at which a person is told, first to last.
const MARKS: [u32; 3] = [120, 60, 30];
/// How long to sleep at most without looking at the clock, in milliseconds.
const LOOK_EVERY: f64 = 30_000.0;
/// The server tells its time in whole seconds; rather a second early than personal data on the screen a second late.
const ROUNDING: f64 = 1_000.0;

/// When a session ends.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct End {
    /// On the clock of this computer, which may be wrong: milliseconds since 1970.
    pub here: f64,
    /// On the clock of the server: milliseconds since 1970.
    pub there: f64,
}

impl End {
    /// `end` and `now` as the server told them in one answer (RFC 3339, and the header Date). Nothing when it is no time.
    pub fn told(end: &str, now: Option<&str>) -> Option<Self> {
        let there = Date::parse(end);
        let server_now = now.map(Date::parse).filter(|now| now.is_finite()).unwrap_or_else(Date::now);
        let here = Date::now() + (there - server_now) - ROUNDING;
        here.is_finite().then_some(Self { here, there })
    }

    /// `HH:MM` on a Dutch clock.
    pub fn clock_time(self) -> String {
        let options = js_sys::Object::new();
        for (name, value) in [("timeZone", "Europe/Amsterdam"), ("hour", "2-digit"), ("minute", "2-digit")] {
            // Setting a property of an object that we made cannot fail.
            let _ = js_sys::Reflect::set(&options, &name.into(), &value.into());
        }
        Date::new(&self.there.into()).to_locale_string("nl-NL", &options).into()
    }
}

/// The clock of a session.
#[derive(Debug, Clone, Copy)]
pub(super) struct Clock {
    end: RwSignal<Option<End>>,
    seconds_left: RwSignal<Option<u32>>,
    timer: StoredValue<Option<Timeout>, LocalStorage>,
}

impl Clock {
    pub(super) fn new() -> Self {
        Self { end: RwSignal::new(None), seconds_left: RwSignal::new(None), timer: StoredValue::new_local(None) }
    }

    pub(super) fn set(self, end: Option<End>) {
        self.end.set(end);
    }

    pub(super) fn end(self) -> Signal<Option<End>> {
        self.end.into()
    }

    pub(super) fn seconds_left(self) -> Signal<Option<u32>> {
        self.seconds_left.into()
    }

    /// Calls `over` when the time is over.
    pub(super) fn follow(self, over: impl Fn() + Copy + 'static) {
        follow(move || {
            self.end.track();
            self.look(over);
        });
        on_awake(move || self.look(over));
    }

    fn look(self, over: impl Fn() + Copy + 'static) {
        let left = self.end.get_untracked().map(|end| end.here - Date::now());
        let reached = left.and_then(|left| MARKS.into_iter().rfind(|mark| left <= in_ms(*mark)));
        if self.seconds_left.get_untracked() != reached {
            self.seconds_left.set(reached);
        }
        let Some(left) = left else { return self.timer.set_value(None) };
        if left <= 0.0 {
            self.timer.set_value(None);
            return over();
        }
        let next = MARKS.into_iter().map(in_ms).find(|mark| *mark < left).unwrap_or_default();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 30,000")]
        let wait = (left - next).min(LOOK_EVERY).ceil() as u32;
        self.timer.set_value(Some(Timeout::new(wait, move || {
            // The application may have gone meanwhile.
            if !self.end.is_disposed() {
                self.look(over);
            }
        })));
    }
}

fn in_ms(seconds: u32) -> f64 {
    f64::from(seconds) * 1_000.0
}

/// Calls `awake` whenever somebody looks at this tab again.
pub(super) fn on_awake(awake: impl Fn() + 'static) {
    let listener = window_event_listener(ev::visibilitychange, move |_| {
        if !document().hidden() {
            awake();
        }
    });
    on_cleanup(move || listener.remove());
}
