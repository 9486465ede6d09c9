import type { Text } from '../../text/language.ts';

/** The kinds of syntax errors. They are stable: reports and tests name them. */
export type SyntaxCode =
  | 'colon-in-value'
  | 'tab-indent'
  | 'bad-indent'
  | 'unclosed-quote'
  | 'text-after-quote'
  | 'unclosed-bracket'
  | 'extra-bracket'
  | 'text-after-bracket'
  | 'missing-comma'
  | 'extra-comma'
  | 'reserved-start'
  | 'text-after-block-mark'
  | 'missing-colon'
  | 'missing-space-after-colon'
  | 'missing-space-after-dash'
  | 'hard-space'
  | 'list-on-key-line'
  | 'bad-escape'
  | 'comment-needs-space'
  | 'template-placeholder'
  | 'other';

/**
 * What can be wrong with YAML as a notation, in terms of what an author meant to write. Each names
 * what the line does, why that is not understood, and how to mend it.
 */
const HINTS: Readonly<Record<SyntaxCode, Text>> = {
  'colon-in-value': {
    sv: 'Värdet innehåller kolon följt av mellanslag, och det läses som ännu en nyckel. Sätt citattecken runt värdet, till exempel title: "Plan: del 2".',
    en: 'The value contains a colon and a space, which reads as another key. Put quotation marks around the value, as in title: "Plan: part 2".',
  },
  'tab-indent': {
    sv: 'Raden är indragen med tabb. Tabbar är olika breda på olika datorer och godtas därför inte. Byt tabben mot två mellanslag.',
    en: 'The line is indented with a tab. Tabs differ in width between computers and are not accepted. Replace the tab with two spaces.',
  },
  'bad-indent': {
    sv: 'Raden är inte indragen lika långt som de rader den hör ihop med. Ge alla nycklar på samma nivå lika många mellanslag före.',
    en: 'The line is not indented as far as the lines it belongs with. Give all keys of one level the same number of spaces.',
  },
  'unclosed-quote': {
    sv: 'Ett citattecken öppnas men stängs aldrig. Sätt ett likadant citattecken i slutet av värdet.',
    en: 'A quotation mark is opened and never closed. Put the same mark at the end of the value.',
  },
  'text-after-quote': {
    sv: 'Det står text efter det avslutande citattecknet. Sätt citattecken runt hela värdet. Om värdet självt innehåller citattecken, använd den andra sorten ytterst: "Folkets \'nya\' hus".',
    en: 'Text follows the closing quotation mark. Put quotation marks around the whole value. If the value itself contains such marks, use the other kind outside: "The \'new\' house".',
  },
  'unclosed-bracket': {
    sv: 'En klammer, [ eller {, öppnas men stängs aldrig. Avsluta med ] eller }, och dra in raderna däremellan.',
    en: 'A bracket, [ or {, is opened and never closed. End it with ] or }, and indent the lines in between.',
  },
  'extra-bracket': {
    sv: 'Här står en avslutande klammer, ] eller }, som ingen öppnande hör till. Ta bort den, eller sätt citattecken runt värdet.',
    en: 'A closing bracket, ] or }, has no opening one. Remove it, or put quotation marks around the value.',
  },
  'text-after-bracket': {
    sv: 'Det står text efter den avslutande klammern. Ta bort texten, eller sätt citattecken runt hela värdet om klamrarna hör till det.',
    en: 'Text follows the closing bracket. Remove it, or put quotation marks around the whole value if the brackets belong to it.',
  },
  'missing-comma': {
    sv: 'Inom klamrar skiljs värden åt med komma, och ett kolon följt av mellanslag läses som ännu en nyckel. Sätt ut kommat, eller citattecken runt värdet.',
    en: 'Within brackets values are separated by commas, and a colon and a space reads as another key. Add the comma, or quotation marks around the value.',
  },
  'extra-comma': {
    sv: 'Här står ett komma utan något värde före. Ta bort kommat.',
    en: 'A comma stands here with no value before it. Remove the comma.',
  },
  'reserved-start': {
    sv: 'Värdet börjar med ett tecken som har en egen betydelse här (@ ` % , | >). Sätt citattecken runt värdet.',
    en: 'The value begins with a character that has a meaning of its own here (@ ` % , | >). Put quotation marks around the value.',
  },
  'text-after-block-mark': {
    sv: 'Efter | eller > får ingen text stå på samma rad. Flytta texten till nästa rad och dra in den, eller sätt citattecken runt hela värdet.',
    en: 'No text may follow | or > on its line. Move the text to the next line and indent it, or put quotation marks around the whole value.',
  },
  'missing-colon': {
    sv: 'Raden är varken en nyckel med kolon och värde eller en indragen fortsättning på raden före. Skriv nyckel: värde, eller dra in raden om den hör till värdet ovanför.',
    en: 'The line is neither a key with a colon and a value nor an indented continuation of the line before. Write key: value, or indent the line if it belongs to the value above.',
  },
  'missing-space-after-colon': {
    sv: 'Det saknas mellanslag efter kolon, så raden läses inte som nyckel och värde. Skriv ett mellanslag efter kolon.',
    en: 'The space after the colon is missing, so the line does not read as a key and a value. Write a space after the colon.',
  },
  'missing-space-after-dash': {
    sv: 'Det saknas mellanslag efter bindestrecket, så raden läses inte som en punkt i listan. Skriv ett mellanslag efter bindestrecket.',
    en: 'The space after the hyphen is missing, so the line does not read as an item of the list. Write a space after the hyphen.',
  },
  'hard-space': {
    sv: 'Här står ett hårt mellanslag, som ser ut som ett vanligt men inte räknas som ett. Det följer ofta med vid kopiering från Word eller en webbsida. Skriv ett vanligt mellanslag i stället.',
    en: 'A non-breaking space stands here; it looks like an ordinary one and does not count as one. It often comes along when text is copied from Word or a web page. Write an ordinary space instead.',
  },
  'list-on-key-line': {
    sv: 'En lista med bindestreck kan inte börja på samma rad som nyckeln. Flytta listan till nästa rad, eller sätt citattecken runt värdet om bindestrecket hör till det.',
    en: 'A list with hyphens cannot begin on the line of its key. Move the list to the next line, or put quotation marks around the value if the hyphen belongs to it.',
  },
  'bad-escape': {
    sv: 'Ett omvänt snedstreck \\ inom dubbla citattecken inleder ett specialtecken, och det här finns inte. Skriv \\\\ eller använd enkla citattecken.',
    en: 'A backslash \\ within double quotation marks begins a special character, and there is none like this. Write \\\\ or use single quotation marks.',
  },
  'comment-needs-space': {
    sv: 'En kommentar med # måste ha ett mellanslag före sig. Skriv mellanslaget, eller ta med # inom citattecknen.',
    en: 'A comment with # needs a space before it. Write the space, or move the # inside the quotation marks.',
  },
  'template-placeholder': {
    sv: 'Här står en platshållare från en mall, {{ … }}. Skriv värdet i stället.',
    en: 'A placeholder from a template, {{ … }}, stands here. Write the value instead.',
  },
  other: {
    sv: 'Raden går inte att läsa som YAML. Skriv den som nyckel: värde, med citattecken runt värdet.',
    en: 'The line cannot be read as YAML. Write it as key: value, with quotation marks around the value.',
  },
};

/** Says what is wrong, why, and how to mend it, to someone who does not know YAML. */
export function syntaxHint(code: SyntaxCode): Text {
  return HINTS[code];
}
