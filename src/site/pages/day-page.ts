import { toHash } from '../../graph/html/link.ts';
import { tag } from '../../markup/tag.ts';
import { isInForce, stateOn } from '../../register/state.ts';
import type { Day } from '../../text/calendar.ts';
import { type Here, linkTo, wayTo } from '../here.ts';
import { rowIndex } from '../make-site.ts';
import type { Content, Page } from '../page.ts';
import { byTitle } from '../parts/document-lists.ts';
import { documentTable } from '../parts/document-table.ts';
import { paragraph } from '../parts/sentence.ts';
import { timeTag } from '../parts/time-tag.ts';
import type { Site } from '../site.ts';

function main(here: Here, day: Day): Content[] {
  const { site, say } = here;
  const { register, asOf } = site;
  const inForce = register.documents.filter((document) =>
    isInForce(stateOn(register, document, day), register.city),
  );
  const count = inForce.length;
  const told =
    day <= asOf
      ? say({
          sv: `${count} dokument gällde den dagen, så som besluten är kända den `,
          en: `${count} document${count === 1 ? '' : 's'} applied on that day, by the decisions known on `,
        })
      : say({
          sv: `${count} dokument gäller den dagen, om inget mer beslutas än vad som var beslutat den `,
          en: `${count} document${count === 1 ? '' : 's'} will apply on that day, if no more is decided than was on `,
        });
  const others = linkTo(here, { kind: 'days' }, say({ sv: 'Andra dagar', en: 'Other days' }));
  const map = tag(
    'a',
    { href: `${wayTo(here, { kind: 'explorer' })}${toHash({ day, document: undefined })}` },
    say({ sv: 'Styrmiljön den dagen', en: 'The steering map on that day' }),
  );
  const caption = say({ sv: `Dokument som gällde den ${day}`, en: `Documents in force on ${day}` });
  return [
    tag('p', { class: 'lead' }, told, timeTag(asOf), '. ', map, '. ', others, '.'),
    count > 0
      ? documentTable(here, byTitle(inForce), { caption, rowOf: rowIndex(register, day) })
      : paragraph(
          say({ sv: 'Inget dokument gällde den dagen.', en: 'No document applied on that day.' }),
        ),
  ];
}

/** What applied on a day that the city has chosen. */
export function dayPage(site: Site, day: Day): Page {
  const verb =
    day <= site.asOf ? { sv: 'gällde', en: 'applied' } : { sv: 'gäller', en: 'will apply' };
  return {
    key: { kind: 'day', day },
    title: { sv: `Vad som ${verb.sv} den ${day}`, en: `What ${verb.en} on ${day}` },
    main: (here) => main(here, day),
  };
}
