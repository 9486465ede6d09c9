import decision from '../../schemas/decision.schema.json' with { type: 'json' };
import frontmatter from '../../schemas/frontmatter.schema.json' with { type: 'json' };
import configuration from '../../schemas/gov-docs.schema.json' with { type: 'json' };
import type { StarterFile } from './starter.ts';

const FOLDER = '.vscode/gov-docs';

/** Where the schema of the configuration lies in a new register, from its folder. */
export const CONFIGURATION_SCHEMA: string = `${FOLDER}/gov-docs.schema.json`;

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** The schemas, and which files they are for, in the words of the YAML language server. */
export function editorFiles(): readonly StarterFile[] {
  const schemas = {
    [CONFIGURATION_SCHEMA]: ['gov-docs.yaml'],
    [`${FOLDER}/frontmatter.schema.json`]: ['documents/**/*.md'],
    [`${FOLDER}/decision.schema.json`]: ['decisions/**/*.md'],
  };
  return [
    { path: '.vscode/settings.json', text: json({ 'yaml.schemas': schemas }) },
    { path: CONFIGURATION_SCHEMA, text: json(configuration) },
    { path: `${FOLDER}/frontmatter.schema.json`, text: json(frontmatter) },
    { path: `${FOLDER}/decision.schema.json`, text: json(decision) },
  ];
}
