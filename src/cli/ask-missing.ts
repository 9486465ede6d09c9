import { findBody } from '../city/lookup.ts';
import type { World } from '../io/world.ts';
import { visible } from '../report/visible.ts';
import { type Day, parseDay } from '../text/calendar.ts';
import type { Text } from '../text/language.ts';
import type { Opened } from './opened.ts';
import { UserError } from './user-error.ts';

/** So many bodies are named where the answer was none. */
const MOST_NAMED = 12;

const MISSING: Text = {
  sv: 'Ange vem som har beslutat och när: --by kommunfullmäktige --date ÅÅÅÅ-MM-DD --paragraph 21.',
  en: 'Say who decided and when: --by kommunfullmäktige --date YYYY-MM-DD --paragraph 21.',
};

/** The same of a proposal, which has no day. */
const MISSING_DECIDER: Text = {
  sv: 'Ange vem som ska besluta: --by kommunfullmäktige.',
  en: 'Say who is to decide: --by kommunfullmäktige.',
};

/** Asks until the answer can be understood; an empty one, or the end of the input, gives up. */
async function askUntil<T>(
  world: World,
  opened: Opened,
  question: Text,
  read: (answer: string) => T | undefined,
  again: Text,
  missing: Text,
): Promise<T> {
  for (;;) {
    const answer = (await world.ask(`${question[opened.language]} `))?.trim();
    if (!answer) throw new UserError(missing, opened.language);
    const value = read(answer);
    if (value !== undefined) return value;
    world.stderr.write(`${again[opened.language]}\n`);
  }
}

/**
 * Who decided and when: as the command line says, else as a person at the terminal answers.
 *
 * @throws UserError where nobody can be asked, or nobody answers
 */
export async function askMissing(
  world: World,
  opened: Opened,
  stated: { readonly by?: string; readonly date?: Day; readonly propose?: boolean },
): Promise<{ readonly by: string; readonly date: Day }> {
  const { by } = stated;
  // A proposal has no day yet; what follows from it is told as if it were decided today.
  const date = stated.date ?? (stated.propose ? world.today : undefined);
  if (by !== undefined && date !== undefined) return { by, date };
  const missing = stated.propose ? MISSING_DECIDER : MISSING;
  if (!world.isAsked) throw new UserError(missing, opened.language);
  const { city } = opened.register;
  const names = city.bodies.map(({ name }) => visible(name)).slice(0, MOST_NAMED);
  const more = city.bodies.length > MOST_NAMED ? ' …' : '';
  return {
    by:
      by ??
      (await askUntil(
        world,
        opened,
        stated.propose
          ? { sv: 'Vem ska besluta?', en: 'Who is to decide?' }
          : { sv: 'Vem har beslutat?', en: 'Who decided?' },
        (answer) => (findBody(city, answer) ? answer : undefined),
        {
          sv: `Kommunen har inget sådant organ. De som finns är ${names.join(', ')}${more}.`,
          en: `The city has no such body. The ones there are: ${names.join(', ')}${more}.`,
        },
        missing,
      )),
    date:
      date ??
      (await askUntil(
        world,
        opened,
        {
          sv: 'Vilken dag fattades beslutet? (ÅÅÅÅ-MM-DD)',
          en: 'On which day was it decided? (YYYY-MM-DD)',
        },
        parseDay,
        { sv: 'Skriv dagen så här: 2024-06-17.', en: 'Write the day as 2024-06-17.' },
        missing,
      )),
  };
}
