import { describe, expect, test } from 'vitest';
import { matchWord } from './matching.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** A vocabulary of words that all stand once in one document. */
function vocabularyOf(...words: string[]): Vocabulary {
  return { words, forEachPlace: (_, use) => use(0, 0, 1) };
}

/** How like a word of a text is to a word that is asked for; nothing is guessed. */
function likeness(asked: string, word: string): number {
  const [plain = ''] = wordsOf(asked);
  const { matches } = matchWord(plain, false, [vocabularyOf(...wordsOf(word))], false);
  return Math.max(0, ...matches.map((match) => match.likeness));
}

/** What is searched for where no word is like the one that was asked for. */
function instead(asked: string, ...words: string[]): readonly string[] {
  return matchWord(asked, false, [vocabularyOf(...words)], true).instead;
}

/** Pairs of words, one a line. */
const pairs = (text: string): [string, string][] =>
  text
    .trim()
    .split(/\s*[\n,]\s*/)
    .map((line) => line.split(' ') as [string, string]);

const FORMS = pairs(`
  byggnad byggnader, byggnad byggnaden, samhälle samhället, samhälle samhällena, policy policyn
  policy policys, policy policyer, policy policyns, riktlinje riktlinjer, riktlinje riktlinjerna
  strategi strategin, strategi strategier, strategi strategiers, plan planen, plan planerna
  program programmet, program programmen, regel regler, regel reglerna, taxa taxor, taxa taxorna
  avgift avgifter, föreskrift föreskrifterna, beslut besluten, beslut beslutet, nämnd nämndens
  nämnd nämnderna, bolag bolagen, verksamhet verksamheter, mål målen, miljö miljön, miljö miljöer
  skola skolorna, möte möten, ärende ärendena, användare användarna, medel medlen, medel medlet
  register registret, tecken tecknen, nyckel nycklar, avdelning avdelningarna, bestämmelse bestämmelserna
  ledamot ledamöter, ledamot ledamöternas, stad städer, ansökan ansökningar, parti partiet
  konto konton, kommitté kommittéer, revisor revisorer, upphandling upphandlingar, barn barnen, timme timmar
  digital digitala, gemensam gemensamma, öppen öppna, säker säkra, enkel enkla, hållbar hållbart
  reviderad reviderade, granska granskar, granska granskat, följa följer, EU EU:s, SKR SKR:s
  guideline guidelines, duty duties, use used, report reporting
`);

const MADE = pairs(`
  hantera hantering, upphandla upphandlingen, granska granskning, använda användare
  tillgänglig tillgänglighet, jämställd jämställdhet
`);

const COMPOUNDS = pairs(`
  hantering avfallshanteringen, hanteringen avfallshantering, strategi bredbandsstrategin
  bredband bredbandsstrategi, bredband bredbandsstrategin, policy resepolicyn, plan översiktsplaner
  omsorg äldreomsorgen, skola förskolor, samhälle samhällsplanering, arbete arbetsmiljö, skola skolplikt
  samhälle e-samhället, samhälle eSamhället, hållbarhet klimathållbarhetsarbete, försörjning vattenförsörjningsplan
  program näringslivsprogrammet, ordning arbetsordningen, styrelse kommunstyrelsens
`);

const DOTLESS = pairs(`
  aldreomsorg äldreomsorg, aldreomsorg äldreomsorgen, samhalle samhället, atgard åtgärder
  informationssakerhet informationssäkerhetspolicy, miljo miljön, oversiktsplan översiktsplanen
`);

const OTHER_WORDS = pairs(`
  policy polis, policy politik, resor resurs, taxa taxi, skola skåla, barn bana, lån län, län lån
  får far, hår har, mål mal, råd rad, väg vag, nämnd namn, avgift avfall, hus hund, styrelse styrning
  förskola förskott, hemtjänst hemlöshet, lag bolag, lag förslag, lag anslag, stad bostad, stad stat
  ort sport, bygga bygel, kultur kulör, program prognos, digital digel, vård värd, arv arm, gata gran
  föräldrar förälskad, vatten vante, hälsa hals, ledare lediga, omsorg omsider, budget buske
  revision revir, arkiv arktisk, trafik tragik, idrott ideal, bad bod, mat mit, kf ks, it is
  2019 2020, 2020 20201, 437 0437, 0437 437, plan pilan, bolag bilaga, samhälle samtal, miljö mildra
  riktlinje riktning, tillsyn tillstånd, beslut beställning, nämnden nämligen, regel regissör
`);

describe('words that are found', () => {
  test('are tried on lists long enough', () => {
    const found = [...FORMS, ...MADE, ...COMPOUNDS, ...DOTLESS];
    expect(found.length).toBeGreaterThan(100);
    expect(OTHER_WORDS.length).toBeGreaterThan(50);
  });

  test.each(FORMS)('%s: %s is a form of it', (asked, word) => {
    expect(likeness(asked, word)).toBeGreaterThanOrEqual(0.8);
    expect(likeness(word, asked)).toBeGreaterThanOrEqual(0.8);
  });

  test.each(MADE)('%s: %s is made of it', (asked, word) => {
    expect(likeness(asked, word)).toBeGreaterThanOrEqual(0.4);
  });

  test.each(COMPOUNDS)('%s: %s is a compound with it', (asked, word) => {
    expect(likeness(asked, word)).toBeGreaterThan(0);
    expect(likeness(asked, word)).toBeLessThanOrEqual(1);
  });

  test.each(DOTLESS)('%s: %s has it without dots', (asked, word) => {
    expect(likeness(asked, word)).toBeGreaterThan(0);
    expect(likeness(asked, word)).toBeLessThanOrEqual(0.75);
  });

  test('the tail of a compound tells more than its head, and a form more than both', () => {
    const strategy = (word: string) => likeness('strategi', word);
    expect(strategy('strategi')).toBe(1);
    expect(strategy('strategin')).toBeLessThan(1);
    expect(strategy('bredbandsstrategi')).toBeLessThan(strategy('strategin'));
    expect(strategy('strategidokument')).toBeLessThan(strategy('bredbandsstrategi'));
    expect(strategy('bredbandsstrategiarbete')).toBeLessThan(strategy('strategidokument'));
  });

  test('a word without dots counts for little where there is one with exactly these letters', () => {
    const found = matchWord('lan', false, [vocabularyOf('lan', 'län', 'lån')], false).matches;
    const likenesses = Object.fromEntries(found.map(({ word, likeness: like }) => [word, like]));
    expect(likenesses).toEqual({ lan: 1, län: 0.25, lån: 0.25 });
    const alone = matchWord('lan', false, [vocabularyOf('län')], false).matches;
    expect(alone.map(({ likeness: like }) => like)).toEqual([0.75]);
  });

  test('å, ä and ö that were typed are letters of their own', () => {
    expect(likeness('måla', 'mala')).toBe(0);
    expect(likeness('måla', 'mäla')).toBe(0);
    expect(likeness('idé', 'ide')).toBe(1);
    expect(likeness('kommitte', 'kommittén')).toBeGreaterThan(0.8);
  });
});

describe('words that are not found', () => {
  test.each(OTHER_WORDS)('%s: %s is another word', (asked, word) => {
    expect(likeness(asked, word)).toBe(0);
  });
});

describe('a word of which more may come', () => {
  const names = vocabularyOf('bredbandsstrategi', 'policy');
  const texts = vocabularyOf('bredband');
  const found = (typed: string) =>
    matchWord(typed, true, [names, texts], false).matches.map(({ word }) => word);

  test('is found in names by one letter, in texts by two', () => {
    expect(found('b')).toEqual(['bredbandsstrategi']);
    expect(found('br')).toEqual(['bredbandsstrategi', 'bredband']);
    expect(found('bredbandss')).toEqual(['bredbandsstrategi']);
  });

  test('the longer the word, the less its beginning tells', () => {
    const [short, long] = ['bredbandet', 'bredbandsinfrastruktur'].map((word) =>
      likeness('bredband', word),
    );
    expect(long).toBeLessThan(short ?? 0);
  });
});

describe('what nobody has written', () => {
  test.each([
    ['bredbansstrategi', 'bredbandsstrategi'],
    ['bredbansstrategi', 'bredbandsstrategin'],
    ['digitalisring', 'digitalisering'],
    ['förordnig', 'förordningar'],
    ['programet', 'programmet'],
    ['polciy', 'policy'],
    ['uphandling', 'upphandling'],
    ['tillgänglihet', 'tillgängligheten'],
  ])('%s has one letter wrong: %s', (asked, word) => {
    expect(instead(asked, word, 'något', 'annat')).toEqual([word]);
  });

  test('of words as near, the one with the most places is meant, and only its forms are found', () => {
    const vocabulary: Vocabulary = {
      words: ['kommun', 'kommuner', 'kommon'],
      forEachPlace: (number, use) => {
        for (const document of [[0, 1], [0], [0, 1, 2]][number] ?? []) use(document, 0, 1);
      },
    };
    const { matches, instead: used } = matchWord('kommin', false, [vocabulary], true);
    expect(used).toEqual(['kommon']);
    expect(matches.map(({ word }) => word)).toEqual(['kommon']);
  });

  test.each([
    ['avfallsplan', 'plan', 'avfall', ['avfall', 'plan']],
    ['avfallsplanen', 'plan', 'avfall', ['avfall', 'plan']],
    ['skolplan', 'planer', 'skola', ['skola', 'planer']],
    ['samhällsstrategi', 'strategi', 'samhälle', ['samhälle', 'strategi']],
    ['gatumiljö', 'miljön', 'gata', ['gata', 'miljön']],
  ])('%s is a compound of words that somebody has', (asked, one, other, used) => {
    expect(instead(asked, one, other)).toEqual(used);
  });

  test('is only guessed where nothing is like it', () => {
    expect(instead('policy', 'policyn', 'polici')).toEqual([]);
    expect(instead('xyzåäö', 'policy')).toEqual([]);
    expect(instead('20181937', '20181936')).toEqual([]);
  });
});
