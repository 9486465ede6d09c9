import { findBody } from '../city/lookup.ts';
import { REASONS } from '../document/reasons.ts';
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

/** What a command line states of a decision. */
interface Stated {
  readonly by?: string;
  readonly date?: Day;
  readonly paragraph?: string;
  readonly propose?: boolean;
  readonly yes?: boolean;
}

/** A person is asked what may be left out as well, but not one who has asked for no questions. */
function mayAsk(world: World, { yes, propose }: Stated): boolean {
  return world.isAsked && !yes && !propose;
}

/** Asks once for what may be unknown. */
async function askOnce(world: World, opened: Opened, question: Text): Promise<string | undefined> {
  return (await world.ask(`${question[opened.language]} `))?.trim() || undefined;
}

/**
 * Why a document ends: as the command line says, else as a person at the terminal answers; that
 * person may leave it out.
 */
export async function askReason(
  world: World,
  opened: Opened,
  stated: Stated & { readonly reason?: string },
): Promise<string | undefined> {
  if (stated.reason !== undefined || !mayAsk(world, stated)) return stated.reason;
  const list = REASONS.join(', ');
  const question = {
    sv: `Varför? (${list}, eller inget)`,
    en: `Why? (${list}, or nothing)`,
  };
  for (;;) {
    const answer = await askOnce(world, opened, question);
    if (answer === undefined || REASONS.some((reason) => reason === answer)) return answer;
    const again = { sv: `Skriv ett av ${list}.`, en: `Write one of ${list}.` };
    world.stderr.write(`${again[opened.language]}\n`);
  }
}

/**
 * Who decided, when and in which paragraph: as the command line says, else as a person at the terminal
 * answers; the paragraph may be left out.
 *
 * @throws UserError where nobody can be asked, or nobody answers
 */
export async function askMissing(
  world: World,
  opened: Opened,
  stated: Stated,
): Promise<{ readonly by: string; readonly date: Day; readonly paragraph: string | undefined }> {
  const { by, date } = await askDecider(world, opened, stated);
  const question = {
    sv: 'Vilken paragraf i protokollet? (eller inget)',
    en: 'Which paragraph of the minutes? (or nothing)',
  };
  const isMissing = stated.paragraph === undefined && mayAsk(world, stated);
  const paragraph = isMissing ? await askOnce(world, opened, question) : stated.paragraph;
  return { by, date, paragraph: paragraph?.replace(/^§\s*/, '') };
}

async function askDecider(
  world: World,
  opened: Opened,
  stated: Stated,
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
