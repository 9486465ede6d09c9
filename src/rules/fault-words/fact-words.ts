import type {
  IdFault,
  IntervalFault,
  SynonymFault,
  ValidityFault,
} from '../../document/document-fault.ts';
import { isPlaceholder } from '../../forms/placeholder-form.ts';
import { quote } from '../quote.ts';
import { isVagueFollowUp } from '../vague-intervals.ts';
import type { FaultWords } from './say-faults.ts';

/** What is said of facts that could not be taken as they are written. */
export const FACT_WORDS: FaultWords<
  (IdFault | SynonymFault | ValidityFault | IntervalFault)['kind']
> = {
  'bad-id': ({ written, suggestion, fromFileName }) => {
    if (isPlaceholder(written)) return undefined;
    const grammar = {
      sv: 'ett id består av a–z, 0–9 och bindestreck, börjar inte med bindestreck och har högst 80 tecken',
      en: 'an id consists of a–z, 0–9 and hyphens, does not begin with a hyphen and has at most 80 characters',
    };
    const example = suggestion === '' ? 'policy-for-inkop' : suggestion;
    return {
      message: fromFileName
        ? {
            sv: `Filnamnet ${quote(written)} kan inte bli ett id: ${grammar.sv}.`,
            en: `The file name ${quote(written)} cannot become an id: ${grammar.en}.`,
          }
        : {
            sv: `${quote(written)} kan inte vara ett id: ${grammar.sv}.`,
            en: `${quote(written)} cannot be an id: ${grammar.en}.`,
          },
      help:
        suggestion === ''
          ? {
              sv: `Skriv ett id, till exempel id: ${example}.`,
              en: `Write an id, for example id: ${example}.`,
            }
          : {
              sv: `Skriv id: ${example}, och ändra likadant där andra dokument hänvisar hit.`,
              en: `Write id: ${example}, and change it likewise where other documents refer to this one.`,
            },
    };
  },
  'said-twice': ({ key, path, first }) => ({
    message: {
      sv: `${quote(key)} betyder detsamma som ${path}, som redan står i dokumenthuvudet. Den andra uppgiften läses inte.`,
      en: `${quote(key)} means the same as ${path}, which the frontmatter has already. The second one is not read.`,
    },
    help: {
      sv: 'Behåll den som stämmer och ta bort den andra.',
      en: 'Keep the one that is right and remove the other.',
    },
    related: [
      { place: first, message: { sv: 'den första står här', en: 'the first stands here' } },
    ],
  }),
  'validity-not-understood': ({ written }) => ({
    message: {
      sv: `${quote(written)} går inte att förstå som giltighetstid.`,
      en: `${quote(written)} cannot be understood as a period of validity.`,
    },
    help: {
      sv: 'Skriv until-further-notice, en period som { from: 2024-01-01, to: 2026-12-31 } eller en mandatperiod som { mandate-period: 2022-2026, of: council } (council är fullmäktiges, boards nämndernas).',
      en: "Write until-further-notice, a period such as { from: 2024-01-01, to: 2026-12-31 }, or a term such as { mandate-period: 2022-2026, of: council } (council is the council's, boards the boards').",
    },
  }),
  'interval-not-understood': (fault, file) => {
    if (isVagueFollowUp(fault, file)) return undefined;
    return {
      // Words such as «vid behov» are common on cover sheets and do no harm but to be of no use.
      severity: 'warning',
      message: {
        sv: `${quote(fault.written)} går inte att förstå som ett intervall, så ingen dag kan räknas ut.`,
        en: `${quote(fault.written)} cannot be understood as an interval, so no day can be derived.`,
      },
      help: {
        sv: 'Skriv hur ofta, t.ex. 24 months, «vart fjärde år» eller «årligen».',
        en: 'Write how often, e.g. 24 months, «vart fjärde år» or «årligen».',
      },
    };
  },
};
