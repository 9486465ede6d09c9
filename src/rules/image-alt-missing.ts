import { enumerate } from './enumerate.ts';
import { quote } from './quote.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** What stands between the brackets of an image, where there is nothing to read aloud. */
const NO_WORDS = /^!\[\s*\](?:\(|\[|$)/;

/** A picture says something only to those who see it, unless its text alternative says it too. */
export const imageAltMissing: Rule = {
  id: 'image-alt-missing',
  severity: 'error',
  basis: 'facts',
  summary: {
    sv: 'En bild saknar textalternativ.',
    en: 'A picture has no text alternative.',
  },
  why: {
    sv: 'Den som inte ser bilden får inte veta vad den visar. En styrmodell eller karta som bara finns som bild försvinner dessutom när dokumentet görs om till text.',
    en: 'Whoever does not see the picture never learns what it shows. A model or map that exists as a picture alone is also lost when the document is turned into text.',
  },
  source: {
    sv: 'Lagen (2018:1937) om tillgänglighet till digital offentlig service; WCAG 2.1, 1.1.1.',
    en: 'The Act on accessibility of digital public services (2018:1937); WCAG 2.1, 1.1.1.',
  },

  *checkText({ hasEnded }, document, { text }) {
    const images = document.body.links.filter(({ kind }) => kind === 'image');
    if (images.length === 0 || hasEnded(document)) return;
    const silent = images.filter(({ start, end }) => NO_WORDS.test(text.slice(start, end)));
    const [first, ...others] = silent;
    if (!first) return;
    const { source } = document;
    const targets = enumerate(silent.slice(0, 3).map(({ target }) => quote(target)));
    const one = others.length === 0;
    const some = silent.length > 3 ? { sv: ', bland dem', en: ', among them' } : { sv: '', en: '' };
    yield {
      place: { source, start: first.start, end: first.end },
      message: {
        sv: `${one ? 'Bilden' : `${silent.length} bilder`}${some.sv} ${targets.sv} i ${nameOf(document)} saknar textalternativ.`,
        en: `${one ? 'The picture' : `${silent.length} pictures`}${some.en} ${targets.en} of ${nameOf(document)} ${one ? 'has' : 'have'} no text alternative.`,
      },
      help: {
        sv: `Skriv inom hakparentesen vad bilden visar: ![Vad bilden visar](${first.target}). Är den svår att beskriva kort, skriv det även i texten.`,
        en: `Write within the brackets what the picture shows: ![What the picture shows](${first.target}). If that takes many words, say it in the text as well.`,
      },
      related: others.slice(0, 9).map(({ start, end }) => ({
        place: { source, start, end },
        message: { sv: 'också utan', en: 'none here either' },
      })),
    };
  },
};
