import type { Account } from '../account/account.ts';
import type { DocumentType } from '../city/city.ts';
import { findBody } from '../city/lookup.ts';
import { dateText } from '../document/date-text.ts';
import type { Decision, Document, Fact, Repeal } from '../document/document.ts';
import { FLAG_NAMES } from '../register/flags.ts';
import { type Force, forceOn } from '../register/force.ts';
import { judgedType } from '../register/judged-type.ts';
import { reasonText } from '../register/repeal-reasons.ts';
import { isInForce } from '../register/state.ts';
import { STATE_NAMES } from '../register/state-names.ts';
import { lastDayOn } from '../register/timeline.ts';
import { pagePath } from '../site/address.ts';
import { dataAddress } from '../site/data-address.ts';
import { languageOf, nameOf } from '../site/here.ts';
import type { Site } from '../site/site.ts';

/** A document, with what several columns ask of it. */
interface Row {
  readonly site: Site;
  readonly document: Document;
  readonly id: string;
  readonly account: Account;
  readonly type: DocumentType | undefined;
  readonly force: Force;
  readonly decision: Decision | undefined;
}

/** Gathers what the columns ask of a document. */
export function rowOf(site: Site, document: Document): Row {
  const { register, asOf } = site;
  return {
    site,
    document,
    id: document.id.value,
    account: site.accountOf(document),
    type: judgedType(register, document, asOf)?.type,
    force: forceOn(register, document, asOf),
    decision: register.timelineOf(document).decided?.decision,
  };
}

/** Several values in one cell. */
const list = (values: readonly string[]) => values.join(' | ');
const words = (facts: readonly Fact<string>[]) => list(facts.map(({ value }) => value));
const ids = (others: readonly { readonly document: Document }[]) =>
  list(others.map(({ document }) => document.id.value));

/** A fact of the cover, as people read it. */
const shown = ({ account }: Row, key: string) =>
  account.facts.find((fact) => fact.key === key)?.shown.sv;

function nextOf({ account, site }: Row) {
  return account.coming.find(({ day }) => day >= site.asOf);
}

/** What is stated of the repeals of the whole document. */
function ofRepeals({ document }: Row, say: (repeal: Repeal) => string | undefined): string {
  const whole = document.repeals.filter(({ part }) => part === undefined);
  return list(whole.map(say).filter((words) => words !== undefined));
}

function repealedBy({ site }: Row, { decidedBy }: Repeal): string | undefined {
  return decidedBy && (findBody(site.register.city, decidedBy.value)?.name ?? decidedBy.value);
}

/** What should have been done by the day of the data, each with the day that it was due. */
function overdue({ account, site }: Row): string {
  const missed = account.coming.filter(({ day }) => day < site.asOf);
  return list(missed.map(({ day, text }) => `${day} ${text.sv}`));
}

function responsibleBody({ site, document }: Row): string | undefined {
  const body = document.responsibleBody?.value;
  return body && (findBody(site.register.city, body, site.asOf)?.name ?? body);
}

function mainPage({ site, id }: Row): string {
  const [main] = site.languages;
  return dataAddress(site, pagePath({ kind: 'document', id }, main, main));
}

/** The columns in order: the heading, and what stands in it. Days are as in ISO 8601. */
export const CSV_COLUMNS: readonly (readonly [
  heading: string,
  cell: (row: Row) => string | undefined,
])[] = [
  ['id', ({ id }) => id],
  ['titel', ({ document }) => document.title?.value],
  ['andra_namn', ({ document }) => words(document.aliases)],
  ['dokumenttyp', ({ document, type }) => type?.label ?? document.type?.value],
  ['dokumenttyp_kod', ({ type }) => type?.key],
  ['läge', ({ account }) => STATE_NAMES[account.state.kind].sv],
  ['läge_kod', ({ account }) => account.state.kind],
  ['läge_sedan', ({ account }) => account.state.since],
  ['gäller', ({ account, site }) => (isInForce(account.state, site.register.city) ? 'ja' : 'nej')],
  ['gäller_från_och_med', ({ force }) => force.start],
  [
    'giltighetstidens_sista_dag',
    ({ site, document }) => lastDayOn(site.register.timelineOf(document), site.asOf)?.day,
  ],
  ['upphör_att_gälla', ({ force }) => force.end],
  ['beslutat_av', (row) => shown(row, 'decided-by')],
  ['beslutsdatum', ({ decision }) => decision?.date && dateText(decision.date.value)],
  ['paragraf', ({ decision }) => decision?.paragraph?.value],
  ['diarienummer', ({ decision }) => decision?.caseNumber?.value],
  ['upphävt_datum', (row) => ofRepeals(row, ({ date }) => date?.value)],
  ['upphävt_av', (row) => ofRepeals(row, (repeal) => repealedBy(row, repeal))],
  ['upphävt_paragraf', (row) => ofRepeals(row, ({ paragraph }) => paragraph?.value)],
  ['upphävt_diarienummer', (row) => ofRepeals(row, ({ caseNumber }) => caseNumber?.value)],
  ['upphävt_skäl', (row) => ofRepeals(row, ({ reason }) => reason && reasonText(reason.value).sv)],
  ['giltighetstid', (row) => shown(row, 'validity')],
  ['gäller_för', (row) => shown(row, 'applies-to')],
  ['dokumentansvarig', ({ document }) => document.responsibleFunction?.value],
  ['ansvarigt_organ', responsibleBody],
  ['ersätter', ({ account }) => ids(account.replaces)],
  ['ersätts_av', ({ account }) => ids(account.replacedBy)],
  [
    'ersätts_av_titel',
    ({ account }) => list(account.replacedBy.map((each) => nameOf(each.document))),
  ],
  ['hör_till', ({ account }) => ids(account.belongsTo)],
  ['hänvisar_till', ({ account }) => ids(account.refersTo)],
  ['bevaka', ({ account }) => list(account.flags.map((flag) => FLAG_NAMES[flag].sv))],
  ['försenat', overdue],
  ['nästa_dag', (row) => nextOf(row)?.day],
  ['nästa_händelse', (row) => nextOf(row)?.text.sv],
  ['sökord', ({ document }) => words(document.keywords)],
  ['språk', ({ site, document }) => languageOf(site, document)],
  ['adress', ({ site, id }) => dataAddress(site, `id/${id}/`)],
  ['sida', mainPage],
  ['text', ({ site, id }) => dataAddress(site, `id/${id}/${id}.md`)],
  ['fil', ({ document }) => document.source.path],
];
