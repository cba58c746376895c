// Signing in without the screens of DigiD: for tests that are about what comes after it.
import { WACHTWOORD } from './stappen.mjs';

const SESSIE = '__Host-sessie';

/** Gives the browser a session of this account, made through the API in the way that the application does. */
export async function signInFast(context, server, gebruikersnaam) {
  const begun = await post(server, '/v1/inlogverzoeken', { middel: 'digid', terugNaar: '/mijn-uwv' });
  const verzoek = new URL(begun.body.adres, server.url).searchParams.get('verzoek');
  const next = await post(server, `/v1/digid-stub/inlogverzoeken/${verzoek}/_aanmelden`, {
    inlogmethode: 'basis', gebruikersnaam, wachtwoord: WACHTWOORD,
  });
  const code = new URL(next.body.terug.adres, server.url).searchParams.get('code');
  const { cookies } = await post(server, '/v1/sessies', { code }, begun.cookies);
  const [name, value] = cookies.find((cookie) => cookie.startsWith(`${SESSIE}=`)).split('=');
  const { hostname } = new URL(server.url);
  await context.addCookies([{ name, value, domain: hostname, path: '/', secure: true, httpOnly: true, sameSite: 'Strict' }]);
}

async function post(server, path, body, cookies = []) {
  const response = await fetch(server.url + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Cookie: cookies.join('; ') },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return { body: await response.json(), cookies: response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]) };
}
