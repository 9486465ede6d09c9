import { lazily } from '../../text/lazily.ts';

/**
 * Names of statutes, so well known that they are certain without number or section. Others are not:
 * «underlagen» and «bolagen» end as acts do, and «arbetsordningen» is a document of the city.
 */
const KNOWN = lazily(
  () =>
    new Set(
      `alkohollagen arbetsmiljöförordningen arbetsmiljölagen arbetstidslagen arkivförordningen
arkivlagen aktiebolagslagen avfallsförordningen avtalslagen barnkonventionen begravningslagen bibliotekslagen
bokföringslagen brottsbalken brottsdatalagen cybersäkerhetslagen dataskyddsförordningen dataskyddslagen
delgivningslagen diskrimineringslagen djurskyddslagen dos-lagen expropriationslagen fastighetsbildningslagen
folkbokföringslagen förvaltningslagen förvaltningsprocesslagen föräldraledighetslagen föräldrabalken
grundlagarna gymnasieförordningen hyreslagen inkomstskattelagen jordabalken kamerabevakningslagen
kommunallagen kommunalskattelagen konkurrenslagen konsumentköplagen kulturmiljölagen köplagen livsmedelslagen
livsmedelsförordningen marknadsföringslagen medbestämmandelagen miljöbalken miljötillsynsförordningen
minoritetslagen nis-direktivet ordningslagen patientdatalagen patientlagen
patientsäkerhetslagen personuppgiftslagen postlagen regeringsformen riksdagsordningen
rättegångsbalken räddningstjänstlagen samverkanslagen sekretesslagen semesterlagen sjölagen skadeståndslagen
skattebrottslagen skolförordningen skollagen smittskyddslagen socialförsäkringsbalken socialtjänstförordningen
socialtjänstlagen språklagen strålskyddslagen successionsordningen säkerhetsskyddsförordningen säkerhetsskyddslagen
tillgänglighetsdirektivet tobakslagen trafikförordningen tryckfrihetsförordningen upphandlingslagen
upphovsrättslagen utlänningslagen utsökningsbalken vallagen vapenlagen vattentjänstlagen visselblåsarlagen
väglagen webbtillgänglighetsdirektivet yttrandefrihetsgrundlagen årsredovisningslagen äktenskapsbalken ärvdabalken`
        .split(/\s+/)
        .concat(
          'offentlighets- och sekretesslagen',
          'offentlighets- och sekretessförordningen',
          'plan- och bygglagen',
          'plan- och byggförordningen',
          'hälso- och sjukvårdslagen',
          'hälso- och sjukvårdsförordningen',
        ),
    ),
);

/** Subjects of acts whose name is «lagen om …», certain without a number. */
export const KNOWN_SUBJECTS: readonly string[] = [
  'allmänna vattentjänster',
  'anställningsskydd',
  'bostadsanpassningsbidrag',
  'elektronisk kommunikation',
  'extraordinära händelser',
  'facklig förtroendemans ställning på arbetsplatsen',
  'färdtjänst',
  'kommunal bokföring och redovisning',
  'kommunala befogenheter',
  'medbestämmande i arbetslivet',
  'mervärdesskatt',
  'nationella minoriteter och minoritetsspråk',
  'offentlig anställning',
  'offentlig upphandling',
  'riksfärdtjänst',
  'skydd mot olyckor',
  'stöd och service till vissa funktionshindrade',
  'tillgänglighet till digital offentlig service',
  'tobak och liknande produkter',
  'upphandling av koncessioner',
  'upphandling inom försörjningssektorerna',
  'valfrihetssystem',
  'vissa kommunala befogenheter',
  'vård av missbrukare i vissa fall',
  'vård av unga',
];

/** Abbreviations that stand for nothing else. */
const SURE: ReadonlyMap<string, string> = new Map([
  ['GDPR', 'dataskyddsförordningen'],
  ['HSL', 'hälso- och sjukvårdslagen'],
  ['LOU', 'lagen om offentlig upphandling'],
  ['LSS', 'lagen om stöd och service till vissa funktionshindrade'],
  ['LVU', 'lagen om vård av unga'],
  ['OSL', 'offentlighets- och sekretesslagen'],
  ['PBL', 'plan- och bygglagen'],
  ['SoL', 'socialtjänstlagen'],
]);

/** Abbreviations that are a statute only beside a section: «LOV» is a holiday too, and «FL» many things. */
const WITH_SECTION: ReadonlyMap<string, string> = new Map([
  ...SURE,
  ['AML', 'arbetsmiljölagen'],
  ['BrB', 'brottsbalken'],
  ['FL', 'förvaltningslagen'],
  ['KL', 'kommunallagen'],
  ['LAS', 'lagen om anställningsskydd'],
  ['LOV', 'lagen om valfrihetssystem'],
  ['LUF', 'lagen om upphandling inom försörjningssektorerna'],
  ['LVM', 'lagen om vård av missbrukare i vissa fall'],
  ['MB', 'miljöbalken'],
  ['MBL', 'lagen om medbestämmande i arbetslivet'],
  ['PDL', 'patientdatalagen'],
  ['RF', 'regeringsformen'],
  ['TF', 'tryckfrihetsförordningen'],
  ['YGL', 'yttrandefrihetsgrundlagen'],
]);

/** Words that say the kind of a statute and no more: what it is about follows. */
const KINDS = '(?:lag|balk|förordning|kungörelse|stadga|tillkännagivande|instruktion|reglemente)';
const ENDINGS = '(?:en|n|et|t|ar|arna|er|erna)?s?';
const KIND = new RegExp(`^${KINDS}${ENDINGS}$`, 'i');
const HEAD = new RegExp(`(?:${KINDS}${ENDINGS}|ordning(?:ens?)?|regeringsform(?:ens?)?)$`, 'i');
/** What is no statute though it ends as one: proposals, companies, foundations of a matter. */
const NO_HEAD =
  /(?:bo|för|under|förs|ans|ins|uts|avs|bes|neds|upps|oms|övers|genoms|bids|tids|inkomsts|varus)lag(?:en|et|ets|ens|s)?$/i;

/** Whether a word may be the name of a statute where a number follows. */
export function isHead(word: string): boolean {
  return HEAD.test(word) && !NO_HEAD.test(word);
}

/** Whether a word says only the kind: «lagen», «förordning». */
export function isKind(word: string): boolean {
  return KIND.test(word);
}

/** Whether a word is certainly the name of a statute where a section stands beside it. */
export function isNamed(word: string): boolean {
  return /(?:lag|balk|förordning)ens?$/i.test(word) && isHead(word) && !isKind(word);
}

/** The name in lower case and not in the genitive. */
export function nameOf(written: string): string {
  const name = written.toLowerCase();
  return name.endsWith('s') ? name.slice(0, -1) : name;
}

/** The name that is certainly a statute's, or undefined. */
export function knownName(written: string): string | undefined {
  const sure = SURE.get(written);
  if (sure) return sure;
  const name = nameOf(written);
  if (/^(?:eu:s|allmänna) dataskyddsförordning(?:en)?$/.test(name)) return SURE.get('GDPR');
  return KNOWN().has(name) ? name : undefined;
}

/** What an abbreviation stands for where a section stands beside it. */
export function abbreviated(written: string): string | undefined {
  return WITH_SECTION.get(written);
}
