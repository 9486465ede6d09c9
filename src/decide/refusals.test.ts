import { describe, expect, test } from 'vitest';
import { decisionOf } from '../testing/decision-of.ts';
import {
  type DocumentFiles,
  documentIn,
  fileOf,
  planOf,
  reasonsOf,
  registerOfFiles,
} from '../testing/plan-of.ts';
import type { Besides } from './besides.ts';
import { isRefused } from './decision-plan.ts';
import { succession } from './succeed.ts';

const CONFIG = `
bodies:
  - { id: kommunfullmäktige, name: Kommunfullmäktige, kind: council, aliases: [KF] }
  - { id: kommunstyrelsen, name: Kommunstyrelsen, kind: executive, aliases: [KS] }
  - { id: socialnämnden, name: Socialnämnden, kind: board }
  - { id: it-nämnden, name: IT-nämnden, kind: board }
  - { id: trafiknämnden, name: Trafiknämnden, kind: board }
  - { id: omsorgsnämnden, name: Omsorgsnämnden, kind: board, to: 2019-12-31, succeeded-by: [socialnämnden] }
  - { id: stadsbyggnadsnämnden, name: Stadsbyggnadsnämnden, kind: board, from: 2021-01-01 }
  - { id: energi, name: Almby Energi AB, kind: company }
`;

const OPEN = 'validity: until-further-notice';
const council = (title: string, more = OPEN) =>
  fileOf(
    `title: ${title}\ntype: policy\ndecided-by: KF\ndecision: { date: 2015-10-08, paragraph: 15 }\n${more}`,
    '# Rubrik\n\n## 7.1 Resor\n\n## Uppföljning\n',
  );

const FILES: DocumentFiles = {
  'documents/it.md': council('Policy för IT'),
  'documents/plan.md': council('Plan för IT', 'validity: { to: 2020-12-31 }'),
  'documents/bidrag.md': fileOf(
    `title: Riktlinje för bidrag\ntype: riktlinje\ndecided-by: socialnämnden\ndecision: { date: 2018-05-02, paragraph: 9 }\n${OPEN}`,
  ),
  'documents/skolmat.md': fileOf(
    `title: Riktlinje för skolmat\ntype: riktlinje\ndecided-by: socialnämnden\ndecision: { date: 2018-05-02, paragraph: 9 }\n${OPEN}\nhistory: [{ date: 2019-01-15, event: transfer, decided-by: KF, to: IT-nämnden }]`,
  ),
  'documents/resor.md': fileOf(`title: Policy för resor\ntype: policy\nstage: proposed\n${OPEN}`),
  'documents/digital.md': fileOf(
    `title: Policy för digitalisering\ntype: policy\ndecided-by: KF\ndecision: { date: 2020-01-30, paragraph: 2 }\nvalidity: { from: 2020-07-01 }`,
  ),
  'documents/upphavd.md': council(
    'Policy för fax',
    `${OPEN}\nrepeal: { date: 2019-03-01, decided-by: KF, paragraph: § 8, from: 2019-04-01 }`,
  ),
  'documents/ersatt.md': council('Policy för telefoni', OPEN),
  'documents/mobil.md': fileOf(
    `title: Policy för mobiler\ntype: policy\ndecided-by: KF\ndecision: { date: 2018-02-01, paragraph: 4 }\n${OPEN}\nsupersedes: [ersatt]`,
  ),
  'documents/slopad.md': council(
    'Policy för larm',
    `${OPEN}\nhistory: [{ date: 2016-09-01, event: annulment }]`,
  ),
  'documents/delvis.md': council(
    'Regler för lokaler',
    `${OPEN}\nrepeal: { date: 2019-03-01, decided-by: KF, part: "7.1" }`,
  ),
  'documents/tva-a.md': council('Policy för arkiv'),
  'documents/tva-b.md': council('Policy för arkiv'),
};

const register = registerOfFiles(FILES, CONFIG);

const KF = 'decided-by: KF\ndecision: { date: 2020-06-11, paragraph: 21 }';

function refused(points: string, head = KF, today = '2026-11-22') {
  const file = decisionOf('beslut', `${head}\npoints: [${points}]`);
  const plan = planOf(FILES, register, file, { today });
  expect(isRefused(plan)).toBe(true);
  expect(plan.edits).toEqual([]);
  return reasonsOf(plan, register);
}

/** A decision of one point that ends a document because of another, as `retire --superseded-by` plans it. */
function succeeded(id: string, by: string, from: string) {
  const [document, successor] = [documentIn(register, id), documentIn(register, by)];
  const besides = succession(register, document, successor, undefined);
  const file = decisionOf(
    'beslut',
    `${KF}\npoints: [{ repeal: ${id}, reason: superseded${from} }]`,
  );
  return planOf(FILES, register, file, { besides: besides ? [besides] : [] });
}

describe('who may decide', () => {
  const by = (body: string) => `decided-by: ${body}\ndecision: { date: 2020-06-11 }`;

  test('a board that repeals the council’s document', () => {
    expect(refused('{ repeal: it }', by('socialnämnden'))).toEqual([
      {
        sv: 'Socialnämnden får inte besluta om «Policy för IT». Dokumentet är antaget av kommunfullmäktige, och bara kommunfullmäktige kan upphäva eller ändra det.',
        en: 'Socialnämnden may not decide on "Policy för IT". The document was adopted by kommunfullmäktige, and kommunfullmäktige alone can end or change it.',
      },
    ]);
  });

  test('a board that repeals another board’s document', () => {
    expect(refused('{ repeal: bidrag }', by('IT-nämnden'))).toEqual([
      {
        sv: 'IT-nämnden får inte besluta om «Riktlinje för bidrag». Dokumentet är antaget av socialnämnden, så beslutet måste fattas av socialnämnden eller av ett överordnat organ. Har dokumentet överförts till IT-nämnden, för först in det beslutet (gov-docs transfer).',
        en: 'IT-nämnden may not decide on "Riktlinje för bidrag". The document was adopted by socialnämnden, so the decision has to be made by socialnämnden or by a body above it. If the document has been transferred to IT-nämnden, record that decision first (gov-docs transfer).',
      },
    ]);
  });

  test('the board that a document was transferred from', () => {
    const [said] = refused('{ revise: skolmat }', by('socialnämnden'));
    expect(said?.sv).toBe(
      'Socialnämnden får inte besluta om «Riktlinje för skolmat». Dokumentet har överförts till IT-nämnden, så beslutet måste fattas av IT-nämnden eller av ett överordnat organ. Har dokumentet överförts till socialnämnden, för först in det beslutet (gov-docs transfer).',
    );
    expect(said?.en).toBe(
      'Socialnämnden may not decide on "Riktlinje för skolmat". The document has been transferred to IT-nämnden, so the decision has to be made by IT-nämnden or by a body above it. If the document has been transferred to socialnämnden, record that decision first (gov-docs transfer).',
    );
  });

  test('a body that nobody knows, near one that is known and not', () => {
    expect(refused('{ repeal: it }', by('Trafknämnden'))).toEqual([
      {
        sv: 'Kommunen har inget organ som heter «Trafknämnden». Menade du «Trafiknämnden»? Organen räknas upp under bodies i gov-docs.yaml.',
        en: 'The city has no body called "Trafknämnden". Did you mean "Trafiknämnden"? The bodies are listed under bodies in gov-docs.yaml.',
      },
    ]);
    expect(refused('{ transfer: bidrag, to: Kulturrådet }')).toEqual([
      {
        sv: 'Kommunen har inget organ som heter «Kulturrådet». Organen räknas upp under bodies i gov-docs.yaml.',
        en: 'The city has no body called "Kulturrådet". The bodies are listed under bodies in gov-docs.yaml.',
      },
    ]);
  });

  test('a body that did not exist on the day', () => {
    expect(refused('{ repeal: bidrag }', by('Omsorgsnämnden'))).toEqual([
      {
        sv: 'Omsorgsnämnden fanns inte 2020-06-11: organet upphörde 2019-12-31. Kontrollera dagen och organet.',
        en: 'Omsorgsnämnden did not exist on 2020-06-11: the body ceased on 2019-12-31. Check the day and the body.',
      },
    ]);
    expect(refused('{ transfer: bidrag, to: Stadsbyggnadsnämnden }')).toEqual([
      {
        sv: 'Stadsbyggnadsnämnden fanns inte 2020-06-11: organet inrättades 2021-01-01. Kontrollera dagen och organet.',
        en: 'Stadsbyggnadsnämnden did not exist on 2020-06-11: the body was set up on 2021-01-01. Check the day and the body.',
      },
    ]);
  });

  test('nobody', () => {
    expect(refused('{ repeal: it }', 'decision: { date: 2020-06-11 }')).toEqual([
      {
        sv: 'Det framgår inte vem som beslutar. Ange organet: decided-by i beslutet.',
        en: 'Who decides is missing. Name the body: decided-by in the decision.',
      },
    ]);
  });
});

describe('which document', () => {
  test('none, near one and not', () => {
    expect(refused('{ repeal: bidrga }, { repeal: fullmaktsordning }')).toEqual([
      {
        sv: 'Dokumentet «bidrga» finns inte i registret. Menade du «bidrag»?',
        en: 'There is no document "bidrga" in the register. Did you mean "bidrag"?',
      },
      {
        sv: 'Dokumentet «fullmaktsordning» finns inte i registret. Alla dokument: gov-docs list --future.',
        en: 'There is no document "fullmaktsordning" in the register. All documents: gov-docs list --future.',
      },
    ]);
  });

  test('several', () => {
    expect(refused('{ repeal: Policy för arkiv }')).toEqual([
      {
        sv: 'Flera dokument heter «Policy för arkiv». Ange id för det som avses: tva-a, tva-b.',
        en: 'Several documents are called "Policy för arkiv". Write the id of the one that is meant: tva-a, tva-b.',
      },
    ]);
  });

  test('one that is adopted already', () => {
    expect(refused('{ adopt: it }')).toEqual([
      {
        sv: '«Policy för IT» är redan antaget och kan inte antas en gång till. En ändring skrivs som en revidering (revise). Ett nytt dokument ska ha ett eget id.',
        en: '"Policy för IT" has been adopted already and cannot be adopted again. A change is written as a revision (revise). A new document has an id of its own.',
      },
    ]);
  });

  test('one that is not decided', () => {
    expect(refused('{ repeal: resor }')).toEqual([
      {
        sv: '«Policy för resor» är inte beslutat, så det finns inget att upphäva eller ändra.',
        en: '"Policy för resor" has not been decided, so there is nothing to end or change.',
      },
    ]);
  });

  test('a point without what it needs', () => {
    expect(refused('{ prolong: plan }')).toEqual([
      {
        sv: 'Beslutspunkten om «Plan för IT» saknar uppgiften to: den nya sista dagen vid en förlängning, organet som tar över vid en överföring.',
        en: 'The point about "Plan för IT" lacks the fact "to": the new last day of a prolongation, or the body that takes over in a transfer.',
      },
    ]);
  });

  test('a part that it does not have, near one and not', () => {
    expect(refused('{ repeal: it, part: uppfoljning }, { repeal: it, part: "9.9" }')).toEqual([
      {
        sv: 'I «Policy för IT» finns ingen del som heter «uppfoljning»: varken en rubrik, ett ankare eller ett avsnittsnummer. Menade du «uppföljning»?',
        en: '"Policy för IT" has no part "uppfoljning": no heading, anchor or section number is called so. Did you mean "uppföljning"?',
      },
      {
        sv: 'I «Policy för IT» finns ingen del som heter «9.9»: varken en rubrik, ett ankare eller ett avsnittsnummer.',
        en: '"Policy för IT" has no part "9.9": no heading, anchor or section number is called so.',
      },
    ]);
  });
});

describe('which day', () => {
  test('one that has not come', () => {
    expect(refused('{ repeal: it }', KF, '2020-06-10')).toEqual([
      {
        sv: 'Beslutsdagen 2020-06-11 har inte varit än (i dag är det 2020-06-10). Vänta tills beslutet är fattat. Ett förslag till beslut skrivs med --propose.',
        en: 'The day of the decision, 2020-06-11, has not come (today is 2020-06-10). Wait until the decision has been made. A proposal is written with --propose.',
      },
    ]);
  });

  test('one before the document’s own decision', () => {
    expect(refused('{ repeal: it }', 'decided-by: KF\ndecision: { date: 2015-10-07 }')).toEqual([
      {
        sv: 'Beslutsdagen 2015-10-07 ligger före dagen då «Policy för IT» antogs (2015-10-08). Kontrollera datumet.',
        en: 'The day of the decision, 2015-10-07, is before the day on which "Policy för IT" was adopted (2015-10-08). Check the date.',
      },
    ]);
  });

  test('an effect before the decision', () => {
    expect(refused('{ repeal: it, from: 2020-06-10 }')).toEqual([
      {
        sv: 'Ett beslut som fattas 2020-06-11 kan inte ha verkan redan från och med 2020-06-10. Ange 2020-06-11 eller en senare dag.',
        en: 'A decision of 2020-06-11 cannot have effect from 2020-06-10 already. Give 2020-06-11 or a later day.',
      },
    ]);
  });

  test('a prolongation of what has no end, or not beyond its end', () => {
    expect(refused('{ prolong: it, to: 2021-12-31 }, { prolong: plan, to: 2020-12-31 }')).toEqual([
      {
        sv: '«Policy för IT» gäller tills vidare, så det finns ingen sista dag att flytta fram.',
        en: '"Policy för IT" applies until further notice, so there is no last day to move.',
      },
      {
        sv: '«Plan för IT» gäller redan till och med 2020-12-31 och kan inte förlängas till och med 2020-12-31. Ange en senare dag.',
        en: '"Plan för IT" applies until 2020-12-31 already and cannot be prolonged to 2020-12-31. Give a later day.',
      },
    ]);
  });
});

describe('what has ended', () => {
  test('repealed, by another decision', () => {
    expect(refused('{ repeal: upphavd }')).toEqual([
      {
        sv: '«Policy för fax» är redan upphävt från och med 2019-04-01, genom beslut 2019-03-01 § 8. Om det inte stämmer: rätta dokumentets huvud för hand.',
        en: '"Policy för fax" has been repealed already, from 2019-04-01, by a decision of 2019-03-01 § 8. If that is wrong, correct the head of the document by hand.',
      },
    ]);
    expect(refused('{ revise: upphavd }')).toEqual([
      {
        sv: '«Policy för fax» upphörde att gälla 2019-04-01, genom beslut 2019-03-01 § 8. Om det inte stämmer: rätta dokumentets huvud för hand.',
        en: '"Policy för fax" ceased to apply on 2019-04-01, by a decision of 2019-03-01 § 8. If that is wrong, correct the head of the document by hand.',
      },
    ]);
  });

  test('a part of it', () => {
    expect(refused('{ repeal: delvis, part: "7.1" }')).toEqual([
      {
        sv: 'Del 7.1 i «Regler för lokaler» är redan upphävd från och med 2019-03-01, genom beslut 2019-03-01. Om det inte stämmer: rätta dokumentets huvud för hand.',
        en: 'Part 7.1 of "Regler för lokaler" has been repealed already, from 2019-03-01, by a decision of 2019-03-01. If that is wrong, correct the head of the document by hand.',
      },
    ]);
  });

  test('superseded', () => {
    expect(refused('{ repeal: ersatt }')).toEqual([
      {
        sv: '«Policy för telefoni» ersattes av «Policy för mobiler» 2018-02-01 och gäller inte längre. Om det inte stämmer: rätta dokumentets huvud för hand.',
        en: '"Policy för telefoni" was superseded by "Policy för mobiler" on 2018-02-01 and no longer applies. If that is wrong, correct the head of the document by hand.',
      },
    ]);
  });

  test('annulled by a court', () => {
    expect(refused('{ repeal: slopad }')).toEqual([
      {
        sv: 'En domstol har upphävt beslutet om «Policy för larm», så det finns inget att upphäva eller ändra.',
        en: 'A court has annulled the decision on "Policy för larm", so there is nothing to end or change.',
      },
    ]);
  });
});

describe('what takes its place', () => {
  const said = (id: string, by: string, from = '') => reasonsOf(succeeded(id, by, from), register);

  test('starts later', () => {
    expect(said('it', 'digital')).toEqual([
      {
        sv: '«Policy för IT» skulle upphöra att gälla 2020-06-11, men «Policy för digitalisering» börjar gälla först 2020-07-01. Från och med 2020-06-11 till och med 2020-06-30 skulle inget av dem gälla. Ange --from 2020-07-01.',
        en: '"Policy för IT" would end on 2020-06-11, but "Policy för digitalisering" enters into force only on 2020-07-01. From 2020-06-11 to 2020-06-30 neither of them would apply. Give --from 2020-07-01.',
      },
    ]);
    expect(said('it', 'digital', ', from: 2020-07-01')).toEqual([]);
  });

  test('is not decided', () => {
    expect(said('it', 'resor')).toEqual([
      {
        sv: '«Policy för IT» skulle upphöra att gälla 2020-06-11 och ersättas av «Policy för resor», som inte är beslutat eller saknar dag för ikraftträdande. Då skulle inget av dem gälla. Låt först «Policy för resor» antas, eller gör båda delarna i samma beslut (gov-docs apply).',
        en: '"Policy för IT" would end on 2020-06-11 and be superseded by "Policy för resor", which has not been decided or has no day on which it starts. Neither of them would apply then. Have "Policy för resor" adopted first, or do both in one decision (gov-docs apply).',
      },
    ]);
  });

  test.each(['upphavd', 'ersatt', 'slopad'])('has itself ended: %s', (id) => {
    const name = documentIn(register, id).title?.value;
    expect(said('it', id)).toEqual([
      {
        sv: `«Policy för IT» kan inte ersättas av «${name}», som självt har upphört att gälla. Ange det dokument som gäller i stället, eller ett annat skäl.`,
        en: `"Policy för IT" cannot be superseded by "${name}", which has itself ceased to apply. Name the document that applies instead, or another reason.`,
      },
    ]);
  });

  test('of several, one that applies is enough', () => {
    const both = {
      ...FILES,
      'documents/del.md': fileOf(
        `title: Policy för data\ndecided-by: KF\ndecision: { date: 2020-01-30 }\nvalidity: { from: 2020-08-01 }\nsupersedes: [it]`,
      ),
    };
    const all = registerOfFiles(both, CONFIG);
    const reasons = (besides: readonly Besides[]) => {
      const file = decisionOf('beslut', `${KF}\npoints: [{ repeal: it, reason: superseded }]`);
      return reasonsOf(planOf(both, all, file, { besides }), all).map(({ sv }) => sv);
    };
    expect(reasons([])).toEqual([
      '«Policy för IT» skulle upphöra att gälla 2020-06-11, men «Policy för data» börjar gälla först 2020-08-01. Från och med 2020-06-11 till och med 2020-07-31 skulle inget av dem gälla. Ange --from 2020-08-01.',
    ]);
    const mobile = succession(all, documentIn(all, 'it'), documentIn(all, 'mobil'), undefined);
    expect(reasons(mobile ? [mobile] : [])).toEqual([]);
  });

  test('has said so itself: a repeal from the day it started, and none from a later one', () => {
    const same = 'decided-by: KF\ndecision: { date: 2018-02-01, paragraph: 5 }';
    const file = decisionOf('beslut', `${same}\npoints: [{ repeal: ersatt, reason: superseded }]`);
    expect(reasonsOf(planOf(FILES, register, file), register)).toEqual([]);
    expect(refused('{ repeal: ersatt, from: 2018-03-01 }', same)).toHaveLength(1);
  });

  test('was in force before, or starts on that very day: nothing stands against it', () => {
    expect(said('it', 'mobil')).toEqual([]);
    expect(said('bidrag', 'mobil')).toEqual([]);
  });

  test('a transfer to whom it belongs', () => {
    expect(refused('{ transfer: skolmat, to: IT-nämnden }, { transfer: it, to: KF }')).toEqual([
      {
        sv: '«Riktlinje för skolmat» hör redan till IT-nämnden.',
        en: '"Riktlinje för skolmat" belongs to IT-nämnden already.',
      },
      {
        sv: '«Policy för IT» hör redan till kommunfullmäktige.',
        en: '"Policy för IT" belongs to kommunfullmäktige already.',
      },
    ]);
  });
});

test('all or nothing: a point that is refused keeps the others back', () => {
  const reasons = refused('{ repeal: it, reason: goals-met }, { repeal: resor }');
  expect(reasons.map(({ sv }) => sv)).toEqual([
    '«Policy för resor» är inte beslutat, så det finns inget att upphäva eller ändra.',
  ]);
});

test('several reasons are told at once', () => {
  const board = 'decided-by: socialnämnden\ndecision: { date: 2015-01-01 }';
  expect(refused('{ repeal: it, from: 2014-01-01, part: x }', board)).toHaveLength(4);
});
