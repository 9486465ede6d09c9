import { tag } from '../../markup/tag.ts';
import { type Here, wayToFile } from '../here.ts';
import type { Page } from '../page.ts';
import { documentLists } from '../parts/document-lists.ts';
import { filterBox } from '../parts/filter-box.ts';
import { languageNote } from '../parts/language-note.ts';
import { paragraph } from '../parts/sentence.ts';
import { timeTag } from '../parts/time-tag.ts';
import type { Site } from '../site.ts';

function main(here: Here) {
  const { site, say } = here;
  const { documents } = site.register;
  const words = say({
    sv: 'Alla styrdokument, också de som inte längre gäller. Läget är det som rådde den ',
    en: 'All governing documents, those that no longer apply among them. The state is that of ',
  });
  const sheet = tag(
    'a',
    { href: wayToFile(here, 'register.csv'), type: 'text/csv' },
    say({
      sv: 'Hämta listan som kalkylblad (CSV)',
      en: 'Fetch the list as a spreadsheet (CSV)',
    }),
  );
  return [
    tag('p', { class: 'lead' }, words, timeTag(site.asOf), '.'),
    ...(documents.length > 0 ? [paragraph(sheet)] : []),
    ...languageNote(here),
    filterBox(here),
    ...(documents.length > 0
      ? documentLists(here, documents)
      : [paragraph(say({ sv: 'Här finns inga dokument.', en: 'There are no documents.' }))]),
  ];
}

/** All documents in one place: what applies, what comes and what has ended. */
export function documentsPage(_site: Site): Page {
  return {
    key: { kind: 'documents' },
    title: { sv: 'Alla dokument', en: 'All documents' },
    description: {
      sv: 'Alla styrande dokument: vilka som gäller, vilka som kommer och vilka som har upphört.',
      en: 'All governing documents: those in force, those to come and those that have ended.',
    },
    main,
  };
}
