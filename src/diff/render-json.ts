import type { Change } from '../register/change.ts';
import { toJson } from '../report/json.ts';
import { decidingsOf } from './deciding.ts';
import { type Diff, isEmpty } from './diff.ts';
import type { Reweighed } from './finding-changes.ts';
import { named, placed, remarkJson, sideJson, standingJson } from './json-parts.ts';
import type { Presentation } from './render-text.ts';
import { sayChange } from './say-change.ts';
import { sayDecision } from './say-decision.ts';
import { repealBeside } from './say-end.ts';
import { factChanges } from './say-facts.ts';
import { sayHanging } from './say-hanging.ts';
import { sayNothing, sayViews } from './say-views.ts';
import { countKinds, summaryOf } from './summary.ts';

function changeOf(change: Change, { from, to }: Diff, { language }: Presentation): object {
  const { kind, document, before, after, day, place, event, ending, others } = change;
  const { sentences, todo } = sayChange(change, from, to);
  const repeal = ending?.kind === 'repeal' ? ending.repeal : repealBeside(change);
  return {
    kind,
    ...named(document),
    day: day ?? null,
    decidedBy: decidingsOf(change, to).map(({ body, day: on, paragraph, isProposed }) => ({
      body: body ?? null,
      day: on ?? null,
      paragraph: paragraph ?? null,
      isProposed,
    })),
    part: ending?.part ?? null,
    reason: repeal?.reason?.value ?? null,
    note: repeal?.note?.value ?? null,
    successors: kind === 'moved' ? [] : others.map(named),
    transferredTo: kind === 'transferred' ? (event?.to?.value ?? null) : null,
    before: standingJson(before),
    after: standingJson(after),
    facts: factChanges(change, from, to).map(({ fact, before: old, after: now, ...rest }) => ({
      key: fact,
      before: old?.[language] ?? null,
      after: now?.[language] ?? null,
      ...placed(rest.place),
    })),
    message: sentences.map((sentence) => sentence[language]).join(' '),
    todo: todo?.[language] ?? null,
    ...placed(place),
  };
}

/** The comparison as data, by `schemas/diff.schema.json`. Paths are from the register's folder. */
export function renderJson(diff: Diff, register: string, presentation: Presentation): string {
  const { from, to, changes, hanging, decisions, findings, notes } = diff;
  const { language } = presentation;
  const reweighed = ({ remark, before }: Reweighed) => ({
    ...remarkJson(remark, language),
    before,
  });
  return toJson({
    register,
    from: sideJson(from),
    to: sideJson(to),
    compared: `${sayViews(from, to)[language]}.`,
    summary: {
      message: (isEmpty(diff) ? sayNothing(from, to) : summaryOf(diff))[language],
      changes: Object.fromEntries(countKinds(diff)),
      hanging: hanging.length,
      decisions: decisions.length,
      appeared: findings.appeared.length,
      disappeared: findings.disappeared.length,
      heavier: findings.heavier.length,
      lighter: findings.lighter.length,
    },
    changes: changes.map((change) => changeOf(change, diff, presentation)),
    hanging: hanging.map((each) => {
      const { text, todo } = sayHanging(each, to.view);
      return {
        kind: each.kind,
        duty: each.duty ?? null,
        ...named(each.document),
        ended: each.ended.id.value,
        message: text[language],
        todo: todo[language],
        ...placed(each.place),
      };
    }),
    decisions: decisions.map((change) => ({
      kind: change.kind,
      decision: change.file.id.value,
      title: change.file.title?.value ?? null,
      isProposal: change.file.decision === undefined,
      message: sayDecision(change)[language],
      file: change.file.source.path,
      line: 1,
      column: 1,
    })),
    findings: {
      appeared: findings.appeared.map((remark) => remarkJson(remark, language)),
      disappeared: findings.disappeared.map((remark) => remarkJson(remark, language)),
      heavier: findings.heavier.map(reweighed),
      lighter: findings.lighter.map(reweighed),
    },
    notes: notes.map(({ text, place }) => ({ message: text[language], ...placed(place) })),
  });
}
