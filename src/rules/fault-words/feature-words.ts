import type { YamlFeature } from '../../document/fault.ts';
import type { Words } from './say-faults.ts';

/** What is said of features of YAML that a frontmatter may not use: few readers could follow them. */
export const FEATURE_WORDS: Readonly<Record<YamlFeature, Words>> = {
  anchor: {
    message: {
      sv: 'Tecknet & först i ett värde gör det till ett YAML-ankare, och det godtas inte här.',
      en: 'An & at the beginning of a value makes it a YAML anchor, which is not accepted here.',
    },
    help: {
      sv: 'Sätt citattecken runt värdet. Är det ett ankare som menas, skriv ut värdet där det behövs.',
      en: 'Put quotation marks around the value. If an anchor is meant, write the value out where it is needed.',
    },
  },
  alias: {
    message: {
      sv: 'Tecknet * först i ett värde hänvisar till ett YAML-ankare, och det godtas inte här.',
      en: 'A * at the beginning of a value refers to a YAML anchor, which is not accepted here.',
    },
    help: {
      sv: 'Sätt citattecken runt värdet, eller skriv ut det som hänvisningen står för.',
      en: 'Put quotation marks around the value, or write out what the reference stands for.',
    },
  },
  tag: {
    message: {
      sv: 'Tecknet ! först i ett värde gör det till en YAML-tagg, och det godtas inte här.',
      en: 'A ! at the beginning of a value makes it a YAML tag, which is not accepted here.',
    },
    help: {
      sv: 'Ta bort taggen, eller sätt citattecken runt värdet om utropstecknet hör till det.',
      en: 'Remove the tag, or put quotation marks around the value if the exclamation mark belongs to it.',
    },
  },
  directive: {
    message: {
      sv: 'Raden börjar med %, som i YAML är ett direktiv, och det godtas inte här.',
      en: 'The line begins with %, which is a directive in YAML and not accepted here.',
    },
    help: { sv: 'Ta bort raden.', en: 'Remove the line.' },
  },
  'merge-key': {
    message: {
      sv: 'Nyckeln << hämtar uppgifter från ett YAML-ankare, och det godtas inte här.',
      en: 'The key << takes facts from a YAML anchor, which is not accepted here.',
    },
    help: { sv: 'Skriv ut uppgifterna i stället.', en: 'Write the facts out instead.' },
  },
  'several-documents': {
    message: {
      sv: 'Dokumenthuvudet består av flera YAML-dokument, och bara det första läses.',
      en: 'The frontmatter consists of several YAML documents, and only the first is read.',
    },
    help: {
      sv: 'Ta bort avdelaren, så att alla uppgifter står i ett och samma dokumenthuvud.',
      en: 'Remove the separator, so that all facts stand in one frontmatter.',
    },
  },
  'complex-key': {
    message: {
      sv: 'En nyckel ska vara ett ord eller några, men här är den en lista, en grupp eller en längre text.',
      en: 'A key should be a word or a few, but here it is a list, a group or a longer text.',
    },
    help: {
      sv: 'Skriv nyckel: värde. Sätt citattecken runt ett värde som börjar med [, { eller ?.',
      en: 'Write key: value. Put quotation marks around a value that begins with [, { or ?.',
    },
  },
};
