import type { Besides } from '../decide/besides.ts';
import { isRefused } from '../decide/decision-plan.ts';
import { decisionOfOnePoint, type OnePoint } from '../decide/one-point.ts';
import { writeProposal } from '../decide/write-proposal.ts';
import { sayHanging } from '../diff/say-hanging.ts';
import type { Document } from '../document/document.ts';
import type { World } from '../io/world.ts';
import { leftHanging } from '../register/hanging.ts';
import { visible } from '../report/visible.ts';
import { planFor, type WriteOptions } from './carry-out.ts';
import { EXIT } from './exit.ts';
import type { Opened } from './opened.ts';
import { patternFolder } from './pattern-folder.ts';
import { sayRefusals } from './say-refusals.ts';
import { transactionError } from './transaction-error.ts';
import { UserError } from './user-error.ts';

/** How the file of a proposal begins. */
const NAMES: Readonly<Record<OnePoint['kind'], string>> = {
  repeal: 'upphavande',
  prolong: 'forlangning',
  revise: 'revidering',
  transfer: 'overforing',
};

/** What takes the place of the document that a proposal repeals, and how it comes to say so. */
export interface Succeeding {
  readonly successor: Document;
  /** Undefined where one of the two says so already. */
  readonly besides: Besides | undefined;
}

/** Writes a proposal to a decision of one point as a new decision file; changes no document. */
export async function propose(
  world: World,
  opened: Opened,
  stated: OnePoint,
  options: WriteOptions,
  succeeding?: Succeeding,
): Promise<number> {
  const { language, register } = opened;
  const decided = decisionOfOnePoint(stated);
  const file = { ...decided, decision: undefined };
  const besides = succeeding?.besides;
  const plan = await planFor(opened, file, besides ? [besides] : [], world);
  if (isRefused(plan)) throw new UserError(sayRefusals(plan, opened), language);
  const hanging = leftHanging(plan.before, plan.after).map((each) => {
    const { text, todo } = sayHanging(each, plan.after);
    return `${text.sv} ${todo.sv}`;
  });
  const text = writeProposal(stated, register, { successor: succeeding?.successor, hanging });
  if (options.dryRun) {
    world.stdout.write(text);
    return EXIT.fine;
  }
  const path = `${patternFolder(register.city.decisions)}forslag-${NAMES[stated.kind]}-${stated.document.id.value}.md`;
  const after = new TextEncoder().encode(text);
  const trouble = await world.commit(opened.root, [{ path, before: undefined, after }]);
  if (trouble) throw transactionError(trouble, language);
  const shown = visible(opened.shown(path));
  const done = {
    sv: `Förslaget är skrivet i ${shown}. Inga dokument är ändrade. Vad det innebär: gov-docs diff --with ${shown}`,
    en: `Wrote the proposal ${shown}. No document has been changed. What follows: gov-docs diff --with ${shown}`,
  };
  world.stderr.write(`${done[language]}\n`);
  if (besides) {
    const id = stated.document.id.value;
    const heir = visible(besides.document.title?.value ?? besides.document.id.value);
    const later = {
      sv: `När beslutet är fattat: för in supersedes: ${id} i «${heir}». Förslaget gör inte det.`,
      en: `Once it has been decided, write supersedes: ${id} in "${heir}". The proposal does not.`,
    };
    world.stderr.write(`${later[language]}\n`);
  }
  return EXIT.fine;
}
