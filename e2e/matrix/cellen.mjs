// In which circumstances each state is looked at, and what is looked at in which of them.
//
// A state is loaded once; after that the window, the colours and the size of the text change around it, as they do for
// somebody who turns his telephone or changes a setting. So a cell costs milliseconds, and all 18 of
// {320, 768, 1280} × {light, own colours light, own colours dark} × {text 100 %, 200 %} are there, and print.
import { aankomst } from './controles/aankomst.mjs';
import { axe } from './controles/axe.mjs';
import { beweging } from './controles/beweging.mjs';
import { boom } from './controles/boom.mjs';
import { doelgrootte } from './controles/doelgrootte.mjs';
import { gezegd } from './controles/gezegd.mjs';
import { html } from './controles/html.mjs';
import { kop } from './controles/kop.mjs';
import { landmarks } from './controles/landmarks.mjs';
import { netwerk } from './controles/netwerk.mjs';
import { overlap } from './controles/overlap.mjs';
import { past } from './controles/past.mjs';
import { plaatje } from './controles/plaatje.mjs';
import { tabronde } from './controles/tabronde.mjs';
import { tekstgrootte } from './controles/tekstgrootte.mjs';
import { titel } from './controles/titel.mjs';

const BREEDTES = [320, 768, 1280];
const HOOGTE = 720;
const KLEUREN = ['licht', 'eigen-licht', 'eigen-donker'];
const TEKST = [100, 200];

const SCHERM = TEKST.flatMap((tekst) => KLEUREN.flatMap((kleuren) => BREEDTES.map((breedte) => ({
  naam: `${breedte} ${kleuren}${tekst === 100 ? '' : ` tekst-${tekst}`}`, media: 'screen', breedte, hoogte: HOOGTE, kleuren, tekst,
}))));

/** A4 at 96 px an inch. */
const AFDRUK = { naam: 'afdruk', media: 'print', breedte: 794, hoogte: 1123, kleuren: 'licht', tekst: 100 };

export const CELLEN = [...SCHERM, AFDRUK];

/** Of a state that is part of a page which is looked at as a whole in another one, the two ends in width will do. */
export const cellenVan = ({ beeld }) => (beeld ? CELLEN.filter(({ breedte }) => breedte !== 768) : CELLEN);

/** Once a state, in the circumstances that it was reached in, which is the window of a desktop. */
export const BIJ_AANKOMST = { naam: 'aankomst', controles: { aankomst, titel, html, boom } };
/**
 * Once a state, when everything else was done, in the circumstances that it was reached in: what happened meanwhile counts
 * too, and the state must still be the one that was looked at.
 */
export const NA_AFLOOP = { ...SCHERM.find(({ naam }) => naam === '1280 licht'), naam: 'afloop', controles: { boom, netwerk, gezegd } };

/** What has a picture: the two ends in width, the colours that lose most, the text that needs most room, and paper. */
const PLAATJES = ['320 licht', '1280 licht', '320 eigen-donker', '320 licht tekst-200', 'afdruk'];
/** Of what a state has of its own, when the rest of its page is in the pictures of another one. */
const PLAATJES_VAN_EEN_DEEL = ['320 licht', '1280 licht', '320 eigen-donker'];
/**
 * Where every stop of the tab order is visited: the two ends in width, where rings are drawn in the reader's colours and
 * shadows are gone, and where things are largest and so cover each other first.
 */
const TABRONDES = ['320 licht', '1280 licht', '320 eigen-donker', '320 licht tekst-200'];

/** What is looked at in a cell, in this order: the picture first, since going round with Tab moves the focus. */
export function controlesIn(cel) {
  const { naam, media, breedte, kleuren } = cel;
  const pictures = cel.toestand.beeld ? PLAATJES_VAN_EEN_DEEL : PLAATJES;
  const plaatjes = pictures.includes(naam) ? { plaatje } : {};
  // Paper has no focus, no targets and no header or footer to skip.
  if (media === 'print') return { ...plaatjes, past, kop };
  return {
    ...plaatjes,
    tekstgrootte,
    past,
    overlap,
    kop,
    landmarks,
    doelgrootte,
    beweging,
    // Axe looks at what the page asks for. Own colours change nothing of that but borders and backgrounds, which it does
    // not see, so that once in each of them is enough: it finds what only shows or hides there.
    ...(kleuren === 'licht' || (breedte === 320 && cel.tekst === 100) ? { axe } : {}),
    ...(TABRONDES.includes(naam) ? { tabronde } : {}),
  };
}
