// Signing in without the screens, for tests that are about something else. How it looks is what inloggen.spec.mjs is for.
import { WACHTWOORD } from './stappen.mjs';

/** One question to the API, with the cookies of this browser. */
async function ask(context, server, method, path, data) {
  const answer = await context.request[method](server.url + path, { data });
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
  return answer.json();
}

const inAddress = (adres, name) => new URL(adres, 'http://localhost').searchParams.get(name);
const stub = (adres) => `/v1/digid-stub/inlogverzoeken/${inAddress(adres, 'verzoek')}`;
const eherkenning = (adres) => `/v1/eherkenning-stub/inlogverzoeken/${inAddress(adres, 'verzoek')}`;

/** Begins to sign in, and gives the address of the DigiD stub. */
export async function beginSignIn(context, server, terugNaar = '/mijn-uwv') {
  const { adres } = await ask(context, server, 'post', '/v1/inlogverzoeken', { middel: 'digid', terugNaar });
  return adres;
}

/** Sends the form of the DigiD stub at this address, and gives the code of the text message. */
export async function sendForm(context, server, adres, account) {
  const form = { inlogmethode: 'midden', gebruikersnaam: account, wachtwoord: WACHTWOORD };
  await ask(context, server, 'post', `${stub(adres)}/_aanmelden`, form);
  const { stap } = await ask(context, server, 'get', stub(adres));
  return stap['sms-code'].getoondeCode;
}

/** Asks the API the same as the screens of the portal and the DigiD stub do; the session cookie ends in the browser. */
export async function signInFast(context, server, account) {
  const adres = await beginSignIn(context, server);
  const code = await sendForm(context, server, adres, account);
  const { terug } = await ask(context, server, 'post', `${stub(adres)}/_bevestig-sms`, { code });
  await ask(context, server, 'post', '/v1/sessies', { code: inAddress(terug.adres, 'code') });
}

/** Begins to sign in on the werkgeversportaal, and gives the address of the eHerkenning stub. */
export async function beginSignInWerkgever(context, server, terugNaar = '/werkgevers/bedrijven') {
  const { adres } = await ask(context, server, 'post', '/v1/inlogverzoeken', { middel: 'eherkenning', terugNaar });
  return adres;
}

/** Sends the form of the eHerkenning stub at this address, and gives the code of the text message. */
export async function sendFormWerkgever(context, server, adres, account) {
  await ask(context, server, 'post', `${eherkenning(adres)}/_aanmelden`, { gebruikersnaam: account, wachtwoord: WACHTWOORD });
  const { stap } = await ask(context, server, 'get', eherkenning(adres));
  return stap['sms-code'].getoondeCode;
}

/** The same as `signInFast`, for an account of the eHerkenning stub. */
export async function signInWerkgeverFast(context, server, account) {
  const adres = await beginSignInWerkgever(context, server);
  const code = await sendFormWerkgever(context, server, adres, account);
  const { terug } = await ask(context, server, 'post', `${eherkenning(adres)}/_bevestig-sms`, { code });
  await ask(context, server, 'post', '/v1/sessies', { code: inAddress(terug.adres, 'code') });
}

/** What stands in addresses for the organisation with this name, for whoever is signed in. */
export async function kenmerkVan(context, server, naam) {
  const { organisaties } = await ask(context, server, 'post', '/v1/organisaties/_zoek', { zoektekst: naam });
  return organisaties[0].kenmerk;
}
