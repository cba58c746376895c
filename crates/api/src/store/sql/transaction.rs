//! The transaction: which statement is where.

use std::collections::HashSet;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use contract::{burger::Document, concept::Formulier};
use domain::{Bron, Bsn, Gebeurtenis, GrondslagPeriode};
use sqlx::Any;

use super::{
    Conn, audit, bulk, concepten, feiten, inloggen, leveringen, opvragen, postgres, quarantaine, register, sessies,
    werkgevers_vulling,
};
use crate::{
    secret::IdHash,
    store::{
        Auditrecord, Bladzijde, Concept, Feit, Feitsoort, Herkomst, Inkomstenverhouding, Inlogverzoek, Levering,
        Opvraging, Opvragingsoort, Persoon, Plaats, Quarantaineregel, RegistratieRegel, Result, Sessie, StubStand,
        Teller, Telling, Toevoeging, Transaction, Werkgeversvulling, Werknemer,
    },
};

/// A transaction of the one that writes, or that loads a delivery.
#[derive(Debug)]
pub(super) struct SqlTransaction {
    tx: sqlx::Transaction<'static, Any>,
    /// Whether nobody else may write.
    alone: bool,
}

impl SqlTransaction {
    /// One that holds the lock.
    pub(super) fn new(tx: sqlx::Transaction<'static, Any>) -> Self {
        Self { tx, alone: true }
    }

    /// One that has to ask for the lock before it touches what others write.
    pub(super) fn without_lock(self) -> Self {
        Self { alone: false, ..self }
    }

    pub(super) fn conn(&mut self) -> &mut Conn {
        &mut self.tx
    }

    async fn lock(&mut self) -> Result<()> {
        if !self.alone {
            postgres::run(&mut self.tx, postgres::WRITE).await?;
            self.alone = true;
        }
        Ok(())
    }
}

#[async_trait]
impl Transaction for SqlTransaction {
    async fn upsert_personen(&mut self, personen: &[Persoon]) -> Result<Telling> {
        bulk::upsert_personen(self.conn(), personen).await
    }

    async fn upsert_registraties(&mut self, regels: &[RegistratieRegel]) -> Result<Telling> {
        bulk::upsert_registraties(self.conn(), regels).await
    }

    async fn bekende_bsns(&mut self, bsns: &[Bsn]) -> Result<HashSet<Bsn>> {
        bulk::bekende_bsns(self.conn(), bsns).await
    }

    async fn persoon(&mut self, bsn: &Bsn) -> Result<Option<Persoon>> {
        register::select_persoon(self.conn(), bsn).await
    }

    async fn periodes(&mut self, bsn: &Bsn) -> Result<Vec<GrondslagPeriode>> {
        register::select_periodes(self.conn(), bsn).await
    }

    async fn gebeurtenissen(&mut self, bsn: &Bsn) -> Result<Vec<Gebeurtenis>> {
        register::select_gebeurtenissen(self.conn(), bsn).await
    }

    async fn leveringen(&mut self) -> Result<Vec<Levering>> {
        leveringen::select(self.conn()).await
    }

    async fn volgend_levering_id(&mut self) -> Result<i64> {
        leveringen::volgend_id(self.conn()).await
    }

    async fn nieuwe_levering(&mut self, levering: &Levering) -> Result<()> {
        leveringen::insert(self.conn(), levering).await
    }

    async fn bewaar_levering(&mut self, levering: &Levering) -> Result<()> {
        leveringen::update(self.conn(), levering).await
    }

    async fn voeg_feiten_toe(&mut self, plaats: Plaats, soort: Feitsoort, feiten: &[Feit]) -> Result<Toevoeging> {
        feiten::voeg_toe(self.conn(), plaats, soort, feiten, false).await
    }

    async fn beeindig_afwezigen(&mut self, plaats: Plaats) -> Result<()> {
        leveringen::beeindig_afwezigen(self.conn(), plaats).await
    }

    async fn aantal_lopend(&mut self, bron: Bron) -> Result<u64> {
        leveringen::aantal_lopend(self.conn(), bron).await
    }

    async fn aantal_beeindigd(&mut self, plaats: Plaats) -> Result<u64> {
        leveringen::aantal_beeindigd(self.conn(), plaats).await
    }

    async fn aantal_zonder_persoon(&mut self, plaats: Plaats) -> Result<u64> {
        leveringen::aantal_zonder_persoon(self.conn(), plaats).await
    }

    async fn draai_levering_terug(&mut self, plaats: Plaats) -> Result<()> {
        leveringen::draai_terug(self.conn(), plaats).await
    }

    async fn bewaar_quarantaine(&mut self, levering: i64, regels: &[Quarantaineregel]) -> Result<()> {
        quarantaine::bewaar(self.conn(), levering, regels).await
    }

    async fn quarantaine(&mut self, levering: i64, na: u64, aantal: u32) -> Result<Vec<Quarantaineregel>> {
        quarantaine::select(self.conn(), levering, na, aantal).await
    }

    async fn verwijder_quarantaine(&mut self, levering: i64, regel: u64) -> Result<bool> {
        quarantaine::verwijder(self.conn(), levering, regel).await
    }

    async fn herkomst(&mut self, bsn: &Bsn) -> Result<Vec<Herkomst>> {
        quarantaine::herkomst(self.conn(), bsn).await
    }

    async fn documenten(&mut self, bsn: &Bsn) -> Result<Vec<Document>> {
        register::select_documenten(self.conn(), bsn).await
    }

    async fn nieuw_document(&mut self, id: &IdHash, bsn: &Bsn, document: &Document) -> Result<()> {
        register::insert_document(self.conn(), id, bsn, document).await
    }

    async fn nieuw_inlogverzoek(&mut self, verzoek: &Inlogverzoek) -> Result<()> {
        inloggen::insert(self.conn(), verzoek).await
    }

    async fn inlogverzoek(&mut self, id: &IdHash) -> Result<Option<Inlogverzoek>> {
        inloggen::select(self.conn(), id).await
    }

    async fn inlogverzoek_van_code(&mut self, code: &IdHash) -> Result<Option<Inlogverzoek>> {
        inloggen::select_van_code(self.conn(), code).await
    }

    async fn binding_loopt(&mut self, binding: &IdHash, nu: DateTime<Utc>) -> Result<bool> {
        inloggen::binding_loopt(self.conn(), binding, nu).await
    }

    async fn bewaar_stub_stand(&mut self, id: &IdHash, stand: &StubStand) -> Result<()> {
        inloggen::update(self.conn(), id, stand).await
    }

    async fn nieuwe_poging(&mut self, id: &IdHash, sleutel: &str, op: DateTime<Utc>) -> Result<()> {
        inloggen::insert_poging(self.conn(), id, sleutel, op).await
    }

    async fn laatste_pogingen(&mut self, sleutel: &str, aantal: u32) -> Result<Vec<DateTime<Utc>>> {
        inloggen::select_pogingen(self.conn(), sleutel, aantal).await
    }

    async fn vergeet_pogingen(&mut self, sleutel: &str) -> Result<()> {
        inloggen::delete_pogingen(self.conn(), sleutel).await
    }

    async fn nieuwe_sessie(&mut self, sessie: &Sessie) -> Result<()> {
        sessies::insert(self.conn(), sessie).await
    }

    async fn sessie(&mut self, id: &IdHash) -> Result<Option<Sessie>> {
        sessies::select(self.conn(), id).await
    }

    async fn verleng_sessie(&mut self, id: &IdHash, verloopt_op: DateTime<Utc>) -> Result<()> {
        sessies::update(self.conn(), id, verloopt_op).await
    }

    async fn beeindig_sessie(&mut self, id: &IdHash) -> Result<()> {
        sessies::delete(self.conn(), id).await
    }

    async fn ruim_op(&mut self, grens: DateTime<Utc>) -> Result<()> {
        inloggen::delete_before(self.conn(), grens).await?;
        sessies::delete_before(self.conn(), grens).await
    }

    async fn concept(&mut self, bsn: &Bsn, formulier: Formulier) -> Result<Option<Concept>> {
        concepten::select(self.conn(), bsn, formulier).await
    }

    async fn bewaar_concept(&mut self, bsn: &Bsn, formulier: Formulier, concept: &Concept) -> Result<()> {
        concepten::upsert(self.conn(), bsn, formulier, concept).await
    }

    async fn verwijder_concept(&mut self, bsn: &Bsn, formulier: Formulier) -> Result<()> {
        concepten::delete(self.conn(), bsn, formulier).await
    }

    async fn verwijder_verlopen_concepten(&mut self, nu: DateTime<Utc>) -> Result<()> {
        concepten::delete_expired(self.conn(), nu).await
    }

    async fn laatste_auditrecord(&mut self) -> Result<Option<Auditrecord>> {
        self.lock().await?;
        audit::select_laatste(self.conn()).await
    }

    async fn raadplegingen(&mut self, object: &str, aantal: u32) -> Result<Vec<(DateTime<Utc>, String)>> {
        audit::select_raadplegingen(self.conn(), object, aantal).await
    }

    async fn nieuwe_auditrecords(&mut self, records: &[Auditrecord]) -> Result<()> {
        audit::insert(self.conn(), records).await
    }

    async fn commit(mut self: Box<Self>) -> Result<()> {
        self.lock().await?;
        Ok(self.tx.commit().await?)
    }

    async fn opvraging_op_plaats(
        &mut self,
        soort: Opvragingsoort,
        teller: Teller<'_>,
        sinds: DateTime<Utc>,
        plaats: u32,
    ) -> Result<Option<DateTime<Utc>>> {
        opvragen::select_moment(self.conn(), soort, teller, sinds, plaats).await
    }

    async fn nieuwe_opvraging(&mut self, opvraging: &Opvraging) -> Result<()> {
        opvragen::insert(self.conn(), opvraging).await
    }

    async fn verwijder_opvragingen(&mut self, grens: DateTime<Utc>) -> Result<()> {
        opvragen::delete_tot_en_met(self.conn(), grens).await
    }

    async fn werknemers(&mut self, bladzijde: Bladzijde<'_>) -> Result<Vec<Werknemer>> {
        opvragen::select_werknemers(self.conn(), bladzijde).await
    }

    async fn vul_werkgevers(&mut self, vulling: &Werkgeversvulling) -> Result<()> {
        self.lock().await?;
        werkgevers_vulling::vul(self.conn(), vulling).await
    }

    async fn upsert_inkomstenverhoudingen(&mut self, regels: &[Inkomstenverhouding]) -> Result<Telling> {
        bulk::upsert_inkomstenverhoudingen(self.conn(), regels).await
    }
}
