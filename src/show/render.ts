import { type Account, RELATIONS } from '../account/account.ts';
import { FLAG_NAMES } from '../register/flags.ts';
import { STATE_NAMES } from '../register/state-names.ts';
import type { Painter } from '../report/painter.ts';
import { visible } from '../report/visible.ts';
import { wrap } from '../report/wrap.ts';
import { addDays, type Day } from '../text/calendar.ts';
import type { Language, Text } from '../text/language.ts';
import type { Place } from '../text/place.ts';
import { citedLines } from './render-cited.ts';

const HEADINGS: Readonly<Record<string, Text>> = {
  evidence: { sv: 'Varför', en: 'Why' },
  replaces: { sv: 'Ersätter', en: 'Supersedes' },
  replacedBy: { sv: 'Ersätts av', en: 'Superseded by' },
  belongsTo: { sv: 'Hör till', en: 'Belongs to' },
  children: { sv: 'Underordnade dokument', en: 'Documents below it' },
  refersTo: { sv: 'Hänvisar till', en: 'Refers to' },
  referredToBy: { sv: 'Nämns av', en: 'Referred to by' },
  mentionedBy: { sv: 'Nämns i texten i', en: 'Named in the text of' },
  cited: {
    sv: 'Lagar och beslut som texten nämner',
    en: 'Statutes and decisions that the text names',
  },
  coming: { sv: 'Härnäst', en: 'Next' },
};

/** How a place is written: as the user would write the path, with line and column. */
export type ShowPlace = (place: Place) => string;

/** When a state began; of a period that is over, its last day. */
function sayWhen({ kind }: Account['state'], since: Day): Text {
  const last = addDays(since, -1);
  return kind === 'expired'
    ? { sv: `, sista dagen var ${last}`, en: `, its last day was ${last}` }
    : { sv: ` sedan ${since}`, en: ` since ${since}` };
}

/** The account of a document for the terminal. */
export function renderAccount(
  account: Account,
  language: Language,
  showPlace: ShowPlace,
  chalk: Painter,
  width: number,
): string {
  const { document, state, flags, asOf } = account;
  const where = (place: Place | undefined) => (place ? chalk.dim(visible(showPlace(place))) : '');
  const flagged = flags.map((flag) => `, ${FLAG_NAMES[flag][language]}`).join('');
  const since = state.since && state.since <= asOf ? sayWhen(state, state.since)[language] : '';
  const on = { sv: `Läge per den ${asOf}`, en: `State as of ${asOf}` };
  const lines = [
    chalk.bold(visible(document.title?.value ?? document.id.value)),
    `${visible(document.id.value)}  ${chalk.dim(visible(showPlace(document.id.place).replace(/:\d+:\d+$/, '')))}`,
    '',
    `${on[language]}: ${chalk.bold(STATE_NAMES[state.kind][language])}${since}${flagged}`,
    '',
  ];
  for (const { label, shown } of account.facts) {
    const [first = '', ...rest] = wrap(visible(shown[language]), width - 20);
    lines.push(
      `  ${label[language].padEnd(18)}${first}`,
      ...rest.map((line) => `${' '.repeat(20)}${line}`),
    );
  }
  const section = (key: string, items: readonly string[][]) => {
    if (items.flat().length === 0) return;
    lines.push('', chalk.underline((HEADINGS[key] as Text)[language]), ...items.flat());
  };
  section(
    'evidence',
    account.evidence.map(({ text, place }, index) => {
      const [first = '', ...rest] = wrap(visible(text[language]), width - 6);
      const body = [`  ${index + 1}. ${first}`, ...rest.map((line) => `     ${line}`)];
      return place ? [...body, `     ${where(place)}`] : body;
    }),
  );
  for (const key of RELATIONS) {
    section(
      key,
      account[key].map(({ document: other, state: its, place }) => {
        const name = visible(other.title?.value ?? other.id.value);
        return [
          `  ${name} (${visible(other.id.value)}), ${STATE_NAMES[its.kind][language]}`,
          ...(place ? [`     ${where(place)}`] : []),
        ];
      }),
    );
  }
  section(
    'mentionedBy',
    account.mentionedBy.map(({ document: other, state: its, place, count }) => {
      const name = visible(other.title?.value ?? other.id.value);
      const places = { sv: `, på ${count} ställen`, en: `, in ${count} places` };
      const said = count > 1 ? places[language] : '';
      return [
        `  ${name} (${visible(other.id.value)}), ${STATE_NAMES[its.kind][language]}${said}`,
        `     ${where(place)}`,
      ];
    }),
  );
  section('cited', [citedLines(account.cited, language, ({ place }) => where(place))]);
  const overdue = { sv: ' (dagen har passerat)', en: ' (this day has passed)' };
  section(
    'coming',
    account.coming.map(({ day, text, place }) => [
      `  ${day}  ${visible(text[language])}${day < asOf ? overdue[language] : ''}`,
      ...(place ? [`     ${where(place)}`] : []),
    ]),
  );
  return `${lines.join('\n')}\n`;
}
