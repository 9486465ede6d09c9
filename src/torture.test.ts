import { afterAll, describe, expect, test } from 'vitest';
import { lintFolder } from './testing/lint-folder.ts';
import { removeTempFolders, tempFolder } from './testing/temp-folder.ts';
import { BYTES } from './testing/torture/bytes.ts';
import { CHARACTERS } from './testing/torture/characters.ts';
import { FEATURES } from './testing/torture/features.ts';
import { FENCES } from './testing/torture/fences.ts';
import { KEYS } from './testing/torture/keys.ts';
import { VALUES } from './testing/torture/values.ts';

afterAll(removeTempFolders);

for (const [group, cases] of Object.entries({ FENCES, BYTES, CHARACTERS, KEYS, FEATURES, VALUES })) {
  test(group, async () => {
    for (const [name, file, findings, exit] of cases) {
      const root = tempFolder({ 'gov-docs.yaml': 'language: sv\n', 'documents/inkop.md': file });
      const at = performance.now();
      const linted = await lintFolder(root);
      const ms = performance.now() - at;
      const found = linted.findings.get('documents/inkop.md') ?? [];
      console.log(`${group} | ${name} | ${JSON.stringify(found)} | exit ${linted.code} ${linted.code !== exit ? '!!!' : ''} ${linted.stderr.slice(0,300)} ${ms > 200 ? Math.round(ms) + ' ms' : ''}`);
    }
  });
}
