import type { Text } from '../../text/language.ts';

type DataWord =
  | 'lead'
  | 'day'
  | 'files'
  | 'file'
  | 'about'
  | 'format'
  | 'license'
  | 'free'
  | 'under'
  | 'lasting'
  | 'lastingAddress'
  | 'lastingText'
  | 'example'
  | 'cite'
  | 'citeHow'
  | 'mind'
  | 'questions'
  | 'asked';

/** What the page of open data says. */
export const DATA_WORDS: Readonly<Record<DataWord, Text>> = {
  lead: {
    sv: 'Uppgifterna om dokumenten finns också som data, att hämta, räkna på och bygga vidare på.',
    en: 'The facts of the documents are there as data too, to fetch, count and build on.',
  },
  day: { sv: 'Uppgifterna visar läget ', en: 'The data show how things stand on ' },
  files: { sv: 'Filer', en: 'Files' },
  file: { sv: 'Fil', en: 'File' },
  about: { sv: 'Vad den innehåller', en: 'What is in it' },
  format: { sv: 'Format', en: 'Format' },
  license: { sv: 'Licens', en: 'Licence' },
  free: {
    sv: 'Du får använda uppgifterna fritt, utan att fråga och utan villkor: ',
    en: 'You may use the data freely, without asking and without conditions: ',
  },
  under: { sv: 'Uppgifterna får användas enligt ', en: 'The data may be used under ' },
  lasting: { sv: 'Adresser som består', en: 'Addresses that last' },
  lastingAddress: {
    sv: 'Varje dokument har en adress som är densamma också när dokumentet byter namn, ersätts eller upphör att gälla. Länka till den: ',
    en: 'Every document has an address that stays the same when the document gets another name, is superseded or ceases to apply. Link to it: ',
  },
  lastingText: {
    sv: 'Där finns också dokumentets text och uppgifter i en fil, i Markdown: ',
    en: 'The text and the facts of the document are there in a file too, in Markdown: ',
  },
  example: { sv: 'Till exempel: ', en: 'For example: ' },
  cite: { sv: 'Så hänvisar du', en: 'How to cite' },
  citeHow: {
    sv: 'Ange dokumentets titel, vem som har beslutat det och när, adressen, och vilken dag läget gäller.',
    en: 'State the title of the document, who decided it and when, the address, and the day for which the state holds.',
  },
  mind: { sv: 'Att tänka på', en: 'Things to mind' },
  questions: { sv: 'Frågor om uppgifterna', en: 'Questions about the data' },
  asked: { sv: 'Frågor besvaras av ', en: 'Questions are answered by ' },
};

/** What has to be known to read the data right. */
export const TO_MIND: readonly Text[] = [
  {
    sv: 'upphör_att_gälla i tabellen och end i register.json är den första dagen då dokumentet inte gäller. Dagen före är den sista då det gäller, och det är den som står i länkade data (eli:date_no_longer_in_force).',
    en: 'upphör_att_gälla in the table and end in register.json are the first day on which the document does not apply. The day before is the last on which it does, and that one stands in the linked data (eli:date_no_longer_in_force).',
  },
  {
    sv: 'Uppgifterna är de som står i registret. Det som inte är känt står som okänt: tomt i tabellen och null i register.json.',
    en: 'The data are those that stand in the register. What is not known stands as such: empty in the table and null in register.json.',
  },
  {
    sv: 'Läget räknas fram ur beslut och datum varje gång webbplatsen byggs. Vad som gäller kan alltså ändras utan att något dokument har ändrats.',
    en: 'How documents stand is worked out from decisions and dates each time the site is built. What applies may change though no document has.',
  },
  {
    sv: 'En cell i tabellen som börjar med =, +, - eller @ har en apostrof framför, så att kalkylprogram inte tar den för en formel.',
    en: 'A cell of the table that begins with =, +, - or @ has an apostrophe in front, so that no spreadsheet takes it for a formula.',
  },
  {
    sv: 'Texterna är de som finns i registret. Beslutet och protokollet avgör vad som är antaget.',
    en: 'The texts are those in the register. The decision and its minutes settle what was adopted.',
  },
];
