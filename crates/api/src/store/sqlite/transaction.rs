//! The transaction: which statement is where.

use std::collections::HashSet;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use contract::{burger::Document, concept::Formulier};
use domain::{Bsn, GrondslagPeriode};
use sqlx::Sqlite;

use super::{audit, bulk, concepten, inloggen, register, sessies};
use crate::{
    secret::IdHash,
    store::{
        Auditrecord, Concept, Inlogverzoek, Persoon, RegistratieRegel, Result, Sessie, StubStand, Telling, Transaction,
    },
};

/// A transaction on the one connection that writes.
#[derive(Debug)]
pub(super) struct SqliteTransaction(pub(super) sqlx::Transaction<'static, Sqlite>);

#[async_trait]
impl Transaction for SqliteTransaction {
    async fn upsert_personen(&mut self, personen: &[Persoon]) -> Result<Telling> {
        bulk::upsert_personen(&mut self.0, personen).await
    }

    async fn upsert_registraties(&mut self, regels: &[RegistratieRegel]) -> Result<Telling> {
        bulk::upsert_registraties(&mut self.0, regels).await
    }

    async fn bekende_bsns(&mut self, bsns: &[Bsn]) -> Result<HashSet<Bsn>> {
        bulk::bekende_bsns(&mut self.0, bsns).await
    }

    async fn persoon(&mut self, bsn: &Bsn) -> Result<Option<Persoon>> {
        register::select_persoon(&mut self.0, bsn).await
    }

    async fn periodes(&mut self, bsn: &Bsn) -> Result<Vec<GrondslagPeriode>> {
        register::select_periodes(&mut self.0, bsn).await
    }

    async fn documenten(&mut self, bsn: &Bsn) -> Result<Vec<Document>> {
        register::select_documenten(&mut self.0, bsn).await
    }

    async fn nieuw_document(&mut self, id: &IdHash, bsn: &Bsn, document: &Document) -> Result<()> {
        register::insert_document(&mut self.0, id, bsn, document).await
    }

    async fn nieuw_inlogverzoek(&mut self, verzoek: &Inlogverzoek) -> Result<()> {
        inloggen::insert(&mut self.0, verzoek).await
    }

    async fn inlogverzoek(&mut self, id: &IdHash) -> Result<Option<Inlogverzoek>> {
        inloggen::select(&mut self.0, id).await
    }

    async fn inlogverzoek_van_code(&mut self, code: &IdHash) -> Result<Option<Inlogverzoek>> {
        inloggen::select_van_code(&mut self.0, code).await
    }

    async fn binding_loopt(&mut self, binding: &IdHash, nu: DateTime<Utc>) -> Result<bool> {
        inloggen::binding_loopt(&mut self.0, binding, nu).await
    }

    async fn bewaar_stub_stand(&mut self, id: &IdHash, stand: &StubStand) -> Result<()> {
        inloggen::update(&mut self.0, id, stand).await
    }

    async fn nieuwe_poging(&mut self, id: &IdHash, sleutel: &str, op: DateTime<Utc>) -> Result<()> {
        inloggen::insert_poging(&mut self.0, id, sleutel, op).await
    }

    async fn laatste_pogingen(&mut self, sleutel: &str, aantal: u32) -> Result<Vec<DateTime<Utc>>> {
        inloggen::select_pogingen(&mut self.0, sleutel, aantal).await
    }

    async fn vergeet_pogingen(&mut self, sleutel: &str) -> Result<()> {
        inloggen::delete_pogingen(&mut self.0, sleutel).await
    }

    async fn nieuwe_sessie(&mut self, sessie: &Sessie) -> Result<()> {
        sessies::insert(&mut self.0, sessie).await
    }

    async fn sessie(&mut self, id: &IdHash) -> Result<Option<Sessie>> {
        sessies::select(&mut self.0, id).await
    }

    async fn verleng_sessie(&mut self, id: &IdHash, verloopt_op: DateTime<Utc>) -> Result<()> {
        sessies::update(&mut self.0, id, verloopt_op).await
    }

    async fn beeindig_sessie(&mut self, id: &IdHash) -> Result<()> {
        sessies::delete(&mut self.0, id).await
    }

    async fn ruim_op(&mut self, grens: DateTime<Utc>) -> Result<()> {
        inloggen::delete_before(&mut self.0, grens).await?;
        sessies::delete_before(&mut self.0, grens).await
    }

    async fn concept(&mut self, bsn: &Bsn, formulier: Formulier) -> Result<Option<Concept>> {
        concepten::select(&mut self.0, bsn, formulier).await
    }

    async fn bewaar_concept(&mut self, bsn: &Bsn, formulier: Formulier, concept: &Concept) -> Result<()> {
        concepten::upsert(&mut self.0, bsn, formulier, concept).await
    }

    async fn verwijder_concept(&mut self, bsn: &Bsn, formulier: Formulier) -> Result<()> {
        concepten::delete(&mut self.0, bsn, formulier).await
    }

    async fn verwijder_verlopen_concepten(&mut self, nu: DateTime<Utc>) -> Result<()> {
        concepten::delete_expired(&mut self.0, nu).await
    }

    async fn laatste_auditrecord(&mut self) -> Result<Option<Auditrecord>> {
        audit::select_laatste(&mut self.0).await
    }

    async fn nieuw_auditrecord(&mut self, record: &Auditrecord) -> Result<()> {
        audit::insert(&mut self.0, record).await
    }

    async fn commit(self: Box<Self>) -> Result<()> {
        Ok(self.0.commit().await?)
    }
}
