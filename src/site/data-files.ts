import type { Text } from '../text/language.ts';

/** A file of open data, as it is presented to people and in catalogues. */
export interface DataFile {
  /** From the output folder. */
  readonly path: string;
  readonly mediaType: string;
  readonly title: Text;
  /** What is in it, and what it is good for. */
  readonly about: Text;
  /** Written only where the city has told what catalogues must know, see `catalogueSettings`. */
  readonly forCatalogues?: boolean;
  /** Whether it is the register, or all of it that comes and goes, in another form. */
  readonly isRegister?: boolean;
}

/** The files of open data, in the order in which they are presented. */
export const DATA_FILES: readonly DataFile[] = [
  {
    path: 'register.csv',
    mediaType: 'text/csv',
    isRegister: true,
    title: { sv: 'Registret som tabell (CSV)', en: 'The register as a table (CSV)' },
    about: {
      sv: 'En rad för varje dokument. Öppnas i Excel och andra kalkylprogram. Semikolon mellan cellerna, UTF-8.',
      en: 'One row for each document. Opens in Excel and other spreadsheets. Semicolons between the cells, UTF-8, headings in Swedish.',
    },
  },
  {
    path: 'register.json',
    mediaType: 'application/json',
    isRegister: true,
    title: { sv: 'Registret för program (JSON)', en: 'The register for programs (JSON)' },
    about: {
      sv: 'Alla uppgifter om alla dokument: beslut, giltighet, läge, samband och historik. Det som inte är känt är null.',
      en: 'All facts of all documents: decisions, validity, state, relations and history. What is not known is null.',
    },
  },
  {
    path: 'register.schema.json',
    mediaType: 'application/schema+json',
    title: { sv: 'Beskrivning av register.json', en: 'Description of register.json' },
    about: {
      sv: 'Vad varje uppgift i register.json betyder, som JSON Schema.',
      en: 'What each fact in register.json means, as a JSON Schema.',
    },
  },
  {
    path: 'register.jsonld',
    mediaType: 'application/ld+json',
    isRegister: true,
    title: {
      sv: 'Registret som länkade data (JSON-LD)',
      en: 'The register as linked data (JSON-LD)',
    },
    about: {
      sv: 'Registret med begrepp ur ELI (European Legislation Identifier) och schema.org. Samma uppgifter finns inbäddade i varje dokuments sida.',
      en: 'The register in the terms of ELI (European Legislation Identifier) and schema.org. The same facts are embedded in the page of each document.',
    },
  },
  {
    path: 'andringar.atom',
    mediaType: 'application/atom+xml',
    isRegister: true,
    title: { sv: 'Ändringar som flöde (Atom)', en: 'Changes as a feed (Atom)' },
    about: {
      sv: 'De senaste ändringarna: vad som har antagits, ersatts, upphävts och gått ut. För den som vill följa dem i en flödesläsare.',
      en: 'The latest changes: what was adopted, superseded, repealed and has expired. To follow in a feed reader.',
    },
  },
  {
    path: 'agenda.ics',
    mediaType: 'text/calendar',
    title: {
      sv: 'Kommande dagar som kalender (iCalendar)',
      en: 'Days to come as a calendar (iCalendar)',
    },
    about: {
      sv: 'Vad som börjar och slutar gälla, ska prövas eller följas upp de kommande två åren. För den som vill prenumerera i sin kalender.',
      en: 'What comes into force and ends, is to be reviewed or followed up in the coming two years. To subscribe to in a calendar.',
    },
  },
  {
    path: 'dcat.ttl',
    mediaType: 'text/turtle',
    forCatalogues: true,
    title: {
      sv: 'Beskrivning för datakataloger (DCAT-AP-SE)',
      en: 'Description for data catalogues (DCAT-AP-SE)',
    },
    about: {
      sv: 'Datamängden beskriven så att Sveriges dataportal kan hämta den.',
      en: 'The data set described so that the Swedish data portal can harvest it.',
    },
  },
];
