// Every state of the application, in one place. A new page has its states in one of the files beside this one.
//
//   naam        what the state is called; names its pictures and its tree
//   route       the address in the table of routes that it belongs to; for an unknown address any other
//   rol         'niemand', 'burger' or 'werkgever'
//   gegevens    whose data: the account that is signed in
//   bedrijf     the name of the company that the address is about
//   vraag       what else stands in the query of the address
//   fout        what goes wrong, if anything
//   titel, h1   what they must be
//   bereik      how to get there: ({ page, context, server, expected, toestand }) => …; it returns when the state is there
//   aankomst    when it is reached by a link of another page: `{ vanaf, binnen, link }`
//   beeld       what its pictures show, when the rest of the page is in the pictures of another state: a role and a name, or
//               a function of the page that finds it
//   herstel     brings back what moving the focus takes away, before each cell: a list that was open
//   kader       the frame, when it is another one than usual: see controles/landmarks.mjs
//   toepassing  the built application that it belongs to, when it is another one than usual: see proef.mjs
import { BOUWSTENEN } from './bouwstenen.mjs';
import { DIGID } from './digid.mjs';
import { INLOGGEN } from './inloggen.mjs';
import { MIJN_UWV } from './mijn-uwv.mjs';
import { OPENBAAR } from './openbaar.mjs';
import { SESSIE } from './sessie.mjs';
import { STORING } from './storing.mjs';
import { WERKGEVERS } from './werkgevers.mjs';

export const TOESTANDEN = [...OPENBAAR, ...INLOGGEN, ...DIGID, ...MIJN_UWV, ...SESSIE, ...STORING, ...WERKGEVERS, ...BOUWSTENEN];

/** The name as a file is called. */
export function bestandsnaam({ naam }) {
  return naam.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase().replaceAll(/^-|-$/g, '');
}
