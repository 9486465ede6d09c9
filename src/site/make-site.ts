import { accountOf } from '../account/account.ts';
import type { SiteSettings } from '../city/site-settings.ts';
import type { Document } from '../document/document.ts';
import { listRows } from '../list/rows.ts';
import type { Register } from '../register/register.ts';
import { stateOn } from '../register/state.ts';
import { documentText } from '../rules/document-text.ts';
import { type NamingMemory, namedInTexts } from '../rules/named-in-texts.ts';
import type { Finding } from '../rules/rule.ts';
import type { Day } from '../text/calendar.ts';
import type { Language } from '../text/language.ts';
import { lazily } from '../text/lazily.ts';
import { memo } from '../text/memo.ts';
import { copiesOf } from './copies.ts';
import { type Group, type GroupKind, groupDocuments } from './groups.ts';
import { publishedOf } from './published.ts';
import { publishedFindings } from './published-findings.ts';
import type { RenderedBody, Site } from './site.ts';

/**
 * Makes the renderer of bodies of a site: it is told the published documents and the copies, which
 * links may lead to, and then makes safe HTML of a document and the text of its file.
 */
export type BodyRenderer = (
  register: Register,
  copies: Site['copies'],
) => (document: Document, text: string) => RenderedBody;

/** What a site is made of. */
export interface SiteInput {
  /** All that was read. */
  readonly register: Register;
  readonly asOf: Day;
  readonly settings: SiteSettings;
  /** About the whole register; used only where the city publishes them. */
  readonly findings: readonly Finding[];
  /** The text of a file by its path, without a byte order mark; undefined where it cannot be read. */
  readonly textOf: (path: string) => string | undefined;
  /** Whether there is a file at a path of the register. */
  readonly isFile: (path: string) => boolean;
  readonly renderer: BodyRenderer;
  /** Data URI of the logo. */
  readonly logo: string | undefined;
  /** What texts were found to name before. */
  readonly namings?: NamingMemory | undefined;
}

const NO_BODY: RenderedBody = { html: () => '', headings: [], leftOut: [] };

/** The groups of each document. */
function groupIndex(groups: readonly Group[]): (document: Document) => readonly Group[] {
  const index = new Map<Document, Group[]>();
  for (const group of groups) {
    for (const document of group.documents) {
      const known = index.get(document);
      if (known) known.push(group);
      else index.set(document, [group]);
    }
  }
  return (document) => index.get(document) ?? [];
}

const EVERYTHING = {
  states: [],
  types: [],
  bodies: [],
  responsible: [],
  keywords: [],
  future: true,
};

/** The rows of the overview on a day, by document. */
export function rowIndex(register: Register, asOf: Day): Site['rowOf'] {
  const rows = lazily(
    () => new Map(listRows(register, asOf, EVERYTHING).map((row) => [row.file, row])),
  );
  return ({ source }) => {
    const row = rows().get(source.path);
    if (!row) throw new Error(`${source.path} is not published`);
    return row;
  };
}

function languagesOf(settings: SiteSettings, own: Language): Site['languages'] {
  const [first = own, ...rest] = settings.languages;
  if (settings.languages.length > 0) return [first, ...new Set(rest.filter((it) => it !== first))];
  return own === 'sv' ? ['sv', 'en'] : ['en', 'sv'];
}

/** Makes the model of a site, of what is published of a register. Bodies and accounts are made when asked for. */
export function makeSite(input: SiteInput): Site {
  const { asOf, settings, findings, textOf, isFile, renderer, logo } = input;
  const published = publishedOf(input.register, asOf, settings.drafts);
  const { register, broken } = published;
  const kinds = ['type', 'body', 'function', 'subject'] as const;
  const groupsBy = (kind: GroupKind) => groupDocuments(register, asOf, kind);
  const groups = {
    type: groupsBy('type'),
    body: groupsBy('body'),
    function: groupsBy('function'),
    subject: groupsBy('subject'),
  };
  const indexes = new Map(kinds.map((kind) => [kind, groupIndex(groups[kind])]));
  const copies = copiesOf(register.documents, isFile);
  const render = renderer(register, copies);
  const namedIn = namedInTexts(register, asOf, textOf, input.namings);
  // A file that has changed since it was read has other places.
  const sameText = ({ source }: Document) => {
    const text = textOf(source.path);
    return text?.length === source.length ? text : undefined;
  };
  return {
    register,
    asOf,
    settings,
    languages: languagesOf(settings, register.city.language ?? 'sv'),
    groups,
    groupsOf: (document, kind) => indexes.get(kind)?.(document) ?? [],
    stateOf: memo((document) => stateOn(register, document, asOf)),
    accountOf: memo((document) => {
      const text = sameText(document);
      const running = text === undefined ? undefined : documentText(text);
      return accountOf(register, document, asOf, namedIn, running);
    }),
    rowOf: rowIndex(register, asOf),
    findings: settings.findings ? publishedFindings(findings, published) : [],
    broken,
    bodyOf: memo((document) => {
      const text = sameText(document);
      return text === undefined ? NO_BODY : render(document, text);
    }),
    textOf,
    copies,
    logo,
  };
}
