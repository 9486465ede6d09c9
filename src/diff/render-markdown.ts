import type { Text } from '../text/language.ts';
import { type Diff, isEmpty } from './diff.ts';
import { clip, codeSpan, escapeMarkdown } from './escape-markdown.ts';
import { fitSections, type Section } from './fit-sections.ts';
import { countedHeading, type Group, type Item } from './group.ts';
import { type HeadlineLine, headlinesOf } from './headlines.ts';
import { type Presentation, placeText } from './render-text.ts';
import { sayNothing, sayViews } from './say-views.ts';
import { type Story, storyOf } from './story.ts';
import { summaryOf } from './summary.ts';

/** GitHub takes 65,536 characters in a comment; some are left for who posts it. */
export const LONGEST_COMMENT = 65_000;

/** A sentence, a title and a path are cut at these lengths. */
const LONGEST = { sentence: 600, title: 200, path: 300 } as const;

/** So many lines under each of the first headings; the rest stands in the details. */
const MOST_LINES = 15;

const TITLE: Text = { sv: 'Vad som ändras i styrdokumenten', en: 'What changes for the documents' };
const TODO: Text = { sv: 'Åtgärd:', en: 'To do:' };
const DETAILS: Readonly<Record<keyof Story, Text>> = {
  changes: { sv: 'Alla ändringar', en: 'All changes' },
  hanging: { sv: 'Återstår att ta hand om', en: 'Left hanging' },
  decisions: { sv: 'Beslut och förslag', en: 'Decisions and proposals' },
  findings: { sv: 'Anmärkningar', en: 'Findings' },
  notes: { sv: 'Att veta om beslutet', en: 'To know of the decision' },
};

const titled = (title: string) => `**${escapeMarkdown(clip(title, LONGEST.title))}**`;
const sentence = (text: string) => escapeMarkdown(clip(text, LONGEST.sentence));

function itemText(item: Item, presentation: Presentation): string {
  const { language } = presentation;
  const { title, id, sentences, todo, place } = item;
  const name = title === undefined ? '' : titled(title);
  const words = sentences.map((each) => sentence(each[language]));
  const lines = [
    ...(name ? [id && id !== title ? `${name} ${codeSpan(clip(id, LONGEST.title))}` : name] : []),
    ...words,
    ...(todo ? [`${TODO[language]} ${sentence(todo[language])}`] : []),
    ...(place ? [codeSpan(clip(placeText(presentation, place), LONGEST.path))] : []),
  ];
  // Two spaces at its end would break a line; a backslash does so in sight of everybody.
  return `- ${lines.filter(Boolean).join('\\\n  ')}\n`;
}

function headlineText({ title, words }: HeadlineLine, language: 'sv' | 'en'): string {
  const parts = [...(title === undefined ? [] : [titled(title)]), sentence(words[language])];
  return `- ${parts.filter(Boolean).join(': ')}\n`;
}

function groupSection(group: Group, heading: boolean, presentation: Presentation): Section {
  const { language } = presentation;
  const counts = group.counts.map((count) => escapeMarkdown(count[language])).join(', ');
  const title = heading ? `#### ${escapeMarkdown(countedHeading(group)[language])}\n\n` : '';
  return {
    open: title + (counts ? `${counts}\n\n` : ''),
    items: group.items.map((item) => itemText(item, presentation)),
    close: '\n',
  };
}

/** Folds groups away under a line that tells how many things there are. */
function folded(summary: Text, groups: readonly Group[], presentation: Presentation): Section[] {
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  if (count === 0) return [];
  const line = `${summary[presentation.language]} (${count})`;
  // What has one heading has it in that line.
  const headings = groups.some(({ heading }) => heading.sv !== summary.sv);
  return [
    { open: `<details><summary>${line}</summary>\n\n`, items: [], close: '' },
    ...groups.map((group) => groupSection(group, headings, presentation)),
    { open: '', items: [], close: '</details>\n\n' },
  ];
}

function headlineSections(diff: Diff, { language }: Presentation): Section[] {
  return headlinesOf(diff).map(({ heading, lines }): Section => {
    const shown = lines.slice(0, MOST_LINES);
    const rest = lines.length - shown.length;
    const more = {
      sv: `- … och ${rest} till, se nedan.\n`,
      en: `- … and ${rest} more, see below.\n`,
    };
    return {
      open: `**${heading[language]}**\n\n`,
      items: shown.map((line) => headlineText(line, language)),
      close: rest > 0 ? `${more[language]}\n` : '\n',
    };
  });
}

/** The comparison as a comment on a pull request: what matters first, the rest folded away. */
export function renderMarkdown(diff: Diff, presentation: Presentation): string {
  const { language } = presentation;
  const { from, to } = diff;
  const city = escapeMarkdown(clip(to.view.register.city.name, LONGEST.title));
  const story = storyOf(diff);
  const omitted = (count: number) =>
    ({
      sv: `\n${count} ${count === 1 ? 'punkt är utelämnad' : 'punkter är utelämnade'}: kommentaren får inte bli längre. Allt står i gov-docs diff --format text.\n`,
      en: `\n${count} ${count === 1 ? 'entry is' : 'entries are'} left out, for the comment may not be longer. All of it: gov-docs diff --format text.\n`,
    })[language];
  const head = `### ${TITLE[language]}${city && `: ${city}`}\n\n`;
  const compared = sentence(`${sayViews(from, to)[language]}.`);
  const intro = isEmpty(diff)
    ? `${head}${sentence(sayNothing(from, to)[language])}\n\n`
    : `${head}${compared}\n\n**${sentence(summaryOf(diff)[language])}**\n\n`;
  const page = fitSections(
    [
      { open: intro, items: [], close: '' },
      ...headlineSections(diff, presentation),
      ...folded(DETAILS.notes, story.notes, presentation),
      ...folded(DETAILS.changes, story.changes, presentation),
      ...folded(DETAILS.hanging, story.hanging, presentation),
      ...folded(DETAILS.decisions, story.decisions, presentation),
      ...folded(DETAILS.findings, story.findings, presentation),
    ],
    omitted,
    LONGEST_COMMENT,
  );
  return `${page.trimEnd()}\n`;
}
