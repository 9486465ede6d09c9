/**
 * The endings that words of one kind take, without the genitive. A space parts them, and the empty
 * ending comes first where there is one.
 */

/** Nouns of Swedish. */
export const NOUNS: readonly string[] = [
  ' en ar arna', // avdelning
  ' en er erna', // plan
  ' et en ena', // beslut
  ' et er erna', // problem
  'a an or orna', // taxa
  'e en ar arna', // timme
  'e en er erna', // riktlinje
  'e en na', // användare
  'e et en ena', // samhälle
  'e en eer eerna', // kommitté, without its mark
  'i in ier ierna', // strategi
  'i iet ier ierna', // parti
  'y yn yer yerna ies', // policy
  'o on or orna ot ona', // sko, konto
  'ö ön ör öar öarna öer öerna', // miljö, sjö
  'å ån åar åarna år årna', // å
  ' met men mar marna', // program, stam
  'el eln ler lerna lar larna', // regel, nyckel
  'el let len', // medel
  'er ern rar rarna', // vinter
  'er ret ren', // register
  'mer ret ren mret', // nummer
  'en net nen', // tecken
  'um et er erna', // museum
  'an ningar ningarna', // ansökan
  'or orn orer orerna', // revisor
];

/** Adjectives of Swedish, and verbs whose stem may be short. */
export const ADJECTIVES: readonly string[] = [
  ' t a e are ast aste', // digital
  ' t ma me mare mast', // gemensam
  ' tt a e are ast', // ny
  'el elt la le lare last', // enkel
  'en et na ne it a er', // öppen, skriven
  'er ert ra re rare rast', // säker
  'ad at ade a ar as ande andet', // utvecklad
  'nd nt nda nde', // känd
  'ld lt lda lde', // vald
  'rd rt rda rde', // hård
  'gd gt gda gde', // byggd
  'dd tt dda dde', // född
  ' r dde tt s', // bero
];

/** Verbs, whose endings are those of many other words too, and what English words end in. */
export const VERBS: readonly string[] = [
  ' a er d da de t te as ande andet', // följa
  'ma mer d da de t s mas mande mandet', // bestämma
  'na ner d da de t s nas nande nandet', // godkänna
  ' s es ed ing', // report
  'y ies ied', // carry
  'e es ed ing', // house
];

/** What is made of a word: its deed, its quality, who does it. */
export const DERIVED: readonly string[] = [
  'a ing ingen ingar ingarna', // hantera
  'a ning ningen ningar ningarna', // granska
  'a are aren arna', // använda
  'a an', // begära
  ' t a het heten heter heterna', // tillgänglig
];
