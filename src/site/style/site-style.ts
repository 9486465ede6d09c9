import { style as mapInDark } from '../../graph/svg/dark.css?css';
import type { Site } from '../site.ts';
import { style as agenda } from './agenda.css?css';
import { style as base } from './base.css?css';
import { style as document } from './document.css?css';
import { style as frame } from './frame.css?css';
import { style as lists } from './lists.css?css';
import { style as map } from './map.css?css';
import { style as print } from './print.css?css';
import { style as search } from './search.css?css';
import { style as start } from './start.css?css';
import { style as timeline } from './timeline.css?css';

/** A picture as data, and nothing else: whatever else were in it would be read as style. */
const PICTURE = /^data:image\/[a-z+.-]+;base64,[A-Za-z0-9+/=]+$/;

const COLOUR = /^#[0-9a-f]{6}$/;

/** The city's own colours, by the names that the style sheet asks for. */
function colours({ accent, accentDark }: Site['settings']): string {
  const rule = (name: string, colour: string | undefined) =>
    colour !== undefined && COLOUR.test(colour) ? `:root{--${name}:${colour}}` : '';
  return rule('city', accent) + rule('city-dark', accentDark);
}

/**
 * The style sheet of a site, with the city's colours and logo. The pages stand in a layer of their own,
 * so that what is hidden stays hidden and what is said of paper holds.
 */
export function siteStyle({ settings, logo }: Site): string {
  const picture =
    logo !== undefined && PICTURE.test(logo) ? `.logo{background-image:url("${logo}")}` : '';
  const pages = [base, frame, lists, start, document, search, map, mapInDark, timeline, agenda];
  return `@layer page{${pages.join('')}}${colours(settings)}${picture}${print}\n`;
}
