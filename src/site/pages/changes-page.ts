import { changesUpTo, type RecentChange } from '../../history/recent-changes.ts';
import { onLines, tag } from '../../markup/tag.ts';
import { type Here, wayToFile } from '../here.ts';
import type { Content, Page } from '../page.ts';
import { changesTable } from '../parts/change-rows.ts';
import { paragraph } from '../parts/sentence.ts';
import type { Site } from '../site.ts';

function byYear(changes: readonly RecentChange[]): ReadonlyMap<string, readonly RecentChange[]> {
  const years = new Map<string, RecentChange[]>();
  for (const change of changes) {
    const year = change.day.slice(0, 4);
    const known = years.get(year);
    if (known) known.push(change);
    else years.set(year, [change]);
  }
  return years;
}

function main(here: Here, changes: readonly RecentChange[]): Content[] {
  const { say } = here;
  const years = byYear(changes);
  if (years.size === 0) {
    return [
      paragraph(
        say({
          sv: 'Inget har ändrats på en känd dag.',
          en: 'Nothing changed on a day that is known.',
        }),
      ),
    ];
  }
  const feed = tag(
    'a',
    { href: wayToFile(here, 'andringar.atom') },
    say({ sv: 'ett flöde (Atom)', en: 'a feed (Atom)' }),
  );
  const toYears = [...years.keys()].map((year) =>
    tag('li', {}, tag('a', { href: `#ar.${year}` }, year)),
  );
  const sections = [...years].map(([year, ofYear]) => {
    const caption = say({ sv: `Ändringar under ${year}`, en: `Changes in ${year}` });
    return tag(
      'section',
      { 'aria-labelledby': `ar.${year}` },
      ...onLines([tag('h2', { id: `ar.${year}` }, year), changesTable(here, ofYear, caption)]),
    );
  });
  return [
    tag(
      'p',
      { class: 'lead' },
      say({
        sv: 'Vad som har hänt med dokumenten, det senaste först. Du kan också följa ändringarna i ',
        en: 'What has become of the documents, the latest first. You can also follow the changes in ',
      }),
      feed,
      '.',
    ),
    tag(
      'nav',
      { class: 'in-page', 'aria-label': say({ sv: 'År', en: 'Years' }) },
      tag('ul', {}, ...onLines(toYears)),
    ),
    ...sections,
  ];
}

/** Everything that has become of the documents, year by year, the newest first. */
export function changesPage(site: Site): Page {
  return {
    key: { kind: 'changes' },
    title: { sv: 'Ändringar', en: 'Changes' },
    description: {
      sv: 'Vad som har antagits, ersatts, upphävts och ändrats, år för år.',
      en: 'What was adopted, superseded, repealed and changed, year by year.',
    },
    main: (here) => main(here, changesUpTo(site.register, site.asOf)),
  };
}
