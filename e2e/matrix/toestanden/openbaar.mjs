// What everybody may read.
import { loaded, open, volgLink } from './aankomst.mjs';

const voet = (link) => ({ vanaf: '/', binnen: 'contentinfo', link });

const bereik = async (omgeving) => {
  await (omgeving.toestand.aankomst ? volgLink(omgeving) : open(omgeving));
  await loaded(omgeving);
};

const pagina = (naam, route, titel, h1, more = {}) => ({ naam, route, rol: 'niemand', titel, h1, bereik, ...more });

export const OPENBAAR = [
  pagina('start', '/', 'Doelgroepregister - demonstratie', 'Het doelgroepregister van de banenafspraak', {
    aankomst: { vanaf: '/contact', binnen: 'banner', link: /Demonstratie/ },
  }),
  pagina('over het register', '/doelgroepregister', 'Over het doelgroepregister - Doelgroepregister', 'Over het doelgroepregister', {
    aankomst: voet('Over het doelgroepregister'),
  }),
  pagina('toegankelijkheid', '/toegankelijkheid', 'Toegankelijkheid - Doelgroepregister', 'Toegankelijkheid', {
    aankomst: voet('Toegankelijkheid'),
  }),
  pagina('privacy', '/privacy', 'Privacy - Doelgroepregister', 'Privacy', { aankomst: voet('Privacy') }),
  pagina('contact', '/contact', 'Contact - Doelgroepregister', 'Contact', { aankomst: voet('Contact') }),
  // Every link to it comes from another module, so that the browser loads it anew: nothing moves the focus, as on a first page.
  pagina('werkgevers inloggen', '/werkgevers/inloggen', 'Inloggen op het werkgeversportaal - Werkgeversportaal', 'Inloggen op het werkgeversportaal'),
  pagina('onbekend adres', '/deze/bestaat-niet', 'Deze pagina bestaat niet - Doelgroepregister', 'Deze pagina bestaat niet'),
];
