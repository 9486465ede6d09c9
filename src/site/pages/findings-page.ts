import { SEVERITIES, type Severity } from '../../city/city.ts';
import type { Document } from '../../document/document.ts';
import { onLines, type Tag, tag } from '../../markup/tag.ts';
import { counted, SEVERITY_NAMES } from '../../report/words.ts';
import { rules } from '../../rules/index.ts';
import type { Finding } from '../../rules/rule.ts';
import { positionOf } from '../../text/place.ts';
import { type Here, linkToDocument } from '../here.ts';
import type { Content, Page } from '../page.ts';
import { paragraph } from '../parts/sentence.ts';
import { timeTag } from '../parts/time-tag.ts';
import type { Site } from '../site.ts';

/** The look of a severity: its word tells what the colour does. */
const TONES: Readonly<Record<Severity, string>> = {
  error: 'tone-error',
  warning: 'tone-watch',
  info: 'tone-soon',
};

function findingTag({ say }: Here, finding: Finding): Tag {
  const { severity, message, help, place } = finding;
  const why = rules.find(({ id }) => id === finding.rule)?.why;
  const { line } = positionOf(place);
  return tag(
    'li',
    {},
    ...onLines([
      paragraph(
        tag('span', { class: `badge ${TONES[severity]}` }, say(SEVERITY_NAMES[severity])),
        ' ',
        say(message),
        ' ',
        tag('span', { class: 'where' }, say({ sv: `(rad ${line})`, en: `(line ${line})` })),
      ),
      ...(why
        ? [paragraph(tag('strong', {}, say({ sv: 'Varför: ', en: 'Why: ' })), say(why))]
        : []),
      paragraph(tag('strong', {}, say({ sv: 'Åtgärd: ', en: 'How to mend it: ' })), say(help)),
    ]),
  );
}

function main(here: Here): Content[] {
  const { site, say } = here;
  const byDocument = new Map<Document, Finding[]>();
  for (const finding of site.findings) {
    if (!finding.document) continue;
    const known = byDocument.get(finding.document);
    if (known) known.push(finding);
    else byDocument.set(finding.document, [finding]);
  }
  const lead = say({
    sv: 'Sådant i dokumenten som behöver rättas eller beslutas, så som det såg ut den ',
    en: 'What in the documents needs to be mended or decided, as it was on ',
  });
  if (byDocument.size === 0) {
    const none = say({ sv: 'Det finns inga anmärkningar den ', en: 'There are no findings on ' });
    return [tag('p', { class: 'lead' }, none, timeTag(site.asOf), '.')];
  }
  const sections = [...byDocument].map(([document, findings]) =>
    tag(
      'section',
      { class: 'findings' },
      ...onLines([
        tag('h2', {}, linkToDocument(here, document)),
        tag('ul', {}, ...onLines(findings.map((finding) => findingTag(here, finding)))),
      ]),
    ),
  );
  const weights = SEVERITIES.flatMap((severity) => {
    const number = site.findings.filter((finding) => finding.severity === severity).length;
    return number > 0 ? [counted(number, severity, here.language)] : [];
  });
  const sum = `${counted(site.findings.length, 'finding', here.language)}: ${weights.join(', ')}.`;
  return [tag('p', { class: 'lead' }, lead, timeTag(site.asOf), '. ', sum), ...sections];
}

/** What there is to mend, by document, in plain words. */
export function findingsPage(_site: Site): Page {
  return {
    key: { kind: 'findings' },
    title: { sv: 'Anmärkningar', en: 'Findings' },
    main,
  };
}
