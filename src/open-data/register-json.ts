import type { Body } from '../city/city.ts';
import { toJson } from '../report/json.ts';
import { pageAddresses } from '../site/data-address.ts';
import type { Group, GroupKind } from '../site/groups.ts';
import type { Site } from '../site/site.ts';
import { documentJson } from './document-json.ts';

/** The form of `register.json`. A new number means that a program that read the old one must be changed. */
const VERSION = 1;

function groupPages(site: Site, kind: GroupKind, name: string): object | null {
  const isThat = (group: Group) => group.name === name;
  const group = site.groups[kind].find(isThat);
  return group ? pageAddresses(site, { kind, slug: group.slug }) : null;
}

function bodiesJson(site: Site): object[] {
  return site.register.city.bodies.map((body: Body) => ({
    id: body.id,
    name: body.name,
    kind: body.kind,
    aliases: body.aliases,
    from: body.from ?? null,
    to: body.to ?? null,
    under: body.under ?? null,
    succeededBy: body.succeededBy,
    pages: groupPages(site, 'body', body.name),
  }));
}

function typesJson(site: Site): object[] {
  return site.register.city.typeSets.flatMap(({ validFrom, types }) =>
    types.map(({ key, label, family }) => ({
      key,
      label,
      family,
      validFrom: validFrom ?? null,
      pages: groupPages(site, 'type', label),
    })),
  );
}

/**
 * The whole register for programs: every published document with all its facts, as it stands on the
 * day. What is not known is null. In the form of `schemas/register.schema.json`, documents by id.
 */
export function registerJson(site: Site): string {
  const { register, asOf, settings } = site;
  const { city } = register;
  const { contact } = settings;
  return toJson({
    $schema: 'register.schema.json',
    version: VERSION,
    city: city.name === '' ? null : city.name,
    language: city.language ?? null,
    asOf,
    expiryEndsForce: city.expiryEndsForce,
    baseUrl: settings.baseUrl ?? null,
    license: settings.license,
    publisher: settings.publisher ?? null,
    contact: contact ? { name: contact.name, email: contact.email } : null,
    bodies: bodiesJson(site),
    types: typesJson(site),
    documents: register.documents.map((document) => documentJson(site, document)),
  });
}
