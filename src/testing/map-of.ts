import { countFindings } from '../cli/count-findings.ts';
import { openRegister } from '../cli/open-register.ts';
import { buildMap, type MapInput } from '../graph/build-map.ts';
import { EVERYTHING } from '../graph/map-selection.ts';
import type { SteeringMap } from '../graph/steering-map.ts';
import { realWorld } from '../io/real-world.ts';
import type { Output, World } from '../io/world.ts';
import type { View } from '../register/view.ts';
import type { Day } from '../text/calendar.ts';
import { TEST_DAY } from './run-page.ts';

const NOWHERE: Output = { write: () => {}, isTTY: false, columns: undefined };
const SILENT = { stdout: NOWHERE, stderr: NOWHERE } as const;

/** One for all maps: every real world listens to the streams of the process. */
const real = realWorld(process);

/** What is asked of a map; everything that applies on the day without more. */
export interface MapQuestion {
  readonly future?: boolean;
  readonly ended?: boolean;
  /** A decision of the register that counts as carried out, by path or id. */
  readonly with?: string;
}

/** What a map of a view is made of, without findings and with everything that applies unless more is asked for. */
export function inputOf(view: View, input: Partial<MapInput> = {}): MapInput {
  return {
    view,
    before: undefined,
    announced: [],
    isAssumed: false,
    findingsOf: () => ({ error: 0, warning: 0, info: 0 }),
    selection: EVERYTHING,
    language: view.register.city.language ?? 'sv',
    title: `${view.register.city.name}: styrmiljön den ${view.asOf}`,
    notes: [],
    ...input,
  };
}

/** The map of a view, see `inputOf`. */
export function mapOf(view: View, input: Partial<MapInput> = {}): SteeringMap {
  return buildMap(inputOf(view, input));
}

/** What a map of a register on the real disk is made of, on a day, findings included. */
export async function inputOfFolder(
  folder: string,
  asOf: Day,
  question: MapQuestion = {},
): Promise<MapInput> {
  const world: World = { ...real, cwd: process.cwd(), env: {}, today: TEST_DAY, ...SILENT };
  const decision = question.with === undefined ? {} : { with: question.with };
  const opened = await openRegister(world, { register: folder, asOf, color: false, ...decision });
  const { register, proposal } = opened;
  const { future = false, ended = false } = question;
  const notes = [
    ...(proposal
      ? [`Så som den blir när «${proposal.file.title?.value ?? ''}» har genomförts.`]
      : []),
    ...(future ? ['Även det som inte är beslutat eller inte gäller än.'] : []),
    ...(ended ? ['Även det som har upphört.'] : []),
  ];
  return inputOf(
    { register, asOf },
    {
      before: proposal && { register: proposal.before, asOf },
      announced: proposal?.carried.announced ?? [],
      isAssumed: proposal !== undefined && proposal.file.decision === undefined,
      findingsOf: countFindings(opened, world),
      selection: { ...EVERYTHING, future, ended },
      notes,
    },
  );
}

/** The map of a register on the real disk, see `inputOfFolder`. */
export async function mapOfFolder(
  folder: string,
  asOf: Day,
  question: MapQuestion = {},
): Promise<SteeringMap> {
  return buildMap(await inputOfFolder(folder, asOf, question));
}
