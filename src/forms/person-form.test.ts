import { expect, test } from 'vitest';
import { looksLikePerson } from './person-form.ts';

test.each([
  ['Åsa Jahnsson', 'name'],
  ['ÅSA JAHNSSON', 'name'],
  ['Birgitta Sundén/Julia Olander', 'name'],
  ['Anna Svensson, it-chef', 'name'],
  ['it-chef Anna Svensson', 'name'],
  ['It-chefen (Anna Svensson)', 'name'],
  ['Svensson, Anna', 'name'],
  ['A. Svensson', 'name'],
  ['Anna-Karin Berg', 'name'],
  ['Anna Maria Berg Lindström', 'name'],
  ['Per von Essen, ekonom', undefined],
  ['Carl-Johan von Essen', 'name'],
  ['Maria Sundin', 'name'],
  ['Mohamed Ali', 'name'],
  ['Fatima Al-Hassan', 'name'],
  ['Zoran Petrović', 'name'],
  ['Pekka Virtanen', 'name'],
  ['Eva Nygård och Lars Ek', 'name'],
  ['BS', 'initials'],
  ['BS/JO', 'initials'],
  ['B.S.', 'initials'],
  ['anna.svensson@stad.se', 'e-mail'],
  ['asa.jahnsson@stad.se', 'e-mail'],
  ['It-chef, anna.svensson@stad.se', 'e-mail'],
  ['070-123 45 67', 'phone'],
  ['013-20 60 00', 'phone'],
  ['031 – 367 84 03', 'phone'],
  ['08 123 45 67', 'phone'],
  ['0701234567', 'phone'],
  ['It-chef, tel. +46 13 20 60 00', 'phone'],
])('%s is a person: %s', (text, form) => {
  expect(looksLikePerson(text)).toBe(form);
  expect(looksLikePerson(text.normalize('NFD'))).toBe(form);
});

const FUNCTIONS = `
it-chef | It-chef | IT-direktör | Digitaliseringsdirektör | Strategisk it-chef | HR-chef | HR | VD | IT | VA
Avdelningschef Digital Utveckling | Stadsledningskontoret | Chef för Hållbar stad | Stadsdirektör
Barn- och utbildningsdirektör | Barn- och utbildningsnämnden | Socialdepartementet | Editor | Näringsliv Karlstad
Intern Service | Kommundirektör | Ekonomichef | Förvaltningschef BUN | BUN | BN | MN | SLK | KS | KSAU | KF | LSS
Chef Mark och Exploatering | Mark Exploatering | Mark- och exploateringschef | Per Capsulam | Liv och hälsa
Bo Klok | Max Burgers | Stig Trygg | Love Stockholm | Dag och Natt | Sten och Grus | Max Planering
Sofia Församling | Maria Park | Katarina Församling | Hedvig Eleonora | Stiftelsen Astrid Lindgrens Barnsjukhus
Jenny Nyströmsskolan | Elsa Brändströms skola | Folke Bernadotteakademin | Gustav Adolfsskolan | Urban Planering
Raoul Wallenbergskolan | Dag Hammarskjöld | Karl Johansgatan | Anna Whitlocks Gymnasium | Greta Äldreboende
Säkerhetschef | Dataskyddsombud | Medicinskt ansvarig sjuksköterska | MAS | MAR | Kanslichef | Stadsjurist
Rektor | Rektor Norra skolan | Verksamhetschef Individ och Familj | Enhetschef Hemtjänst Syd | Trygghetssamordnare
Kommunstyrelsens ordförande | Räddningschef | Räddningstjänsten Syd | Kulturchef | Fritid Uddevalla | Region Skåne
Statens bostadskreditnämnd | Riksåklagar | Statistiska centralbyrån | Riksgäldskontoret | Kammarkollegiet
Integrations- och jämställdhetsdepartementet | Utbildningsdepartementet | Utbildnings- och kulturdepartementet
Ansvarig tjänsteman | Kommunstyrelsen/Kommunledningskontoret | HR/IT | KS/KF | EC/FC | Process- och systemägare
registrator@stad.se | kommunstyrelsen@stad.se | Kontaktcenter, kontaktcenter@stad.se | info@stad.se | NN | N.N. | XX
[Funktion] | 2020-06-11 | KS 2017/317 | Dnr 0437/20 | SFS 2010:800 | Göteborgs Stad | Lund | Berg | Anna | Alingsås
Stockholm Vatten och Avfall AB | Karlstads Energi | Boråsregionen | Enheten för Välfärd | Team Åsa | Norra Berg Service | 1 340 1 030 1 250 | 0123456 | Jan Mayen`;

test.each(FUNCTIONS.split(/[|\n]/).map((each) => each.trim()))('a function: %s', (text) => {
  expect(looksLikePerson(text)).toBeUndefined();
  expect(looksLikePerson(text.normalize('NFD'))).toBeUndefined();
});
