import { type Here, linkTo } from '../here.ts';
import type { Page } from '../page.ts';
import { list, paragraph } from '../parts/sentence.ts';
import type { Site } from '../site.ts';

function main(here: Here) {
  const { say } = here;
  return [
    paragraph(
      say({
        sv: 'Adressen leder inte till någon sida här. Ett dokument som har upphört att gälla finns kvar under sin adress, så det kan löna sig att söka efter det.',
        en: 'The address leads to no page here. A document that no longer applies keeps its address, so it may be worth while to look for it.',
      }),
    ),
    ...list([
      [
        linkTo(
          here,
          { kind: 'search' },
          say({ sv: 'Sök bland dokumenten', en: 'Search the documents' }),
        ),
      ],
      [linkTo(here, { kind: 'documents' }, say({ sv: 'Alla dokument', en: 'All documents' }))],
      [linkTo(here, { kind: 'start' }, say({ sv: 'Startsidan', en: 'The start page' }))],
    ]),
  ];
}

/** What is shown at an address that leads to nothing. */
export function missingPage(_site: Site): Page {
  return {
    key: { kind: 'missing' },
    title: { sv: 'Sidan finns inte', en: 'There is no such page' },
    main,
    isUnlisted: true,
  };
}
