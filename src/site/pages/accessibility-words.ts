import type { Text } from '../../text/language.ts';

export type StatementWord =
  | 'cityBlank'
  | 'stands'
  | 'law'
  | 'how'
  | 'conforms'
  | 'conformsBlank'
  | 'built'
  | 'lacks'
  | 'texts'
  | 'attachments'
  | 'lacksBlank'
  | 'burden'
  | 'burdenBlank'
  | 'tell'
  | 'tellUs'
  | 'contactBlank'
  | 'answer'
  | 'answerBlank'
  | 'supervision'
  | 'supervised'
  | 'complain'
  | 'tested'
  | 'method'
  | 'methodBlank'
  | 'judged'
  | 'judgedBlank'
  | 'updated';

/** The sentences of the accessibility statement. Those whose name ends in `Blank` stand in brackets. */
export const STATEMENT: Readonly<Record<StatementWord, Text>> = {
  cityBlank: { sv: 'kommunens namn', en: 'name of the municipality' },
  stands: {
    sv: 'står bakom den här webbplatsen med styrande dokument.',
    en: 'is responsible for this site of governing documents.',
  },
  law: {
    sv: 'Alla ska kunna använda den. Här står hur väl den uppfyller lagen om tillgänglighet till digital offentlig service, vad som brister och hur du säger till.',
    en: 'Everybody is to be able to use it. Here we tell how well it meets the Swedish act on accessibility of digital public services, what it lacks and how to tell us.',
  },
  how: { sv: 'Hur tillgänglig är webbplatsen?', en: 'How accessible is the site?' },
  conforms: {
    sv: 'Enligt kommunens bedömning är webbplatsen',
    en: 'In the judgement of the municipality, the site conforms to the act',
  },
  conformsBlank: {
    sv: 'helt förenlig, delvis förenlig eller inte förenlig med lagen',
    en: 'fully, partially or not at all',
  },
  built: {
    sv: 'Sidorna görs av programmet gov-docs. Sidmallarna prövas automatiskt med axe-core mot WCAG 2.1 på nivå AA i ljust och mörkt läge, och de går att använda med tangentbord, utan skript, på smala skärmar och i utskrift.',
    en: 'The pages are made by the program gov-docs. Their templates are tested automatically with axe-core against WCAG 2.1, level AA, in light and dark, and work by keyboard, without scripts, on narrow screens and in print.',
  },
  lacks: { sv: 'Innehåll som kan brista', en: 'Content that may fall short' },
  texts: {
    sv: 'Dokumentens texter återges som de är skrivna. Bilder utan bildtext, tabeller utan rubriker och rubriker i fel ordning i ett dokument följer med hit.',
    en: 'The texts of the documents are shown as they are written. Pictures without descriptions, tables without headers and headings out of order in a document come along.',
  },
  attachments: {
    sv: 'Bilagor, till exempel PDF-filer, är inte prövade och kan sakna det som hjälpmedel behöver.',
    en: 'Attachments, such as PDF files, are not tested and may lack what assistive technology needs.',
  },
  lacksBlank: {
    sv: 'övriga brister som kommunen känner till, och när de ska vara åtgärdade',
    en: 'other shortcomings that the municipality knows of, and when they will be mended',
  },
  burden: {
    sv: 'Undantag för oskäligt betungande anpassning (12 § i lagen):',
    en: 'Exceptions for disproportionate burden (section 12 of the act):',
  },
  burdenBlank: { sv: 'inga, eller vilka och varför', en: 'none, or which and why' },
  tell: { sv: 'Säg till om något inte fungerar', en: 'Tell us if something does not work' },
  tellUs: {
    sv: 'Behöver du innehåll i en annan form, eller har du hittat en brist? Hör av dig till',
    en: 'Do you need content in another form, or have you found a shortcoming? Turn to',
  },
  contactBlank: { sv: 'funktion, e-post och telefon', en: 'function, e-mail and telephone' },
  answer: { sv: 'Du får svar inom', en: 'You will have an answer within' },
  answerBlank: { sv: 'tid', en: 'time' },
  supervision: { sv: 'Tillsyn', en: 'Supervision' },
  supervised: {
    sv: 'Myndigheten för digital förvaltning (Digg) ser till att lagen följs. Är du inte nöjd med hur kommunen har tagit emot dina synpunkter kan du',
    en: 'The Agency for Digital Government (Digg) supervises the act. If you are not content with how the municipality has met your comments, you can',
  },
  complain: { sv: 'anmäla det till Digg', en: 'complain to Digg' },
  tested: { sv: 'Så har webbplatsen prövats', en: 'How the site was tested' },
  method: {
    sv: 'Kommunen har prövat webbplatsen genom',
    en: 'The municipality has tested the site by',
  },
  methodBlank: {
    sv: 'självskattning eller granskning av någon annan',
    en: 'its own assessment or an audit by somebody else',
  },
  judged: { sv: 'Senaste bedömningen gjordes', en: 'It was last judged on' },
  judgedBlank: { sv: 'dag', en: 'day' },
  updated: {
    sv: 'Webbplatsens uppgifter uppdaterades senast',
    en: 'The information on the site was last brought up to date on',
  },
};
