import { type Account, RELATIONS, type Related } from '../account/account.ts';
import type { Cited } from '../account/cited.ts';
import { toJson } from '../report/json.ts';
import type { Language } from '../text/language.ts';
import { type Place, positionOf } from '../text/place.ts';

function citedJson(cited: Cited, placed: object): object {
  const { kind, count: places } = cited;
  if (kind === 'statute') {
    const provisions = cited.provisions.map(({ chapter, section, article }) => ({
      chapter: chapter ?? null,
      section: section ?? null,
      article: article ?? null,
    }));
    const { name, number } = cited;
    return { kind, name: name ?? null, number: number ?? null, provisions, ...placed, places };
  }
  return {
    kind,
    bodies: cited.bodies,
    date: cited.date ?? null,
    paragraph: cited.paragraph ?? null,
    caseNumber: cited.caseNumber ?? null,
    documents: cited.documents.map(({ id }) => id.value),
    ...placed,
    places,
  };
}

/** The account of a document as data. */
export function accountJson(account: Account, language: Language): string {
  const { document, asOf, state } = account;
  const placed = (place: Place | undefined) => {
    if (!place) return { file: null, line: null, column: null };
    const { line, column } = positionOf(place);
    return { file: place.source.path, line, column };
  };
  const related = ({ document: other, state: its, place }: Related) => ({
    document: other.id.value,
    title: other.title?.value ?? null,
    state: its.kind,
    ...placed(place),
  });
  return toJson({
    document: document.id.value,
    title: document.title?.value ?? null,
    file: document.source.path,
    asOf,
    state: state.kind,
    since: state.since ?? null,
    flags: account.flags,
    facts: account.facts.map(({ key, value, place }) => ({ key, value, ...placed(place) })),
    evidence: account.evidence.map(({ text, place }) => ({
      message: text[language],
      ...placed(place),
    })),
    ...Object.fromEntries(RELATIONS.map((key) => [key, account[key].map(related)])),
    mentionedBy: account.mentionedBy.map((each) => ({ ...related(each), places: each.count })),
    cited: account.cited.map((each) => citedJson(each, placed(each.place))),
    coming: account.coming.map(({ day, kind, text, place }) => ({
      day,
      kind,
      message: text[language],
      ...placed(place),
    })),
  });
}
