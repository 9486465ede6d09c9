import { findBody } from '../city/lookup.ts';
import type { Document } from '../document/document.ts';
import { GROUP_NAMES } from '../register/group-names.ts';
import { judgedType } from '../register/judged-type.ts';
import { isDecided, stateOn } from '../register/state.ts';
import { entryAddress, singleAddress, workAddress } from './addresses.ts';
import { agentNamed, cityAddress, inOwnLanguage } from './agents.ts';
import { barePoint } from './decisions.ts';
import { endingProperties } from './endings.ts';
import { expressionNodes, languageOf, latestRevision } from './expressions.ts';
import { forceProperties } from './legal-force.ts';
import { type Node, node, to } from './node.ts';
import { relationProperties } from './relations.ts';
import type { Source } from './source.ts';
import { typeAddress } from './types.ts';

/** Who adopted a document, when and under which paragraph; nothing before its decision. */
function adoption(source: Source, document: Document): Node {
  const { register, asOf } = source;
  if (!isDecided(stateOn(register, document, asOf))) return {};
  const decision = register.timelineOf(document).decided?.decision;
  const date = decision?.date?.value;
  const day = date?.precision === 'day' ? date.first : undefined;
  const deciders = document.decidedBy.map(({ value }) => agentNamed(source, value, date?.last));
  const point = decision?.paragraph && barePoint(decision.paragraph.value);
  return node({
    'eli:passed_by': deciders,
    'schema:legislationPassedBy': deciders,
    'eli:date_document': day,
    'schema:legislationDate': day,
    'eli:number': point && `§ ${point}`,
    'gd:paragraph': point,
  });
}

/** Whom a document is for, and who answers for it. */
function people(source: Source, document: Document): Node {
  const { appliesTo, responsibleFunction, responsibleBody } = document;
  const audience = appliesTo.map(({ value }) => {
    const group = GROUP_NAMES[value]?.[source.register.city.language ?? 'sv'];
    return group ?? findBody(source.register.city, value, source.asOf)?.name ?? value;
  });
  const body = responsibleBody && agentNamed(source, responsibleBody.value, source.asOf);
  const title = responsibleFunction?.value;
  return node({
    'gd:appliesTo': audience.map((words) => inOwnLanguage(source, words)),
    'schema:audience': audience.map((name) => ({
      '@type': 'schema:Audience',
      'schema:audienceType': name,
    })),
    'eli:responsibility_of': title,
    'eli:responsibility_of_agent': body,
    'schema:legislationResponsible': [body, title].filter((each) => each !== undefined),
  });
}

/** Where a document applies: in the city, whatever it is about. */
function area({ addressOf }: Source): Node {
  const city = to(singleAddress(addressOf, 'omrade'));
  return {
    'eli:jurisdiction': city,
    'eli:relevant_for': city,
    'schema:jurisdiction': city,
    'schema:spatialCoverage': city,
  };
}

/** A document as a work: what stays the same in all its versions, and how it stands on the day. */
export function workNode(source: Source, document: Document): Node {
  const { register, asOf, addressOf } = source;
  const { id, title, aliases, keywords } = document;
  const type = judgedType(register, document, asOf)?.type;
  const caseNumbers = document.decisions.flatMap(({ caseNumber }) => caseNumber?.value ?? []);
  return node({
    '@id': workAddress(addressOf, id.value),
    '@type': ['eli:LegalResource', 'schema:Legislation'],
    'schema:name': title?.value,
    'schema:alternateName': aliases.map(({ value }) => value),
    'eli:id_local': [id.value, ...caseNumbers],
    'schema:legislationIdentifier': id.value,
    'schema:identifier': caseNumbers,
    'eli:type_document': type && to(typeAddress(source, type)),
    'schema:legislationType': type?.label ?? document.type?.value,
    'schema:inLanguage': languageOf(source, document),
    'schema:url': addressOf(`id/${id.value}/index.html`),
    'eli:publisher_agent': to(cityAddress(source)),
    ...adoption(source, document),
    ...forceProperties(source, document),
    'schema:legislationDateVersion': latestRevision(source, document),
    ...endingProperties(source, document),
    ...relationProperties(source, document),
    ...people(source, document),
    ...area(source),
    'eli:is_about': keywords.map(({ value }) => ({
      '@id': entryAddress(addressOf, 'amne', value),
      '@type': 'skos:Concept',
      'skos:prefLabel': inOwnLanguage(source, value),
    })),
    'schema:keywords': keywords.map(({ value }) => value),
    'eli:is_realized_by': expressionNodes(source, document),
  });
}
