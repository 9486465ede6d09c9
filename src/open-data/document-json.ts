import { findBody } from '../city/lookup.ts';
import type { Attachment, Document } from '../document/document.ts';
import { forceOn } from '../register/force.ts';
import { GROUP_NAMES } from '../register/group-names.ts';
import { judgedType } from '../register/judged-type.ts';
import type { Succession } from '../register/relation.ts';
import { isInForce } from '../register/state.ts';
import { STATE_NAMES } from '../register/state-names.ts';
import { lastDayOn } from '../register/timeline.ts';
import { copyOf } from '../site/copies.ts';
import { dataAddress, pageAddresses } from '../site/data-address.ts';
import { languageOf } from '../site/here.ts';
import type { Site } from '../site/site.ts';
import { verbatim } from '../text/language.ts';
import {
  bodyJson,
  decisionJson,
  dutyJson,
  eventJson,
  known,
  repealJson,
  requirementJson,
  validityJson,
} from './stated-facts.ts';

function standingJson(site: Site, document: Document): object {
  const { register, asOf } = site;
  const { state, flags, coming } = site.accountOf(document);
  const { start, end } = forceOn(register, document, asOf);
  return {
    state: { key: state.kind, ...STATE_NAMES[state.kind], since: state.since ?? null },
    inForce: isInForce(state, register.city),
    flags,
    start: start ?? null,
    lastDay: lastDayOn(register.timelineOf(document), asOf)?.day ?? null,
    end: end ?? null,
    coming: coming.map(({ day, kind, text }) => ({ day, kind, ...text })),
  };
}

function typeJson({ register, asOf }: Site, document: Document): object | null {
  if (!document.type) return null;
  const type = judgedType(register, document, asOf)?.type;
  return {
    stated: document.type.value,
    key: type?.key ?? null,
    label: type?.label ?? null,
    family: type?.family ?? null,
  };
}

function forJson({ register, asOf }: Site, value: string): object {
  const body = findBody(register.city, value, asOf);
  const text = GROUP_NAMES[value] ?? verbatim(body?.name ?? value);
  return { group: value in GROUP_NAMES ? value : null, body: body?.id ?? null, ...text };
}

function relationsJson({ register, accountOf }: Site, document: Document): object {
  const ids = (others: readonly { readonly document: Document }[]) => [
    ...new Set(others.map(({ document: other }) => other.id.value)),
  ];
  const account = accountOf(document);
  const ended = ({ predecessor, part }: Succession) => ({
    document: predecessor.id.value,
    part: part ?? null,
  });
  const ending = ({ successor, part }: Succession) => ({
    document: successor.id.value,
    name: null,
    part: part ?? null,
  });
  return {
    supersedes: register.predecessorsOf(document).map(ended),
    supersededBy: [
      ...register.successorsOf(document).map(ending),
      ...register
        .successorsElsewhere(document)
        .map(({ to, part }) => ({ document: null, name: to, part: known(part) })),
    ],
    belongsTo: ids(account.belongsTo),
    children: ids(account.children),
    references: ids(account.refersTo),
    referredToBy: ids(account.referredToBy),
    mentionedBy: ids(account.mentionedBy),
    upstream: document.upstream.flatMap(({ to }): object[] => {
      const found = register.resolve(to);
      if (found.kind === 'document') return [{ document: found.document.id.value, title: null }];
      return found.kind === 'external' ? [{ document: null, title: found.external.title }] : [];
    }),
  };
}

function attachmentJson(site: Site, document: Document, attachment: Attachment): object {
  const { title, file, document: other } = attachment;
  const copy = file && copyOf(site.copies, document, file.value);
  const found = other && site.register.resolve(other.value);
  return {
    title: known(title),
    address: copy === undefined ? null : dataAddress(site, copy),
    document: found?.kind === 'document' ? found.document.id.value : null,
  };
}

/** A published document as data, in the form that `schemas/register.schema.json` tells. */
export function documentJson(site: Site, document: Document): object {
  const { city } = site.register;
  const id = document.id.value;
  const decided = document.decisions[0]?.date?.value.last;
  const texts = (facts: Document['keywords']) => facts.map(({ value }) => value);
  const { responsibleBody } = document;
  return {
    id,
    title: known(document.title),
    aliases: texts(document.aliases),
    type: typeJson(site, document),
    ...standingJson(site, document),
    stage: known(document.stage),
    decidedBy: document.decidedBy.map(({ value }) => bodyJson(city, value, decided)),
    decisions: document.decisions.map((decision) => decisionJson(city, decision)),
    validity: validityJson(document),
    appliesTo: document.appliesTo.map(({ value }) => forJson(site, value)),
    responsibleFunction: known(document.responsibleFunction),
    responsibleBody: responsibleBody ? bodyJson(city, responsibleBody.value, site.asOf) : null,
    ...relationsJson(site, document),
    attachments: document.attachments.map((each) => attachmentJson(site, document, each)),
    review: document.review ? dutyJson(city, document.review) : null,
    followUp: document.followUp.map((duty) => dutyJson(city, duty)),
    requires: document.requires.map(requirementJson),
    goals: texts(document.goals),
    history: document.history.map((event) => eventJson(city, event)),
    repeals: document.repeals.map((repeal) => repealJson(city, repeal)),
    archived: known(document.archived),
    keywords: texts(document.keywords),
    language: languageOf(site, document),
    file: document.source.path,
    address: dataAddress(site, `id/${id}/`),
    pages: pageAddresses(site, { kind: 'document', id }),
    markdown: dataAddress(site, `id/${id}/${id}.md`),
  };
}
