import type { Binding, DayData } from '../../browser/days/day-data.ts';
import { visible } from '../../report/visible.ts';
import { type Here, langOf, languageOf, nameOf, wayTo } from '../here.ts';
import { byTitle } from '../parts/document-lists.ts';
import { stretchesOf } from '../timeline/stretches.ts';

/** Stands for the id of a document; no file of a register has it. */
const SOME_ID = 'gov-docs-some-document';

/** The data from which a script lists what binds on any day. */
export function dayDataOf(here: Here): DayData {
  const { site, say } = here;
  const { register, asOf } = site;
  const documents = byTitle(register.documents).flatMap((document): DayData['documents'] => {
    const bindings = stretchesOf(register, document, asOf).map(
      ({ from, before, how }): Binding => [from ?? '', before ?? '', how],
    );
    if (bindings.length === 0) return [];
    const language = langOf(here, languageOf(site, document)) ?? '';
    return [[document.id.value, visible(nameOf(document)), language, bindings]];
  });
  const [before = '', after = ''] = wayTo(here, { kind: 'document', id: SOME_ID }).split(SOME_ID);
  const known = say({
    sv: `, så som besluten är kända den ${asOf}.`,
    en: `, by the decisions known on ${asOf}.`,
  });
  const decided = say({
    sv: `, om inget mer beslutas än vad som var beslutat den ${asOf}.`,
    en: `, if no more is decided than was on ${asOf}.`,
  });
  return {
    asOf,
    documents,
    past: {
      none: say({ sv: 'Inget dokument gällde {day}', en: 'No document applied on {day}' }) + known,
      one: say({ sv: '1 dokument gällde {day}', en: '1 document applied on {day}' }) + known,
      many:
        say({ sv: '{count} dokument gällde {day}', en: '{count} documents applied on {day}' }) +
        known,
    },
    coming: {
      none:
        say({ sv: 'Inget dokument gäller {day}', en: 'No document applies on {day}' }) + decided,
      one: say({ sv: '1 dokument gäller {day}', en: '1 document applies on {day}' }) + decided,
      many:
        say({ sv: '{count} dokument gäller {day}', en: '{count} documents apply on {day}' }) +
        decided,
    },
    part: say({ sv: 'delvis', en: 'in part' }),
    over: say({
      sv: 'giltighetstiden har gått ut, men inget beslut finns',
      en: 'its period is over, but there is no decision',
    }),
    unknown: say({ sv: 'okänt sedan när', en: 'not known since when' }),
    page: [before, after],
    map: {
      way: wayTo(here, { kind: 'explorer' }),
      words: say({ sv: 'Styrmiljön den dagen', en: 'The steering map on that day' }),
    },
  };
}
