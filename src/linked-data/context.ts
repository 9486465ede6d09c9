const reference = { '@type': '@id' };
const date = { '@type': 'xsd:date' };
const schemaDate = { '@type': 'schema:Date' };

function each<T>(keys: readonly string[], meaning: T): Record<string, T> {
  return Object.fromEntries(keys.map((key) => [key, meaning]));
}

/**
 * What the keys of our linked data mean. It stands in every file, so that nobody has to fetch it: ELI
 * 1.5 (European Legislation Identifier), schema.org and SKOS, and `gd:` for the three things that
 * neither has a word for.
 */
export const CONTEXT: Readonly<Record<string, unknown>> = {
  eli: 'http://data.europa.eu/eli/ontology#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  gd: 'urn:gov-docs:term:',
  ...each(
    [
      'eli:amended_by',
      'eli:changed_by',
      'eli:cites',
      'eli:corrected_by',
      'eli:format',
      'eli:has_annex',
      'eli:has_part',
      'eli:in_force',
      'eli:is_about',
      'eli:is_embodied_by',
      'eli:is_part_of',
      'eli:is_realized_by',
      'eli:jurisdiction',
      'eli:language',
      'eli:legal_value',
      'eli:passed_by',
      'eli:publisher_agent',
      'eli:realizes',
      'eli:related_to',
      'eli:relevant_for',
      'eli:repealed_by',
      'eli:repeals',
      'eli:responsibility_of_agent',
      'eli:type_document',
      'gd:belongsTo',
      'schema:citation',
      'schema:hasPart',
      'schema:isPartOf',
      'schema:jurisdiction',
      'schema:legislationLegalForce',
      'schema:legislationPassedBy',
      'schema:legislationRepeals',
      'schema:parentOrganization',
      'schema:spatialCoverage',
      'schema:url',
      'skos:inScheme',
    ],
    reference,
  ),
  ...each(
    [
      'eli:date_document',
      'eli:date_no_longer_in_force',
      'eli:first_date_entry_in_force',
      'eli:version_date',
    ],
    date,
  ),
  ...each(
    [
      'schema:dissolutionDate',
      'schema:expires',
      'schema:foundingDate',
      'schema:legislationDate',
      'schema:legislationDateVersion',
    ],
    schemaDate,
  ),
};
