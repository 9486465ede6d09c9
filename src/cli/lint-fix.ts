import { loadFullYaml } from '../document/frontmatter/read-yaml.ts';
import type { Candidate } from '../fix/candidate.ts';
import { pathOf } from '../fix/candidate.ts';
import { type Fixed, fixAll } from '../fix/fix-all.ts';
import { referenceIds } from '../fix/reference-ids.ts';
import { swedishKeys } from '../fix/swedish-keys.ts';
import type { World } from '../io/world.ts';
import { visible } from '../report/visible.ts';
import { isReadable } from '../rules/decision-files.ts';
import { lint } from '../rules/lint.ts';
import type { Finding, Rule } from '../rules/rule.ts';
import { waivedOn } from '../rules/waivers.ts';
import { isAsked } from './asked.ts';
import { EXIT } from './exit.ts';
import { lintInput } from './lint-input.ts';
import type { LintOptions } from './lint-options.ts';
import type { Opened } from './opened.ts';
import { rereading, withChanged } from './reread.ts';
import { textReader } from './text-reader.ts';
import { UserError } from './user-error.ts';

/** The register once all that can be mended is mended, in memory. */
export interface FixedRegister {
  readonly opened: Opened;
  readonly fixed: Fixed;
  /** What is found in it. */
  readonly findings: readonly Finding[];
}

/** The register with other bytes for some of its files. */
function over(opened: Opened, changed: ReadonlyMap<string, Uint8Array>): Opened {
  const { tree } = opened;
  const read = (path: string) => changed.get(path) ?? tree.read(path);
  return { ...opened, tree: { ...tree, read }, texts: undefined };
}

/** Mends what rules know how to mend in the files that were asked for. Nothing is written. */
export async function fixRegister(
  opened: Opened,
  chosen: readonly Rule[],
  options: LintOptions,
  world: World,
): Promise<FixedRegister> {
  const full = await loadFullYaml();
  const reread = rereading(opened.register, full);
  let last: Pick<FixedRegister, 'opened' | 'findings'> = { opened, findings: [] };
  const fixed = fixAll({
    full,
    faultsOf: reread.faultsOf,
    bytesOf: (path) => {
      const bytes = opened.tree.read(path);
      return typeof bytes === 'string' ? undefined : bytes;
    },
    look: (changed) => {
      const register = withChanged(opened.register, changed, reread);
      const view = { ...over(opened, new Map(changed)), register };
      last = { opened: view, findings: lint(chosen, lintInput(view, world)) };
      return candidates(view, last.findings, options);
    },
  });
  const [endless] = fixed.endless;
  if (endless) throw noEnd(endless, opened);
  // The last round changed nothing, so what it saw is what there is now.
  return { ...last, fixed };
}

/**
 * The fixes that are asked for: of findings that nobody has waived, of Swedish keys, and of references
 * by title.
 */
function candidates(
  opened: Opened,
  findings: readonly Finding[],
  { rule }: LintOptions,
): Candidate[] {
  const { register, asOf, only } = opened;
  const isWaived = waivedOn(register, asOf);
  const isWithin = (path: string) => isAsked(path, only);
  const found = findings.flatMap((finding): Candidate[] => {
    const { fix, place } = finding;
    return fix && !isWaived(finding) ? [{ kind: 'finding', finding, place, fix }] : [];
  });
  const read = textReader(opened);
  // Who names a rule wants what that rule mends, and no more.
  const documents = rule ? [] : register.documents.filter(isReadable);
  const usual = documents.flatMap((document) => {
    const { path } = document.source;
    if (!isWithin(path)) return [];
    return [...swedishKeys(document, read(path) ?? ''), ...referenceIds(document, register)];
  });
  return [...found, ...usual].filter(({ place, fix }) =>
    [place.source.path, ...fix.map(pathOf)].every(isWithin),
  );
}

function noEnd({ finding, place }: Candidate, { shown, language }: Opened): UserError {
  const [what, where] = [finding?.rule ?? '', visible(shown(place.source.path))];
  return new UserError(
    {
      sv: `Rättningarna blir aldrig färdiga: ${what} rättar ${where} om och om igen. Det är ett fel i gov-docs. Inget har ändrats. Rätta den anmärkningen för hand, och berätta gärna om felet.`,
      en: `The fixes do not come to an end: ${what} mends ${where} over and over. That is a fault of gov-docs. Nothing was changed. Mend that finding by hand, and please report the fault.`,
    },
    language,
    EXIT.bug,
  );
}
