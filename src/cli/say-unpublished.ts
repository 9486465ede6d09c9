import { visible } from '../report/visible.ts';
import { catalogueSettings } from '../site/catalogue-settings.ts';
import type { Site } from '../site/site.ts';
import type { Text } from '../text/language.ts';
import { type Place, positionOf } from '../text/place.ts';
import type { OpenedSite } from './open-site.ts';
import type { Opened } from './opened.ts';
import { refusedAttachments } from './refused-attachments.ts';

/** So many lines are shown of each kind; whoever has more will run the command again. */
const MOST = 20;

function note(heading: Text, lines: readonly Text[]): Text[] {
  if (lines.length === 0) return [];
  const rest = lines.length - MOST;
  const more = rest > 0 ? [{ sv: `… och ${rest} till`, en: `… and ${rest} more` }] : [];
  const shown = [...lines.slice(0, MOST), ...more].map(({ sv, en }) => ({
    sv: `  ${sv}`,
    en: `  ${en}`,
  }));
  return [
    { sv: `${heading.sv} (${lines.length}):`, en: `${heading.en} (${lines.length}):` },
    ...shown,
  ];
}

function draftNote(count: number): Text[] {
  if (count === 0) return [];
  return [
    {
      sv: `Inte publicerat, för det är inte beslutat: ${count} styrdokument. Lägg till --drafts för att ta med ${count === 1 ? 'det' : 'dem'}.`,
      en: `Not published, for ${count === 1 ? 'it is' : 'they are'} not decided: ${count} governing ${count === 1 ? 'document' : 'documents'}. Add --drafts to include ${count === 1 ? 'it' : 'them'}.`,
    },
  ];
}

function settingsNote({ site }: OpenedSite): Text[] {
  const told = catalogueSettings(site);
  if (told.kind === 'told') return [];
  const keys = told.settings.map((key) => key.replace('site.', ''));
  const isInSite = told.settings.some((key) => key !== 'city');
  const [sv, en] = [keys.join(' och '), keys.join(' and ')];
  return [
    {
      sv: `Öppna data är inte fullständiga: skriv ${sv} ${isInSite ? 'under site: ' : ''}i gov-docs.yaml.`,
      en: `The open data are not complete: write ${en} ${isInSite ? 'under site: ' : ''}in gov-docs.yaml.`,
    },
  ];
}

/** The files that no page could be made of: a line each, under a heading. */
export function sayBroken({ shown }: Opened, { broken }: Site): readonly Text[] {
  const heading = {
    sv: 'Inte publicerat, för filen måste rättas',
    en: 'Not published, for the file must be mended',
  };
  const lines = broken.map(({ path, reason }) => {
    const name = visible(shown(path));
    return { sv: `${name}: ${reason.sv}`, en: `${name}: ${reason.en}` };
  });
  return note(heading, lines);
}

/**
 * What the site does not have and why, and what the city should look at before it publishes the site:
 * a line each.
 */
export function sayUnpublished(opened: Opened, made: OpenedSite): readonly Text[] {
  const { site, personal } = made;
  const name = (path: string) => visible(opened.shown(path));
  const at = (place: Place) => {
    const { line, column } = positionOf(place);
    return `${name(place.source.path)}:${line}:${column}`;
  };
  const lost = site.broken.length + site.register.documents.length;
  const refused = refusedAttachments(site, opened.tree);
  const leftOut = site.register.documents.flatMap((document) => site.bodyOf(document).leftOut);
  return [
    ...sayBroken(opened, site),
    ...draftNote(opened.register.documents.length - lost),
    ...note(
      { sv: 'Bilagor som inte följde med', en: 'Attachments that were left out' },
      refused.map(({ place, file, why }) => ({
        sv: `${at(place)}  ${visible(file)} ${why.sv}`,
        en: `${at(place)}  ${visible(file)} ${why.en}`,
      })),
    ),
    ...note(
      { sv: 'Utelämnat ur texterna', en: 'Left out of the texts' },
      leftOut.map(({ place, message }) => ({
        sv: `${at(place)}  ${visible(message.sv)}`,
        en: `${at(place)}  ${visible(message.en)}`,
      })),
    ),
    ...note(
      {
        sv: 'Personuppgifter att se över före publicering',
        en: 'Personal data to look at before publishing',
      },
      personal.map(({ place, message }) => ({
        sv: `${at(place)}  ${visible(message.sv)}`,
        en: `${at(place)}  ${visible(message.en)}`,
      })),
    ),
    ...settingsNote(made),
  ];
}
