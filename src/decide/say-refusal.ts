import type { Body } from '../city/city.ts';
import type { Document } from '../document/document.ts';
import type { PointRefusal } from '../register/point-refusal.ts';
import type { Discrepancy } from '../register/recorded-otherwise.ts';
import type { Register } from '../register/register.ts';
import { addDays } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';
import { sayProblem } from './say-problem.ts';

/** A body within a sentence: «socialnämnden», but «Almby Energi AB» and «IT-nämnden». */
function bodyName({ name, kind }: Body): string {
  const isProper = kind === 'company' || !/^\p{Lu}\p{Ll}/u.test(name);
  return isProper ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const DISCREPANT: Readonly<Record<Discrepancy['key'], Text>> = {
  'decided-by': { sv: 'beslutat av', en: 'decided by' },
  paragraph: { sv: 'paragraf', en: 'paragraph' },
  'case-number': { sv: 'diarienummer', en: 'case number' },
  from: { sv: 'från och med', en: 'from' },
  reason: { sv: 'skäl', en: 'reason' },
};
const OTHER: Text = { sv: 'inte', en: 'not' };

/** Why a point must not be carried out, and what to do instead, as a committee secretary would say it. */
export function sayRefusal(
  refusal: PointRefusal,
  document: Document | undefined,
  words: string,
  register: Register,
): Text {
  const name = document?.title?.value ?? document?.id.value ?? words;
  const [sv, en] = [`«${name}»`, `"${name}"`];
  switch (refusal.kind) {
    case 'problem':
      return sayProblem(refusal.problem, words, register);
    case 'no-body':
      return {
        sv: 'Vem som beslutar saknas. Ange organet: --by kommunfullmäktige, eller decided-by i beslutet.',
        en: 'Who decides is missing. Name the body: --by kommunfullmäktige, or decided-by in the decision.',
      };
    case 'unknown-body':
      return {
        sv: `Kommunen har inget organ som heter «${refusal.words}». De som finns står under bodies i gov-docs.yaml.`,
        en: `The city has no body called "${refusal.words}". Those there are stand under bodies in gov-docs.yaml.`,
      };
    case 'no-authority': {
      const [who, whose] = [bodyName(refusal.body), bodyName(refusal.owner)];
      if (refusal.owner.kind === 'council') {
        return {
          sv: `${capital(who)} får inte besluta om ${sv}: det är ${whose} som har beslutat dokumentet, och bara ${whose} kan upphäva eller ändra det.`,
          en: `${who} may not decide on ${en}: the document was decided by ${whose}, which alone can end or change it.`,
        };
      }
      return {
        sv: `${capital(who)} får inte besluta om ${sv}: det är ${whose} som har beslutat dokumentet. Låt ${whose}, eller ett organ över ${whose}, besluta. Har dokumentet överförts till ${who} genom ett beslut, skriv in överföringen först (history: transfer).`,
        en: `${who} may not decide on ${en}: the document was decided by ${whose}. Have ${whose}, or a body above it, decide. If a decision has transferred the document to ${who}, record the transfer first (history: transfer).`,
      };
    }
    case 'in-future':
      return {
        sv: `Beslutet är daterat ${refusal.day}, som inte har varit än (i dag är det ${refusal.today}). Skriv ett förslag med --propose, eller vänta till beslutet är fattat.`,
        en: `The decision is dated ${refusal.day}, which has not come (today is ${refusal.today}). Write a proposal with --propose, or wait until the decision has been made.`,
      };
    case 'before-adoption':
      return {
        sv: `Beslutet är daterat ${refusal.day}, före beslutet om själva dokumentet (${refusal.adopted}). Kontrollera dagen.`,
        en: `The decision is dated ${refusal.day}, before the decision on the document itself (${refusal.adopted}). Check the day.`,
      };
    case 'retroactive':
      return {
        sv: `Beslutet fattades ${refusal.day} och kan inte ha verkan redan ${refusal.from}. Ange en dag från och med ${refusal.day}.`,
        en: `The decision was made on ${refusal.day} and cannot have effect from ${refusal.from} already. Give a day from ${refusal.day} on.`,
      };
    case 'recorded-otherwise': {
      const list = (language: keyof Text) =>
        refusal.discrepancies
          .map(
            ({ key, recorded, stated }) =>
              `${DISCREPANT[key][language]} ${recorded}, ${OTHER[language]} ${stated}`,
          )
          .join('; ');
      return {
        sv: `${sv} har redan beslutet infört, men med andra uppgifter: ${list('sv')}. Rätta det som är fel för hand.`,
        en: `${en} has the decision already, but with other facts: ${list('en')}. Correct by hand what is wrong.`,
      };
    }
    case 'ended': {
      const { since, repeal } = refusal;
      const when =
        since === undefined ? { sv: '', en: '' } : { sv: ` ${since}`, en: ` on ${since}` };
      const how = repeal?.date
        ? {
            sv: `, genom beslut ${repeal.date.value}${repeal.paragraph ? ` § ${repeal.paragraph.value}` : ''}`,
            en: `, by a decision of ${repeal.date.value}${repeal.paragraph ? ` § ${repeal.paragraph.value}` : ''}`,
          }
        : { sv: '', en: '' };
      return {
        sv: `${sv} upphörde redan${when.sv}${how.sv}. Stämmer inte det, rätta dokumentets huvud för hand.`,
        en: `${en} has ended already${when.en}${how.en}. If that is wrong, correct the head of the document by hand.`,
      };
    }
    case 'unknown-part': {
      const { part, near } = refusal;
      return {
        sv: `${sv} har ingen del «${part}»: varken en rubrik, dess ankare eller ett avsnittsnummer heter så.${near ? ` Menade du ${near}?` : ''}`,
        en: `${en} has no part "${part}": no heading, anchor or section number is called so.${near ? ` Did you mean ${near}?` : ''}`,
      };
    }
    case 'gap': {
      const { successor, from, until } = refusal;
      const other = successor.title?.value ?? successor.id.value;
      if (until === undefined) {
        return {
          sv: `${sv} skulle upphöra ${from} för att ersättas av «${other}», som inte är beslutat eller inte har någon dag då det börjar gälla. Då gäller inget dokument. Besluta först om «${other}», eller gör båda i samma beslut (gov-docs apply).`,
          en: `${en} would end on ${from} to be superseded by "${other}", which has not been decided or has no day on which it starts. No document would apply then. Decide "${other}" first, or do both in one decision (gov-docs apply).`,
        };
      }
      const last = addDays(until, -1);
      return {
        sv: `${sv} skulle upphöra ${from}, men «${other}» börjar gälla först ${until}. Från ${from} till ${last} skulle inget dokument gälla. Ange --from ${until}.`,
        en: `${en} would end on ${from}, but "${other}" enters into force only on ${until}. From ${from} to ${last} no document would apply. Give --from ${until}.`,
      };
    }
    case 'no-end':
      return {
        sv: `${sv} gäller tills vidare, så det finns ingen dag att flytta fram.`,
        en: `${en} applies until further notice, so there is no day to move.`,
      };
    case 'not-later':
      return {
        sv: `${sv} gäller redan till och med ${refusal.last}. En förlängning måste gå längre än så, inte till ${refusal.until}.`,
        en: `${en} applies until ${refusal.last} already. A prolongation has to go beyond that, not to ${refusal.until}.`,
      };
    case 'own-already':
      return {
        sv: `${sv} hör redan till ${bodyName(refusal.owner)}.`,
        en: `${en} belongs to ${bodyName(refusal.owner)} already.`,
      };
  }
}
