// Whoever loads his own people and registrations sees exactly those in the browser.
import { expect, test as base } from './kader/proef.mjs';
import { Server } from './kader/server.mjs';
import { JA, NEE, check, controle, heading, signInToGegevens } from './kader/stappen.mjs';

const PERSONEN = `\u{FEFF}bsn;voorletters;voorvoegsel;achternaam;geboortedatum;overlijdensdatum
999990044;A.;;Jansen;19900501;
9999.90.056;B.;van den;Berg;19850000;
999990068;C.;;O'Neill;20000229;
99999007;D.;;"De Vries; Smit";19700701;
111222333;E.;;Çelik;19500000;
999990081;;;Zonder;19990101;
`;
const REGISTRATIES = `bsn;grondslag;begindatum;einddatum;reden_einde
999990044;WAJONG;20150101;;
999990056;VSO_PRO;20160901;20300630;T_PLUS_2
999990068;WSW;20150101;20190101;T_PLUS_2
111222333;WIW;20150101;;
`;
`;
