import type { Text } from '../text/language.ts';

type HelpKey =
  | 'build'
  | 'buildUsage'
  | 'out'
  | 'baseUrl'
  | 'drafts'
  | 'serve'
  | 'serveUsage'
  | 'port';

/** What `--help` says of the commands that make a site. */
export const SITE_HELP: Readonly<Record<HelpKey, Text>> = {
  build: {
    sv: 'gör en webbplats och öppna data av registret, i en mapp som vilken webbserver som helst kan visa',
    en: 'make a site and open data of the register, in a folder that any web server can serve',
  },
  buildUsage: { sv: '[val]', en: '[options]' },
  out: {
    sv: 'mappen som webbplatsen läggs i och som ersätts i sin helhet (annars dist i registrets mapp)',
    en: "the folder for the site, which is replaced as a whole (otherwise dist in the register's folder)",
  },
  baseUrl: {
    sv: 'adressen där webbplatsen ska ligga, till exempel https://styrdokument.almby.se/',
    en: 'the address that the site will have, such as https://styrdokument.almby.se/',
  },
  drafts: {
    sv: 'ta med dokument som inte är beslutade',
    en: 'include documents that are not decided',
  },
  serve: {
    sv: 'visa webbplatsen på den här datorn, och uppdatera den när något i registret ändras',
    en: 'show the site on this machine, and update it whenever something in the register changes',
  },
  serveUsage: { sv: '[val]', en: '[options]' },
  port: {
    sv: 'port för webbplatsen (annars en ledig)',
    en: 'port of the site (otherwise a free one)',
  },
};
