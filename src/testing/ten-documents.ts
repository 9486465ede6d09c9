/** The body of every document: two numbered parts, each of which can be ended by itself. */
const BODY = `
# Dokumentet

Det här är ett styrdokument för Åstad.

## 1 Vad som gäller

Det som står här gäller tills vidare.

## 2 Övrigt

Det som står här gäller också.
`;

const COMMON = 'decided-by: kommunfullmäktige\napplies-to: all-boards\n';
const ADOPTED = `${COMMON}decision: { date: 2022-06-13, paragraph: 21 }\n`;

/** A document by its id, from the lines of its frontmatter that are its own. */
function document(id: string, title: string, lines: string): string {
  return `---\nid: ${id}\ntitle: ${title}\n${lines}responsible-function: enhetschef\n---\n${BODY}`;
}

const DECISION = `---
decided-by: kommunfullmäktige
decision: { date: 2024-01-29, paragraph: 21, case-number: KS 2023/340 }
points:
  - adopt: policy-resor
  - { repeal: policy-tjansteresor, reason: superseded }
  - { adopt: plan-klimat, from: 2024-02-01 }
  - { repeal: program-bredband, reason: goals-met, note: Uppgiften ligger kvar hos nämnden. }
  - { repeal: regler-bidrag, part: "2", from: 2024-03-01 }
  - { prolong: plan-avfall, to: 2025-12-31 }
  - { prolong: plan-energi, to: 2025-12-31 }
  - revise: plan-energi
  - { revise: riktlinje-it, note: Kapitel 2 har skrivits om. }
  - { transfer: riktlinje-skolmat, to: grundskolenämnden }
  - { repeal: regler-torg, part: "1" }
  - { repeal: regler-torg, part: "2" }
---

# Resor, klimat och annat

Fullmäktige beslutar enligt förslaget.
`;

/** Where the decision on the ten documents lies. */
export const DECISION_PATH: string = 'decisions/2024-01-29-resor.md';

/**
 * A register of ten documents, and a decision that changes every one of them: points of all kinds, and
 * files of all kinds, with line ends of Windows, with a byte order mark, without a last line end. The
 * decision lies so far back that no clock will take it for one of a day to come.
 */
export const TEN_DOCUMENTS: Readonly<Record<string, string>> = {
  'gov-docs.yaml': `city: Åstad
bodies:
  - { id: kommunfullmäktige, name: Kommunfullmäktige, kind: council, aliases: [KF] }
  - { id: grundskolenämnden, name: Grundskolenämnden, kind: board }
`,
  [DECISION_PATH]: DECISION,
  'documents/policy-resor.md': document(
    'policy-resor',
    'Policy för resor',
    `type: policy\nstage: proposed\n${COMMON}validity: until-further-notice\nsupersedes: [policy-tjansteresor]\n`,
  ),
  'documents/policy-tjansteresor.md': document(
    'policy-tjansteresor',
    'Policy för tjänsteresor',
    `type: policy\n${ADOPTED}validity: until-further-notice # tills något annat beslutas\n`,
  ),
  'documents/planer/plan-klimat.md': document(
    'plan-klimat',
    'Plan för klimatet',
    `type: plan\nstage: proposed\n${COMMON}validity: { from: 2024-01-01, to: 2027-12-31 }\n`,
  ),
  'documents/planer/program-bredband.md': document(
    'program-bredband',
    'Program för bredband',
    `type: program\n${ADOPTED}validity: 2022-2025\n`,
  ).replaceAll('\n', '\r\n'),
  'documents/regler/regler-bidrag.md': document(
    'regler-bidrag',
    'Regler för bidrag',
    `type: regler\n${ADOPTED}validity: until-further-notice\n`,
  ).trimEnd(),
  'documents/planer/plan-avfall.md': document(
    'plan-avfall',
    'Plan för avfall',
    `type: plan\n${ADOPTED}validity: 2022-2024\n`,
  ),
  'documents/planer/plan-energi.md': document(
    'plan-energi',
    'Plan för energi',
    `type: plan\n${ADOPTED}validity: 2022-2024\nhistory:\n  - { date: 2023-01-23, event: revision }\n`,
  ),
  'documents/riktlinje-it.md': `\u{feff}${document(
    'riktlinje-it',
    'Riktlinje för IT',
    `type: riktlinje\n${ADOPTED}validity: until-further-notice\n`,
  )}`,
  'documents/riktlinje-skolmat.md': document(
    'riktlinje-skolmat',
    'Riktlinje för skolmat',
    `type: riktlinje\n${ADOPTED}validity: until-further-notice\nhistory: []\n`,
  ),
  'documents/regler/regler-torg.md': document(
    'regler-torg',
    'Regler för torg',
    `type: regler\n${ADOPTED}validity: until-further-notice\n`,
  ),
};
