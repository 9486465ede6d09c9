import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { compileSchema } from './compile-schema.ts';
import { readYamlData } from './read-yaml-data.ts';

/** The part of a plug-in that rolldown and Vite have in common and that is used here. */
export interface SchemaPlugin {
  readonly name: string;
  /** Vite only: before its own handling of JSON. */
  readonly enforce: 'pre';
  resolveId(specifier: string, importer: string | undefined): string | undefined;
  load(
    this: { addWatchFile(path: string): void },
    id: string,
  ): { readonly code: string; readonly moduleType: 'js' } | undefined;
}

const VALIDATOR = '\0validator:';
const YAML_DATA = '\0yaml-data:';
/** Vite chooses its own treatment by the end of a name: ours must not look like JSON or YAML. */
const END = '.js';

/**
 * Two kinds of import that are made when the command is built, or the test is run:
 * `*.schema.json?validator` is a ready validator, and `*.yaml` is its plain data.
 */
export function schemaPlugin(): SchemaPlugin {
  return {
    name: 'gov-docs-schemas',
    enforce: 'pre',
    resolveId(specifier, importer) {
      if (importer === undefined) return undefined;
      const path = (name: string) => resolve(dirname(importer), name);
      if (specifier.endsWith('.schema.json?validator')) {
        return VALIDATOR + path(specifier.slice(0, -'?validator'.length)) + END;
      }
      return specifier.endsWith('.yaml') ? YAML_DATA + path(specifier) + END : undefined;
    },
    load(id) {
      const prefix = [VALIDATOR, YAML_DATA].find((prefix) => id.startsWith(prefix));
      if (prefix === undefined) return undefined;
      const path = id.slice(prefix.length, -END.length);
      this.addWatchFile(path);
      const text = readFileSync(path, 'utf8');
      const code =
        prefix === VALIDATOR
          ? compileSchema(JSON.parse(text))
          : `export default ${JSON.stringify(readYamlData(text))};\n`;
      return { code, moduleType: 'js' };
    },
  };
}
