// Every page, with what must be true of it.

const MIJN_UWV = [
  ['/mijn-uwv', 'Mijn UWV home', 'Welkom, S. Groen'],
  ['/mijn-uwv/aanvragen', 'Aanvragen'],
  ['/mijn-uwv/persoonlijke-gegevens', 'Persoonlijke gegevens'],
  ['/mijn-uwv/doorgeven-en-wijzigen', 'Doorgeven en wijzigen'],
  ['/mijn-uwv/documenten', 'Mijn documenten'],
];

const PUBLIC = [
  ['/', 'Doelgroepregister - demonstratie', 'Het doelgroepregister van de banenafspraak'],
  ['/doelgroepregister', 'Over het doelgroepregister - Doelgroepregister'],
  ['/doelgroepregister/actualiteit', 'Hoe actueel is het register? - Doelgroepregister'],
  ['/toegankelijkheid', 'Toegankelijkheid - Doelgroepregister'],
  ['/privacy', 'Privacy - Doelgroepregister'],
  ['/contact', 'Contact - Doelgroepregister'],
  ['/werkgevers/inloggen', 'Inloggen op het werkgeversportaal - Werkgeversportaal'],
  ['/werkgevers/welkom-doelgroepregister', 'Welkom bij het doelgroepregister - Werkgeversportaal'],
  ['/inloggen', 'Inloggen bij Mijn UWV - Mijn UWV'],
  ['/deze/bestaat-niet', 'Deze pagina bestaat niet - Doelgroepregister'],
];

/** The entries of the menu: address, name, title, heading. */
export const MENU = MIJN_UWV.map(([path, name, h1 = name]) => ({ path, name, title: `${name} - Mijn UWV`, h1 }));

/** Below Mijn UWV, and not in the menu. */
export const UITSCHRIJVEN = {
  path: '/mijn-uwv/uitschrijven',
  name: 'Uitschrijven uit het doelgroepregister',
  title: 'Uitschrijven doelgroepregister - Mijn UWV',
  h1: 'Uitschrijven doelgroepregister',
};

/** What everybody may read. */
export const PUBLIC_PAGES = PUBLIC.map(([path, title, h1 = title.replace(/ - [^-]*$/, '')]) => ({ path, title, h1 }));
