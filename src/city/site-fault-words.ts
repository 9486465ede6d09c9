import type { ConfigFault } from './config-fault.ts';
import { LEAST_CONTRAST } from './contrast.ts';
import type { Said } from './schema-fault-words.ts';

/** What is said of a text under `site:` that is not what its key needs. */
export const SITE_UNREADABLE = {
  'base-url': (written: string): Said => ({
    message: {
      sv: `"${written}" är inte adressen till en webbplats.`,
      en: `"${written}" is not the address of a site.`,
    },
    help: {
      sv: 'Skriv hela adressen till mappen där webbplatsen ska ligga, utan ? och #: https://styrdokument.almby.se/',
      en: 'Write the whole address of the folder that the site will lie in, without ? and #: https://styrdokument.almby.se/',
    },
  }),
  'web-address': (written: string): Said => ({
    message: {
      sv: `"${written}" är inte en webbadress.`,
      en: `"${written}" is not a web address.`,
    },
    help: {
      sv: 'Skriv hela adressen: https://www.almby.se/',
      en: 'Write the whole address: https://www.almby.se/',
    },
  }),
  picture: (written: string): Said => ({
    message: {
      sv: `"${written}" är inte en bild i registrets mapp.`,
      en: `"${written}" is not a picture in the register's folder.`,
    },
    help: {
      sv: 'Skriv sökvägen från den här filens mapp och nedåt till en svg-, png-, jpg- eller webp-fil: bilder/logotyp.svg.',
      en: "Write the path from this file's folder downwards to a file in svg, png, jpg or webp: images/logo.svg.",
    },
  }),
  colour: (written: string): Said => ({
    message:
      written === ''
        ? { sv: 'Färgen är tom.', en: 'The colour is empty.' }
        : { sv: `"${written}" är inte en färg.`, en: `"${written}" is not a colour.` },
    help: {
      sv: 'Skriv sex hexadecimala siffror inom citattecken: "#005aa0". Utan citattecken är allt efter # en kommentar.',
      en: 'Write six hexadecimal digits within quotes: "#005aa0". Without quotes, all after # is a comment.',
    },
  }),
};

/** A ratio as people write it, never rounded up to what it does not reach. */
function said(ratio: number, mark: string): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1).replace('.', mark);
}

/** What is said of a colour that cannot be read on what it stands on. */
export function sayLowContrast(fault: Extract<ConfigFault, { kind: 'low-contrast' }>): Said {
  const { colour, ratio, readable } = fault;
  const isLight = fault.on === 'light';
  return {
    message: {
      sv: `Färgen ${colour} går inte att läsa mot ${isLight ? 'ljus' : 'mörk'} bakgrund: kontrasten är ${said(ratio, ',')}:1 och ska vara minst ${said(LEAST_CONTRAST, ',')}:1.`,
      en: `The colour ${colour} cannot be read on a ${isLight ? 'light' : 'dark'} ground: the contrast is ${said(ratio, '.')}:1 and must be ${said(LEAST_CONTRAST, '.')}:1 at least.`,
    },
    help: {
      sv: `Välj en ${isLight ? 'mörkare' : 'ljusare'} färg, till exempel "${readable}".`,
      en: `Choose a ${isLight ? 'darker' : 'lighter'} colour, "${readable}" for instance.`,
    },
  };
}
