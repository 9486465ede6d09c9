import { typeNamesIn } from '../city/type-names.ts';
import type { Document } from '../document/document.ts';
import { keyPlace } from '../document/key-place.ts';
import { judgingTypes } from '../register/judged-type.ts';
import type { Text } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import { exampleOf, keyName } from './key-names.ts';
import { isMisspelt, missingFacts, type RequiredFact } from './required-facts.ts';
import type { Context, Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** The key if it is there without a value, else what stands around it, else the title. */
function placeFor(document: Document, path: string, context: Context): Place {
  const isJoint = path.startsWith('decision.') && keyPlace(document, 'decisions') !== undefined;
  const outer = isJoint ? 'decisions' : path.split('.')[0];
  return keyPlace(document, path) ?? context.placeOf(document, outer);
}

/** What there is to know about a fact besides an example of it. */
function advice({ path, type }: RequiredFact, isOver: boolean): Text {
  if (isOver) {
    return {
      sv: ' Dokumentet gäller inte längre: uppgiften behövs bara för den som söker i efterhand.',
      en: ' The document no longer applies: only those who look it up afterwards need the fact.',
    };
  }
  if (path === 'decision.date') {
    return {
      sv: ' Är dagen inte känd, skriv året, eller decision: unknown om inget är känt.',
      en: ' If the day is not known, write the year, or decision: unknown if nothing is known.',
    };
  }
  if (path === 'responsible-function') {
    return {
      sv: ' Skriv en funktion, aldrig en person.',
      en: ' Write a function, never a person.',
    };
  }
  return type?.older
    ? {
        sv: ' Dokumentet är äldre än reglerna, så det räcker att göra det vid nästa revidering.',
        en: ' The document is older than the rules, so the next revision is soon enough.',
      }
    : { sv: '', en: '' };
}

/** The value itself, where the document gives it away: its heading, or the type in its title. */
function valueFor(
  document: Document,
  path: string,
  { register, asOf }: Context,
): string | undefined {
  if (path === 'title') return document.body.headings.find(({ depth }) => depth === 1)?.text;
  if (path !== 'type' || !document.title) return undefined;
  const { set } = judgingTypes(register, document, asOf);
  return typeNamesIn(set, document.title.value)[0]?.type.key;
}

function helpFor(document: Document, fact: RequiredFact, context: Context): Text {
  const { path } = fact;
  const value = valueFor(document, path, context);
  if (value) return { sv: `Skriv ${path}: ${value}.`, en: `Write ${path}: ${value}.` };
  const { sv, en } = advice(fact, context.hasEnded(document));
  const [outer = '', inner] = path.split('.');
  if (inner !== undefined && keyPlace(document, outer) !== undefined) {
    const example = `${inner}: ${keyName(path)?.example ?? '…'}`;
    return {
      sv: `Skriv till exempel ${example} under ${outer}.${sv}`,
      en: `Write, for example, ${example} under ${outer}.${en}`,
    };
  }
  const example = exampleOf(path);
  return { sv: `Skriv till exempel ${example}.${sv}`, en: `Write, for example, ${example}.${en}` };
}

function messageFor(document: Document, { path, type }: RequiredFact): Text {
  const known = keyName(path);
  const name = known?.name ?? { sv: 'uppgiften', en: 'fact' };
  const lacking = known?.lacking ?? { sv: name.sv, en: `its ${name.en}` };
  const inBrackets = path === name.en.replaceAll(' ', '-') ? '' : ` (${path})`;
  const label = type?.type.label.toLowerCase();
  const demand: Text = label
    ? {
        sv: `, som kommunens regler kräver av dokumenttypen ${label}`,
        en: `, which the city's rules demand of the type ${label}`,
      }
    : { sv: '', en: '' };
  return {
    sv: `${nameOf(document)} saknar ${lacking.sv} (${path})${demand.sv}.`,
    en: `${nameOf(document)} does not state ${lacking.en}${inBrackets}${demand.en}.`,
  };
}

/** A decided document states who decided it, when, and who answers for it. */
export const metadataRequired: Rule = {
  id: 'metadata-required',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'En uppgift som ett beslutat dokument ska ha saknas.',
    en: 'A fact that a decided document must state is missing.',
  },
  why: {
    sv: 'Den som läser ska se vem som har beslutat dokumentet, när, och vem som ansvarar för det. Annars vet ingen heller vem som får ändra eller upphäva det.',
    en: 'A reader should see who decided the document, when, and who answers for it. Otherwise nobody knows who may change or repeal it either.',
  },
  source: {
    sv: 'Revisionsrapporter anmärker på att ägare och beslutande organ inte framgår av dokumenten.',
    en: 'Audit reports complain that documents show neither their owner nor the body that decided them.',
  },

  *check(context) {
    const keysAreLinted = context.city.rules.get('unknown-key')?.severity !== 'off';
    for (const document of context.documents) {
      for (const fact of missingFacts(document, context)) {
        if (keysAreLinted && isMisspelt(document, fact.path)) continue;
        // Of what has ended, nothing will be revised: what only its type demands is past mending.
        const isOver = context.hasEnded(document);
        if (isOver && fact.type) continue;
        const severity = isOver ? 'info' : fact.type?.older ? 'warning' : undefined;
        yield {
          place: placeFor(document, fact.path, context),
          message: messageFor(document, fact),
          help: helpFor(document, fact, context),
          ...(severity ? { severity } : {}),
        };
      }
    }
  },
};
