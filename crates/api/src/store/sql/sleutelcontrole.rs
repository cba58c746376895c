//! What is kept of the key of the register.

use super::Conn;
use crate::store::Result;

pub(super) async fn select(conn: &mut Conn) -> Result<Option<String>> {
    Ok(sqlx::query_scalar("SELECT controle FROM sleutelcontrole").fetch_optional(conn).await?)
}

pub(super) async fn insert(conn: &mut Conn, controle: &str) -> Result<String> {
    sqlx::query("INSERT INTO sleutelcontrole (nummer, controle) VALUES (1, $1)").bind(controle).execute(conn).await?;
    Ok(controle.to_owned())
}
