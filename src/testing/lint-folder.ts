import type { World } from '../io/world.ts';
import { runCommand } from './run-page.ts';

/** What `gov-docs lint` said of a register: findings as `rule line:column`, by file. */
export interface Linted {
  readonly code: number;
  readonly stderr: string;
  /** By path from the register's root; files without findings are left out. */
  readonly findings: ReadonlyMap<string, readonly string[]>;
}

interface JsonFinding {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Lints a folder through the whole product, as JSON, and gathers the places of what was found. */
export async function lintFolder(
  root: string,
  world: Partial<World> = {},
  options: readonly string[] = [],
): Promise<Linted> {
  const argv = ['lint', '--format', 'json', ...options];
  const { code, stdout, stderr } = await runCommand(argv, root, world);
  const findings = new Map<string, string[]>();
  const said = stdout === '' ? [] : (JSON.parse(stdout).findings as JsonFinding[]);
  for (const { rule, file, line, column } of said) {
    const ofFile = findings.get(file) ?? [];
    ofFile.push(`${rule} ${line}:${column}`);
    findings.set(file, ofFile);
  }
  return { code, stderr, findings };
}
