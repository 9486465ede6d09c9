import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Site } from '../site/site.ts';
import { HOSTILE_TITLES } from '../testing/hostile-titles.ts';
import { siteFor, siteOfFolder } from '../testing/site-for-tests.ts';
import type { Day } from '../text/calendar.ts';
import { registerCsv } from './register-csv.ts';

/** Reads the table back: every row has as many cells as there are headings, or the parser fails. */
function read(site: Site): Record<string, string>[] {
  return parse(registerCsv(site), { bom: true, columns: true, delimiter: ';' });
}

describe('the register as a table', () => {
  test('has a mark for spreadsheets, and a row for each document', async () => {
    const settings = { baseUrl: 'https://example.se/' };
    const site = await siteOfFolder('fixtures/registers/goteborg-decided', '2020-07-01' as Day, {
      settings,
    });
    expect(registerCsv(site).startsWith('\ufeffid;titel;')).toBe(true);
    const rows = read(site);
    expect(rows.length).toBe(site.register.documents.length);
    expect(rows.find(({ id }) => id === 'bredbandsstrategi')).toEqual({
      id: 'bredbandsstrategi',
      titel: 'Göteborgs Stad – Bredbandsstrategi',
      andra_namn:
        'Bredbandsstrategin | Göteborgs Stad – Bredbandsstrategi – En infrastruktur för bättre service och likabehandling',
      dokumenttyp: 'Program',
      dokumenttyp_kod: 'program',
      läge: 'upphävd',
      läge_kod: 'repealed',
      läge_sedan: '2020-06-11',
      gäller: 'nej',
      gäller_från_och_med: '2016-10-13',
      giltighetstidens_sista_dag: '',
      upphör_att_gälla: '2020-06-11',
      beslutat_av: 'Kommunfullmäktige',
      beslutsdatum: '2016-10-13',
      paragraf: '17',
      diarienummer: '',
      upphävt_datum: '2020-06-11',
      upphävt_av: 'Kommunfullmäktige',
      upphävt_paragraf: '21',
      upphävt_diarienummer: '0437/20',
      upphävt_skäl: 'målen är uppnådda',
      giltighetstid: 'tills vidare',
      gäller_för: 'alla nämnder, alla bolag',
      dokumentansvarig: 'Stadsdirektör',
      ansvarigt_organ: '',
      ersätter: '',
      ersätts_av: '',
      ersätts_av_titel: '',
      hör_till: 'program-e-samhalle',
      hänvisar_till: '',
      bevaka: '',
      försenat: '',
      nästa_dag: '',
      nästa_händelse: '',
      sökord: 'bredband | fiber | infrastruktur',
      språk: 'sv',
      adress: 'https://example.se/id/bredbandsstrategi/',
      sida: 'https://example.se/id/bredbandsstrategi/',
      text: 'https://example.se/id/bredbandsstrategi/bredbandsstrategi.md',
      fil: 'documents/bredbandsstrategi.md',
    });
  });

  test('has headings where it has no documents', async () => {
    const site = await siteFor({ 'a.md': '---\ntitle: A\nstage: draft\n---\n' });
    expect(registerCsv(site)).toMatch(/^\ufeffid;titel;.*;fil\r\n$/);
  });

  test('holds no formula, no line of its own making and nothing hidden', async () => {
    const titles = [
      ...HOSTILE_TITLES,
      '=1+1',
      '@SUM(A1)',
      '＝1',
      '-2',
      '+46 1',
      ';;;',
      '"',
      '\t=1',
    ];
    const files = Object.fromEntries(
      titles.map((title, index) => [
        `d${index}.md`,
        `---\ntitle: ${JSON.stringify(title)}\nkeywords: [${JSON.stringify(title)}]\ndecision: { date: 2015-01-01 }\n---\n`,
      ]),
    );
    const rows = read(await siteFor(files));
    expect(rows.length).toBe(titles.length);
    for (const row of rows) {
      for (const cell of Object.values(row))
        expect(cell).not.toMatch(/^[=+\-@＝＋－＠]|[\n\r\t\u202e]/);
    }
    expect(rows.map(({ titel }) => titel)).toContain("'=1+1");
  });
});
