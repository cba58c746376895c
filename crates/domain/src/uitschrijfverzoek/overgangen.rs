use super::{Handeling, Partij, Status};

/// What a move asks besides the right status and the right party.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Vereiste {
    /// Nothing.
    Geen,
    /// That the person is in the register on that day (R-V01).
    Geregistreerd,
    /// That another assessor proposed it: four eyes.
    AndereDanVoorlegger,
    /// That who takes it had no part in the decision that is objected to (Awb art. 10:3 lid 3).
    NietBijBesluitBetrokken,
    /// That the term to object runs, and that this employer did not object before.
    BinnenBezwaartermijn,
}

/// One move: from where, by whom, to where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Overgang {
    /// The status that the request has.
    pub van: Status,
    /// What is done.
    pub handeling: Handeling,
    /// Who may do it.
    pub door: Partij,
    /// What else it asks.
    pub vereiste: Vereiste,
    /// The status that it has then.
    pub naar: Status,
}

const fn overgang(van: Status, handeling: Handeling, door: Partij, vereiste: Vereiste, naar: Status) -> Overgang {
    Overgang { van, handeling, door, vereiste, naar }
}

/// Every move there is. Whatever is not here is not allowed.
///
/// ```
/// use domain::uitschrijfverzoek::{OVERGANGEN, Status};
///
/// // What was refused, withdrawn or restored is at its end.
/// for einde in [Status::Ingetrokken, Status::Afgewezen, Status::BezwaarGegrond] {
///     assert!(OVERGANGEN.iter().all(|overgang| overgang.van != einde));
/// }
/// ```
pub const OVERGANGEN: &[Overgang] = {
    use Handeling as H;
    use Partij::{Beoordelaar, Burger, Werkgever};
    use Status as S;
    use Vereiste as V;
    &[
        overgang(S::Concept, H::Verzenden, Burger, V::Geregistreerd, S::Ontvangen),
        overgang(S::Ontvangen, H::Intrekken, Burger, V::Geen, S::Ingetrokken),
        overgang(S::InBehandeling, H::Intrekken, Burger, V::Geen, S::Ingetrokken),
        overgang(S::AfwijzingVoorgelegd, H::Intrekken, Burger, V::Geen, S::Ingetrokken),
        overgang(S::Ontvangen, H::InBehandelingNemen, Beoordelaar, V::Geen, S::InBehandeling),
        overgang(S::InBehandeling, H::Honoreren, Beoordelaar, V::Geen, S::Gehonoreerd),
        overgang(S::InBehandeling, H::AfwijzingVoorleggen, Beoordelaar, V::Geen, S::AfwijzingVoorgelegd),
        overgang(S::AfwijzingVoorgelegd, H::AfwijzingTeruggeven, Beoordelaar, V::Geen, S::InBehandeling),
        overgang(S::AfwijzingVoorgelegd, H::Afwijzen, Beoordelaar, V::AndereDanVoorlegger, S::Afgewezen),
        overgang(S::Gehonoreerd, H::BezwaarMaken, Werkgever, V::BinnenBezwaartermijn, S::BezwaarOntvangen),
        // Another employer of the same person, beside the first or after his objection was dismissed.
        overgang(S::BezwaarOntvangen, H::BezwaarMaken, Werkgever, V::BinnenBezwaartermijn, S::BezwaarOntvangen),
        overgang(S::BezwaarOngegrond, H::BezwaarMaken, Werkgever, V::BinnenBezwaartermijn, S::BezwaarOntvangen),
        overgang(
            S::BezwaarOntvangen,
            H::BezwaarGegrondVerklaren,
            Beoordelaar,
            V::NietBijBesluitBetrokken,
            S::BezwaarGegrond,
        ),
        overgang(
            S::BezwaarOntvangen,
            H::BezwaarOngegrondVerklaren,
            Beoordelaar,
            V::NietBijBesluitBetrokken,
            S::BezwaarOngegrond,
        ),
    ]
};
