// Uw Profiel, and what colleagues may do.
import { probleem } from './aankomst.mjs';
import { achtereen, antwoord, melding, menu, pagina, ziet, zonderFocus } from './werkgevers-aankomst.mjs';

const PROFIEL = '/werkgevers/profiel';
const EIGEN = '/werkgeversprofielen/eigen';
const EMAIL = 'E-mailadres *';

const save = ({ page }) => page.getByRole('button', { name: 'Opslaan' }).click();

const profiel = (naam, doe, more = {}) => pagina(naam, PROFIEL, 'Uw Profiel', { doe: achtereen(ziet('Uw gegevens wijzigen'), doe ?? (() => {})), beeld: ['main'], ...more });

const PROFIELEN = [
  profiel('profiel', undefined, { aankomst: menu('/werkgevers/home', 'Uw Profiel') }),
  profiel('profiel zonder bedrijf', undefined, { bedrijf: undefined, beeld: ['banner'] }),
  profiel('profiel met fouten', achtereen(({ page }) => page.getByLabel(EMAIL).fill('zonder apenstaartje'), save, ziet(/Invoerfout: vul een e-mailadres in zoals/)), {
    titel: '1 foutmelding - Uw Profiel - Werkgeversportaal',
  }),
  profiel('profiel bewaard', achtereen(
    antwoord(EIGEN, { json: { naam: 'Doelgroep Registratie', aanhef: 'geen', email: 'd.registratie@bedrijf.example', niveau: 'EH3', versie: 2 } }, 'PUT'),
    save, ziet('Uw gegevens zijn opgeslagen.'),
  ), { beeld: melding('Uw gegevens zijn opgeslagen.') }),
  profiel('profiel ook elders gewijzigd', achtereen(antwoord(EIGEN, probleem(409, 'conflict'), 'PUT'), save, ziet('Deze gegevens zijn net veranderd')), { fout: '409' }),
  profiel('profiel niet bewaard', achtereen(antwoord(EIGEN, probleem(503, 'niet-beschikbaar'), 'PUT'), save, ziet('Dit werkt nu even niet')), {
    fout: '503', beeld: melding('Dit werkt nu even niet'),
  }),
  pagina('profiel storing', PROFIEL, 'Uw Profiel', {
    fout: '500', voor: antwoord(EIGEN, probleem(500, 'interne-fout')), doe: ziet('Er ging iets mis bij ons'), beeld: melding('Er ging iets mis bij ons'),
  }),
];

const ALLE = ['doelgroepregister', 'documenten', 'verzuim-melden', 'uploaden', 'berichten', 'betaalstatus-facturen', 'bezwaar-maken', 'eigen-risico-dragen-ww'];
const collega = (kenmerk, naam, email, functies, more = {}) => ({ kenmerk, naam, email, uzelf: false, beheerder: false, functies, versie: 1, ...more });
const TOM = collega('tom', 'Tom Dekker', 'medewerker@example.nl', ['doelgroepregister']);
const WIJZIGINGEN = [
  { dag: '2026-11-20', om: '14:19', door: 'Doelgroep Registratie', voor: 'Tom Dekker', functie: 'eigen-risico-dragen-ww', gegeven: false },
  { dag: '2026-03-02', om: '09:05', door: 'Doelgroep Registratie', voor: 'Tom Dekker', functie: 'doelgroepregister', gegeven: true },
  { dag: '2026-03-02', om: '09:04', door: 'Doelgroep Registratie', voor: 'Ans Verhoeven', gegeven: false },
];
const MACHTIGINGEN = {
  collegas: [
    collega('ans', 'Ans Verhoeven', 'documentalist@example.nl', ['documenten']),
    collega('dgr', 'Doelgroep Registratie', 'dgr@example.nl', ALLE, { uzelf: true, beheerder: true }),
    collega('sam', 'Sam Vos', 'zonder@example.nl', []),
    TOM,
  ],
  wijzigingen: WIJZIGINGEN,
};

const allen = antwoord('/machtigingen', { json: MACHTIGINGEN });
const beheer = (naam, doe, more = {}) => pagina(naam, '/werkgevers/machtigingen', 'Machtigingen', { voor: allen, doe, ...more });

const opEen = (naam, wie, doe, more = {}) => pagina(naam, '/werkgevers/machtigingen/collega', 'Machtigingen wijzigen', {
  vraag: `&collega=${wie}`, voor: allen, doe, beeld: ['main'], ...more,
});

const wijzig = (answer, tekst) => achtereen(
  ziet('Waarvoor is deze collega gemachtigd?'),
  antwoord('/machtigingen/tom', answer, 'PUT'),
  ({ page }) => page.getByLabel('Documenten', { exact: true }).check(),
  save,
  ziet(tekst),
  zonderFocus,
);

const BEWAARD = 'De machtigingen van Tom Dekker zijn opgeslagen. Ze gelden meteen.';

const COLLEGAS = [
  beheer('machtigingen', ziet('Tom Dekker'), { aankomst: menu('/werkgevers/home', 'Machtigingen') }),
  beheer('machtigingen niets gewijzigd', ziet('Er is nog niets gewijzigd.'), {
    voor: antwoord('/machtigingen', { json: { ...MACHTIGINGEN, wijzigingen: [] } }), beeld: ['region', 'Wijzigingen'],
  }),
  beheer('machtigingen storing', ziet('Er ging iets mis bij ons'), {
    voor: antwoord('/machtigingen', probleem(500, 'interne-fout')), fout: '500', beeld: melding('Er ging iets mis bij ons'),
  }),
  opEen('collega', 'tom', ziet('Waarvoor is deze collega gemachtigd?'), {
    aankomst: { vanaf: '/werkgevers/machtigingen', binnen: 'main', link: 'Tom Dekker' },
  }),
  opEen('collega uzelf', 'dgr', ziet('Waarvoor bent u zelf gemachtigd?'), { beeld: ['group', 'Waarvoor bent u zelf gemachtigd?'] }),
  opEen('collega onbekend', 'niemand', ziet('Wij vinden deze collega niet meer bij dit bedrijf.')),
  opEen('collega bewaard', 'tom', wijzig({ json: { ...TOM, functies: ['doelgroepregister', 'documenten'], versie: 2 } }, BEWAARD), { beeld: melding(BEWAARD) }),
  opEen('collega ook elders gewijzigd', 'tom', wijzig(probleem(409, 'conflict'), 'Deze gegevens zijn net veranderd'), {
    fout: '409', beeld: melding('Deze gegevens zijn net veranderd'),
  }),
];

export const BEHEER = [...PROFIELEN, ...COLLEGAS];
