import type { Language } from '../text/language.ts';

const WHAT = {
  sv: '# Granskar registret vid varje ändringsförslag och visar anmärkningarna vid raderna.',
  en: '# Lints the register on every pull request and shows the findings beside their lines.',
};
const FROM = {
  sv: `      # gov-docs är ett av registrets egna paket, i en version som ni har valt. --no-install gör att
      # inget annat paket med samma namn hämtas från nätet.`,
  en: `      # gov-docs is among the register's own packages, in a version that you have chosen. With
      # --no-install no other package of that name is fetched from the network.`,
};

/** A workflow for GitHub that lints the register. It may read the repository and nothing else. */
export function workflowText(language: Language): string {
  return `${WHAT[language]}
name: gov-docs
on: pull_request
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
${FROM[language]}
      - run: npm ci
      - run: npx --no-install gov-docs lint --format github
`;
}
