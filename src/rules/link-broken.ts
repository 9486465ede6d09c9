import type { Link } from '../document/body/body.ts';
import type { Document } from '../document/document.ts';
import { enumerate } from './enumerate.ts';
import { type LinkFault, linkJudge } from './link-faults.ts';
import { linkHelp, linkMessage } from './link-words.ts';
import { quote } from './quote.ts';
import type { Complaint, Rule } from './rule.ts';

/** So many links of a document are told of one by one; where more are broken, it is by one cause. */
const ONE_BY_ONE = 10;

/** A target of a document with the first link to it, and how many there are. */
interface Target {
  readonly link: Link;
  count: number;
}

function targetsOf(document: Document): Iterable<Target> {
  const targets = new Map<string, Target>();
  for (const link of document.body.links) {
    const known = targets.get(link.target);
    if (known) known.count += 1;
    else targets.set(link.target, { link, count: 1 });
  }
  return targets.values();
}

function placeOf({ source }: Document, { start, end }: Link): Complaint['place'] {
  return { source, start, end };
}

/** The links that were not told of one by one. */
function theRest(document: Document, targets: readonly Target[]): Complaint | undefined {
  const [first] = targets;
  if (!first) return undefined;
  const count = targets.length;
  const some = enumerate(targets.slice(0, 3).map(({ link }) => quote(link.target)));
  return {
    place: placeOf(document, first.link),
    message: {
      sv: `Ytterligare ${count} länkmål i dokumentet finns inte, bland dem ${some.sv}.`,
      en: `Another ${count} link targets of the document are not there, among them ${some.en}.`,
    },
    help: {
      sv: 'När så många länkar är brutna beror det ofta på en och samma sak, till exempel en konvertering. Rätta de första, så visas resten.',
      en: 'So many broken links often have one cause, such as a conversion. Correct the first ones, and the rest are shown.',
    },
  };
}

/** Links within the register lead somewhere. */
export const linkBroken: Rule = {
  id: 'link-broken',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'En länk leder till en fil eller rubrik som inte finns.',
    en: 'A link leads to a file or heading that is not there.',
  },
  why: {
    sv: 'Den som läser ska komma till det som texten hänvisar till.',
    en: 'The reader must arrive at what the text refers to.',
  },

  *check(context) {
    const judge = linkJudge(context);
    for (const document of context.documents) {
      const broken: { target: Target; fault: LinkFault }[] = [];
      for (const target of targetsOf(document)) {
        const fault = judge(document, target.link.target);
        if (fault) broken.push({ target, fault });
      }
      const alone = broken.length > ONE_BY_ONE + 1 ? ONE_BY_ONE : broken.length;
      for (const { target, fault } of broken.slice(0, alone)) {
        yield {
          place: placeOf(document, target.link),
          message: linkMessage(document, target.link, target.count, fault),
          help: linkHelp(fault),
          // Whether anything stands out there cannot be known from here.
          ...(fault.kind === 'outside' ? { severity: 'warning' as const } : {}),
        };
      }
      const rest = broken.slice(alone).map(({ target }) => target);
      const complaint = theRest(document, rest);
      if (complaint) yield complaint;
    }
  },
};
