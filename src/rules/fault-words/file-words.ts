import type { FileFault, UnreadableReason } from '../../document/fault.ts';
import type { FaultWords, Words } from './say-faults.ts';

/** Why a name among the documents leads to no text. */
const REASONS: Readonly<Record<UnreadableReason, Words>> = {
  'symbolic-link': {
    message: {
      sv: 'Det här är en symbolisk länk. Länkar följs aldrig, så inget av det de leder till läses.',
      en: 'This is a symbolic link. Links are never followed, so nothing they lead to is read.',
    },
    help: {
      sv: 'Lägg själva filen eller mappen här i stället för länken.',
      en: 'Put the file or the folder itself here in place of the link.',
    },
  },
  folder: {
    message: {
      sv: 'Det här är en mapp med ett namn som ett dokument.',
      en: 'This is a folder that is named like a document.',
    },
    help: {
      sv: 'Döp om mappen så att namnet inte slutar på .md.',
      en: 'Rename the folder so that its name does not end in .md.',
    },
  },
  'special-file': {
    message: {
      sv: 'Det här är ingen vanlig fil, utan en enhet, ett rör eller något liknande.',
      en: 'This is no ordinary file but a device, a pipe or something of the kind.',
    },
    help: {
      sv: 'Ta bort den, eller lägg en vanlig textfil här.',
      en: 'Remove it, or put an ordinary text file here.',
    },
  },
  'no-permission': {
    message: {
      sv: 'Filen eller mappen får inte läsas: behörighet saknas.',
      en: 'The file or folder may not be read: permission is missing.',
    },
    help: {
      sv: 'Ge läsrättighet till den som kör kommandot.',
      en: 'Give the one who runs the command the right to read it.',
    },
  },
  vanished: {
    message: {
      sv: 'Filen försvann medan registret lästes.',
      en: 'The file vanished while the register was being read.',
    },
    help: { sv: 'Kör kommandot en gång till.', en: 'Run the command once more.' },
  },
  'name-not-utf-8': {
    message: {
      sv: 'Namnet är inte skrivet i UTF-8, så andra datorer kan inte visa det.',
      en: 'The name is not UTF-8, so other computers cannot show it.',
    },
    help: {
      sv: 'Döp om filen eller mappen, helst med bara a–z, 0–9 och bindestreck.',
      en: 'Rename the file or folder, preferably with a–z, 0–9 and hyphens only.',
    },
  },
  'io-error': {
    message: {
      sv: 'Filen gick inte att läsa: disken gav fel, eller så är filen mycket stor.',
      en: 'The file could not be read: the disk reported an error, or the file is very large.',
    },
    help: {
      sv: 'Öppna filen i ett annat program. Går det inte, hämta den från en säkerhetskopia.',
      en: 'Open the file in another program. If that fails, restore it from a backup.',
    },
  },
};

const SAVE_AS_UTF_8 = {
  sv: 'Öppna filen i en textredigerare och spara den med teckenkodningen UTF-8.',
  en: 'Open the file in a text editor and save it with the encoding UTF-8.',
};

function megabytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024));
}

/** What is said of files that could not be read as text. */
export const FILE_WORDS: FaultWords<FileFault['kind']> = {
  unreadable: ({ reason }) => REASONS[reason],
  'path-collision': ({ other }) => ({
    message: {
      sv: `Sökvägen skiljer sig från ${other} bara genom stora bokstäver eller hur å, ä och ö är lagrade.`,
      en: `The path differs from ${other} only in capital letters or in how å, ä and ö are stored.`,
    },
    help: {
      sv: 'Döp om den ena filen: på Windows och Mac är de samma fil, och den ena skriver över den andra.',
      en: 'Rename one of the files: on Windows and Mac they are the same, and one overwrites the other.',
    },
  }),
  'not-utf-8': () => ({
    message: {
      sv: 'Filen är inte sparad i UTF-8: här står tecken som inte går att läsa.',
      en: 'The file is not saved as UTF-8: characters stand here that cannot be read.',
    },
    help: SAVE_AS_UTF_8,
  }),
  'utf-16': () => ({
    message: {
      sv: 'Filen är sparad i UTF-16, som vissa Windowsprogram kallar Unicode.',
      en: 'The file is saved as UTF-16, which some Windows programs call Unicode.',
    },
    help: SAVE_AS_UTF_8,
  }),
  nul: () => ({
    message: {
      sv: 'Här står ett nolltecken, så filen är skadad eller ingen textfil.',
      en: 'A null character stands here, so the file is damaged or is not text.',
    },
    help: {
      sv: 'Ersätt filen med en hel kopia. Är den ett Word- eller PDF-dokument, lägg texten i en .md-fil.',
      en: 'Replace the file with a sound copy. If it is a Word or PDF document, put its text in an .md file.',
    },
  }),
  conflict: () => ({
    message: {
      sv: 'Här börjar en olöst konflikt: filen innehåller två versioner av samma text, så ingen av dem läses.',
      en: 'An unsettled conflict begins here: the file holds two versions of the same text, so neither is read.',
    },
    help: {
      sv: 'Behåll den version som stämmer och ta bort den andra, liksom raderna som börjar med <<<<<<<, ======= och >>>>>>>.',
      en: 'Keep the version that is right and remove the other, and the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    },
  }),
  'file-too-large': ({ bytes, limit }) => ({
    message: {
      sv: `Filen är på ${megabytes(bytes)} MB och läses inte: gränsen är ${megabytes(limit)} MB.`,
      en: `The file takes ${megabytes(bytes)} MB and is not read: the limit is ${megabytes(limit)} MB.`,
    },
    help: {
      sv: 'Flytta bilder och tabeller till bilagor. Är filen inget styrdokument, flytta den härifrån.',
      en: 'Move pictures and tables to attachments. If the file is no governing document, move it elsewhere.',
    },
  }),
  'body-too-deep': ({ limit }) => ({
    message: {
      sv: `Listor och citat ligger i varandra i mer än ${limit} nivåer, så texten läses bara hit.`,
      en: `Lists and quotations are nested in more than ${limit} levels, so the text is only read up to here.`,
    },
    help: {
      sv: 'Ta bort nivåer. Ofta är det tecken från en misslyckad omvandling.',
      en: 'Remove levels. They often come from a conversion that went wrong.',
    },
  }),
};
