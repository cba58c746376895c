// The real server, with its real database, in a folder of its own. Nothing is shared between two of them.
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeDatabase } from './database.mjs';
import { DIST, SERVER } from './omgeving.mjs';

const run = promisify(execFile);
const READY_WITHIN = 20_000;
/** So often another port is tried when somebody else takes the free one first. */
const PORTS = 3;

export class Server {
  #process;
  #args = [];
  #log = '';
  /** Only with TEST_DATABASE_URL: without it the register is a file in the data folder. */
  #database;

  /** Makes the data folder. Nothing runs yet. `dist`: the built application that it serves. */
  static async prepare(dist = DIST) {
    const server = new Server();
    server.dist = dist;
    server.data = await mkdtemp(join(tmpdir(), 'doelgroepregister-e2e-'));
    server.#database = await makeDatabase();
    return server;
  }

  /** A server with the demonstration register, running. */
  static async withDemo(...args) {
    return Server.#demo(DIST, args);
  }

  /** The same, with another built application than the usual one. */
  static async withApplication(dist, ...args) {
    return Server.#demo(dist, args);
  }

  static async #demo(dist, args) {
    const server = await Server.prepare(dist);
    const { code, stderr } = await server.command('demo', '--registraties', '200');
    if (code !== 0) throw new Error(`demo: ${stderr}`);
    await server.start(...args);
    return server;
  }

  /** What the program finds around it. */
  get #environment() {
    return { ...process.env, DATABASE_URL: this.#database?.url ?? '' };
  }

  /** One command of the program on this data folder; gives its exit code and what it wrote. */
  async command(...args) {
    try {
      const { stdout, stderr } = await run(SERVER, [...args, '--data', this.data], { env: this.#environment });
      return { code: 0, stdout, stderr };
    } catch (error) {
      if (typeof error.code !== 'number') throw error;
      return { code: error.code, stdout: error.stdout, stderr: error.stderr };
    }
  }

  /** Loads a CSV with this text. */
  async load(soort, csv) {
    const file = join(this.data, `${soort}.csv`);
    await writeFile(file, csv);
    return this.command('laad', '--soort', soort, file);
  }

  /** Starts serving, on the port that it had before if there was one, and waits until it is ready. */
  async start(...args) {
    this.#args = args.length > 0 ? args : this.#args;
    for (let attempt = 1; ; attempt += 1) {
      const port = this.port ?? (await freePort());
      this.#process = spawn(SERVER, ['serve', '--poort', String(port), '--data', this.data, '--dist', this.dist, ...this.#args], {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: this.#environment,
      });
      this.#process.stderr.setEncoding('utf8').on('data', (text) => { this.#log += text; });
      if (await this.#ready(port)) {
        this.port = port;
        this.url = `http://127.0.0.1:${port}`;
        return;
      }
      await this.stop();
      if (attempt === PORTS) throw new Error(`De server is niet gestart:\n${this.#log}`);
    }
  }

  async #ready(port) {
    const giveUp = Date.now() + READY_WITHIN;
    while (this.#process.exitCode === null && Date.now() < giveUp) {
      // Each attempt waits for an answer or a refusal; a refused connection is tried again on the next turn of the loop.
      const answer = await fetch(`http://127.0.0.1:${port}/gereed`).catch(() => null);
      if (answer?.ok) return true;
      await new Promise((next) => { setTimeout(next, 20); });
    }
    return false;
  }

  /** What the server wrote to its log so far. */
  get log() {
    return this.#log;
  }

  /** Stops serving; the data stay. */
  async stop(signal = 'SIGKILL') {
    const child = this.#process;
    this.#process = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => { child.once('exit', done); });
    child.kill(signal);
    await ended;
  }

  /** Stops serving and takes everything away. */
  async remove() {
    await this.stop();
    await rm(this.data, { recursive: true, force: true });
    await this.#database?.remove();
  }
}

function freePort() {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
}
