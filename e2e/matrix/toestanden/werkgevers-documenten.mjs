// The documents of a company.
import { probleem } from './aankomst.mjs';
import { antwoord, melding, menu, pagina, ziet } from './werkgevers-aankomst.mjs';

const BRIEVEN = [
  { kenmerk: 'brief3', titel: 'Het doelgroepregister op het werkgeversportaal', verzondenOp: '2026-06-15', gelezen: false },
  { kenmerk: 'brief2', titel: 'Controleer de machtigingen van uw organisatie', verzondenOp: '2026-03-02', gelezen: true },
  { kenmerk: 'brief1', titel: 'Welkom op het werkgeversportaal', verzondenOp: '2026-01-12', gelezen: true },
];
const BRIEF = {
  titel: BRIEVEN[0].titel,
  verzondenOp: BRIEVEN[0].verzondenOp,
  alineas: [
    'Op het werkgeversportaal kunt u opvragen welke van uw werknemers in het doelgroepregister staan.',
    'Het register wordt vaak bijgewerkt. Bekijk het daarom regelmatig.',
    'U mag het register alleen gebruiken voor de banenafspraak.',
  ],
};

const lijst = (naam, answer, tekst, more = {}) => pagina(naam, '/werkgevers/documenten', 'Documenten', {
  voor: antwoord('/documenten', answer), doe: ziet(tekst), ...more,
});
const een = (naam, answer, tekst, more = {}) => pagina(naam, '/werkgevers/documenten/document', 'Document', {
  vraag: '&document=brief3', voor: antwoord('/documenten/brief3', answer), doe: ziet(tekst), ...more,
});
const MIS = 'Er ging iets mis bij ons';

export const DOCUMENTEN = [
  lijst('documenten', { json: { documenten: BRIEVEN } }, '15 juni 2026', { aankomst: menu('/werkgevers/home', 'Documenten'), beeld: ['main'] }),
  lijst('documenten geen', { json: { documenten: [] } }, 'Dit bedrijf heeft nog geen documenten.', { beeld: ['main'] }),
  lijst('documenten storing', probleem(500, 'interne-fout'), MIS, { fout: '500', beeld: melding(MIS) }),
  een('document', { json: BRIEF }, 'U mag het register alleen gebruiken voor de banenafspraak.'),
  een('document onbekend', probleem(404, 'niet-gevonden'), 'Wij kunnen dit niet vinden', { fout: '404', beeld: ['main'] }),
];
