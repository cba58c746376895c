// A database of its own in the PostgreSQL of TEST_DATABASE_URL; `./dev test` starts one for the journeys on that database.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

const SERVER = process.env.TEST_DATABASE_URL;

/** An empty database; nothing when the journeys are about SQLite. */
export async function makeDatabase() {
  if (!SERVER) return undefined;
  const name = `e2e_${randomBytes(8).toString('hex')}`;
  await sql(`CREATE DATABASE ${name} TEMPLATE template0`);
  const url = new URL(SERVER);
  url.pathname = `/${name}`;
  return { url: url.href, remove: () => sql(`DROP DATABASE ${name} WITH (FORCE)`) };
}

function sql(statement) {
  return promisify(execFile)('psql', ['--no-psqlrc', '--quiet', '--dbname', SERVER, '--command', statement]);
}
