// Something between the browser and the server that can slow an answer down, and cut it off half-way: Playwright gives a whole
// answer or none. Bytes go through as they come; only the answer to one kind of request is counted.
import { connect, createServer } from 'node:net';

export class Tussenpunt {
  #server;
  #sockets = new Set();
  #held = new Set();
  #pattern;
  #bytes = Infinity;

  /** Stands in front of the server at this address. */
  static async voor(url) {
    const tussenpunt = new Tussenpunt();
    const { port } = new URL(url);
    tussenpunt.#server = createServer((browser) => tussenpunt.#connect(browser, Number(port)));
    await new Promise((done) => { tussenpunt.#server.listen(0, '127.0.0.1', done); });
    tussenpunt.url = `http://127.0.0.1:${tussenpunt.#server.address().port}`;
    return tussenpunt;
  }

  /** From now on, of an answer to a request with this in its first line only so many bytes come through. */
  houd(pattern, bytes) {
    this.#pattern = pattern;
    this.#bytes = bytes;
  }

  /** What was held goes on, and nothing is held any more. */
  laat() {
    this.#pattern = undefined;
    for (const release of this.#held) release();
    this.#held.clear();
  }

  /** What was held breaks off. */
  knip() {
    this.#pattern = undefined;
    this.#held.clear();
    for (const socket of this.#sockets) if (socket.held) socket.destroy();
  }

  async weg() {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((done) => { this.#server.close(done); });
  }

  #connect(browser, port) {
    const server = connect(port, '127.0.0.1');
    let left = Infinity;
    this.#sockets.add(browser);
    // A side that is gone takes the other with it; why, the browser will say.
    browser.on('error', () => server.destroy());
    server.on('error', () => browser.destroy());
    browser.on('close', () => {
      this.#sockets.delete(browser);
      server.destroy();
    });
    server.on('close', () => {
      // What is held back is still to come, or to be cut off.
      if (!browser.held) browser.end();
    });
    browser.on('data', (data) => {
      if (this.#pattern?.test(data.toString('latin1'))) left = this.#bytes;
      server.write(data);
    });
    let kept = [];
    server.on('data', (data) => {
      const now = data.subarray(0, Math.min(data.length, left));
      if (now.length > 0) browser.write(now);
      left -= now.length;
      if (now.length === data.length) return;
      kept.push(data.subarray(now.length));
      browser.held = true;
      this.#held.add(() => {
        left = Infinity;
        browser.held = false;
        browser.write(Buffer.concat(kept));
        kept = [];
      });
    });
  }
}
