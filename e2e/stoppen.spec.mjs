// The application stops, or does not start: a person reads what to do, and the server hears where it was.
import { expectAccessible } from './kader/kwaliteit.mjs';
import { expectHeading, heading } from './kader/stappen.mjs';
import { expect, test } from './matrix/proef.mjs';

/** The lines of the server's log about an application that stopped. */
const lines = (server) => server.log.split('\n').filter((line) => line.includes('toepassing_gestopt'));

test.describe('a mistake in the application', () => {
  test.use({ toepassing: 'bouwstenen' });

  test('is a page in Dutch, and one line in the log with where it was and nothing else', async ({ page, server, expected }) => {
    expected.line(/panicked at src\/bouwstenen\/wachten\.rs/);
    expected.maybe(/unreachable|RuntimeError/);
    const before = lines(server).length;
    await page.goto('/bouwstenen/wachten');
    // The module stops in the middle of this press, so the press itself fails too.
    await page.getByRole('button', { name: 'Laat de toepassing stoppen' }).evaluate((button) => {
      addEventListener('error', (event) => event.preventDefault());
      button.click();
    });
    await expectHeading(page, 'Er is iets misgegaan');
    await expect(heading(page)).toBeFocused();
    await expect(page).toHaveTitle('Er is iets misgegaan - Doelgroepregister');
    await expectAccessible(page);
    await expect.poll(() => lines(server).length).toBe(before + 1);
    expect(lines(server).at(-1)).toMatch(/paniek/);
    expect(lines(server).at(-1)).toMatch(/src\/bouwstenen\/wachten\.rs:\d+:\d+/);
    expect(lines(server).at(-1)).toMatch(/"\/bouwstenen\/wachten"/);
    expect(server.log).not.toContain('999990019');
  });
});

test('a module that cannot be fetched is told to the server, with the page', async ({ page, server, expected }) => {
  expected.noAnswer('GET', /_bg\.wasm$/);
  expected.line(/De toepassing is niet gestart/);
  expected.maybe(/wasm|WebAssembly|fetch|preload/i);
  await page.route('**/*_bg.wasm', (route) => route.abort('connectionreset'));
  const before = lines(server).length;
  await page.goto('/contact');
  await expectHeading(page, 'Er is iets misgegaan');
  await expect.poll(() => lines(server).length).toBeGreaterThan(before);
  expect(lines(server).at(-1)).toMatch(/laden:[A-Za-z-]+/);
  expect(lines(server).at(-1)).toMatch(/"\/contact"/);
});
