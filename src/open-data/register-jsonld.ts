import { REGISTER_FILE } from '../linked-data/addresses.ts';
import { registerLinkedData } from '../linked-data/document-linked-data.ts';
import { toJson } from '../report/json.ts';
import { linkedDataSource } from '../site/linked-data-source.ts';
import type { Site } from '../site/site.ts';

/** The whole register as linked data in the terms of ELI and schema.org: JSON-LD that fetches nothing. */
export function registerJsonLd(site: Site): string {
  return toJson(registerLinkedData(linkedDataSource(site, REGISTER_FILE)));
}
