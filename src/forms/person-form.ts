/** Tells a person from a function. A false alarm is worse than a miss: offices have many odd names. */

import { lazily } from '../text/lazily.ts';
import { DOUBTFUL_GIVEN_NAMES, GIVEN_NAMES } from './given-names.ts';
import { wholeForm } from './readable-text.ts';

/** By what a text gives away that it means a person. */
export type PersonForm = 'e-mail' | 'initials' | 'name' | 'phone';

const E_MAIL = lazily(
  () => /([\p{L}\p{N}._+-]{1,64})@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu,
);
// A space alone also parts the thousands of a sum, so such a number must be grouped like a telephone's.
const PHONE = lazily(
  () =>
    /(?<![\p{L}\p{N}/.:-]|[0-9] )(?:\+46 ?(?:\(0\) ?)?[1-9](?: ?-? ?[0-9]){6,9}|0[1-9][0-9]{0,2} ?[-/–] ?(?:[0-9] ?){4,7}[0-9]|0[1-9][0-9]{0,2} [0-9]{2,3} [0-9]{2} [0-9]{2}|07[0-9]{8})(?![\p{L}\p{N}/:-])/u,
);

// Two letters that an office uses for a function or a body: nämnd, förvaltning, kontor, chef, direktör.
const FUNCTION_LETTERS =
  /^(?:.[NFKCD]|KS|LS|RS|FS|HR|IT|VA|AU|PR|EU|EG|IS|VO|ÄO|FM|KP|TA|PA|SU|RU|LG|KL|PL|SL|BO|ÖP|DP|GA|RM|UH|FV|LV|OB|RO)$/u;
const INITIALS = /^[A-ZÅÄÖ]{2}(?: ?[/,&] ?[A-ZÅÄÖ]{2}){0,4}$/u;
const DOTTED_INITIALS = lazily(() => /^(?:\p{Lu}\. ?){2}$/u);

const SURNAME = lazily(
  () =>
    /^\p{L}{2,}(?:sson|sdotter|berg|bergh|borg|ström|gren|qvist|kvist|quist|lund|lundh|lind|lindh|strand|dahl|stedt|mark|holm|elius|ander|löf|blad|blom|fors|vall|wall|wik|gård|ius|lin|dén|lén|rén|sén|tén|vén|jén|mén|nder|inen|onen|nen|vić|ović|vic|oglu|zadeh)$/u,
);
const SURNAMES = new Set(
  (
    'ahlin ahmed ahmadi ali alm andersen arvidsson bergman björk björn bodin bruun brandt carlson dahlin dahlman ek ' +
    'ekman elm eriksen falk forsell forsman franzén frisk hagman hansen hassan hed hellman hermansson hosseini ' +
    'hussein ibrahim jensen karimi kaya khalil khan kling kruse larsen lehto lundin lundén mattson melin moberg ' +
    'mohamed mohammadi molin månson nguyen nielsen nilson norberg nordin norén nyberg nygren nyman näslund olin ' +
    'ottosson osman pettersen pham rahimi rask ros rydell rydén rådberg sandell sjödin skog smith sundin sundén ' +
    'swahn svahn svärd söder sörman tran wikman wallin westin wik widell yilmaz åberg åkerman öberg öhman österman'
  ).split(' '),
);
// Places that end like surnames: «Love Stockholm» is a campaign.
const PLACE =
  /^(?:stockholm|göteborg|falkenberg|varberg|helsingborg|trelleborg|vänersborg|sölvesborg|ängelholm|laholm|vaxholm|borgholm|hagfors|munkfors|degerfors|storfors|bengtsfors|lindesberg|hallsberg|sundsvall|hudiksvall|danmark|mayen)$/u;
// What stands after a given name in the name of a school, a parish, a company or a post.
const INSTITUTION = lazily(
  () =>
    /(?:chef(?:en)?|direktör(?:en)?|ansvarig|ledare|sekreterare|strateg|handläggare|samordnare|kontor(?:et)?|förvaltning(?:en)?|avdelning(?:en)?|enhet(?:en)?|nämnd(?:en)?|styrelsen?|utveckling(?:en)?|skolan?|skolor|gymnasi(?:um|et)|församling(?:en)?|kyrkan?|cent(?:er|rum|ret)|service|bolag(?:et)?|kommun(?:en)?|stad(?:en)?|region(?:en)?|omsorg(?:en)?|hus(?:et)?|hem(?:met)?|gård(?:en)|park(?:en)?|plats(?:en)?|torg(?:et)?|gatan|vägen|sjukhus(?:et)?|museet|museum|stiftelsen?|institutet|fond(?:en)?|förbund(?:et)?|förening(?:en)?|akademin?|bibliotek(?:et)?|s|ab|grupp(?:en)?|stab(?:en)?|kansli(?:et)?|verket|team(?:et)?|support|system(?:et)?|boende(?:t)?|verksamhet(?:en)?|område(?:t)?|planering(?:en)?|hjälp(?:en)?|linjen?|projekt(?:et)?|program(?:met)?|stöd(?:et)?|samverkan|information|säkerhet|vård(?:en)?|hälsa|kultur|teknik|miljö|ekonomi|juridik|digitalisering|upphandling|inköp|näringsliv|arbetsmarknad|mottagning(?:en)?|jour(?:en)?|byrån?|råd(?:et)?|(?<!\p{L})it)$/iu,
);

const NAME_WORD = lazily(() => /^\p{Lu}[\p{L}'’-]{1,30}$/u);
const PARTICLE = /^(?:von|af|av|de|van|der|la|al|el|ben|bin|di)$/iu;

function isSurname(word: string): boolean {
  const name = word.toLowerCase();
  if (INSTITUTION().test(word) || PLACE.test(name)) return false;
  return name.split('-').some((part) => SURNAMES.has(part) || SURNAME().test(part));
}

/** How sure it is that a word is a given name: by itself, only beside a sure surname, or not at all. */
function givenName(word: string): 'sure' | 'doubtful' | undefined {
  const name = word.toLowerCase();
  if (GIVEN_NAMES.has(name)) return 'sure';
  const [first = '', second] = name.split('-');
  if (second !== undefined && GIVEN_NAMES.has(first) && second.length > 1) {
    return GIVEN_NAMES.has(second) || DOUBTFUL_GIVEN_NAMES.has(second) ? 'sure' : undefined;
  }
  return DOUBTFUL_GIVEN_NAMES.has(name) ? 'doubtful' : undefined;
}

/** Whether the words are one name and nothing else: «Åsa Jahnsson», «Per von Essen». */
function isWholeName(words: readonly string[]): boolean {
  const rest = words.slice(1).filter((word) => !PARTICLE.test(word));
  const last = rest.at(-1);
  if (words.length > 5 || last === undefined || !words[0]) return false;
  if (!rest.every((word) => NAME_WORD().test(word) || /^\p{Lu}\.?$/u.test(word))) return false;
  if (INSTITUTION().test(last) || PLACE.test(last.toLowerCase())) return false;
  if (/^\p{Lu}\.?$/u.test(words[0])) return words.length === 2 && isSurname(last);
  const given = NAME_WORD().test(words[0]) ? givenName(words[0]) : undefined;
  return given === 'sure' ? NAME_WORD().test(last) : given === 'doubtful' && isSurname(last);
}

/** Whether a given name and a sure surname stand together among other words: «it-chef Anna Svensson». */
function holdsName(words: readonly string[]): boolean {
  return words.some((word, index) => {
    const [surname, after] = [words[index + 1], words[index + 2]];
    if (!surname || !NAME_WORD().test(word) || !NAME_WORD().test(surname)) return false;
    return (
      givenName(word) === 'sure' && isSurname(surname) && !(after && INSTITUTION().test(after))
    );
  });
}

function isName(text: string): boolean {
  const parts = text.split(/ ?[/,;&()|] ?| och | samt | - /).filter((part) => part !== '');
  const [first, second] = parts;
  // «Svensson, Anna»
  const isReversed =
    parts.length === 2 && isSurname(first ?? '') && givenName(second ?? '') === 'sure';
  return (
    isReversed || parts.some((part) => isWholeName(part.split(' ')) || holdsName(part.split(' ')))
  );
}

function isPersonalAddress(local: string): boolean {
  const [first = '', ...rest] = local.toLowerCase().split(/[._]/);
  const last = rest.at(-1);
  if (last === undefined) return false;
  const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '');
  const names = [...GIVEN_NAMES, ...DOUBTFUL_GIVEN_NAMES];
  return names.some((name) => plain(name) === plain(first)) || isSurname(last);
}

/**
 * A text of Swedish letters with no sign of a person: neither an at sign nor a digit, nor two capital
 * letters, as a name and initials have. Nearly every function is one, and the expressions above take
 * longer to compile than a register takes to read.
 */
const PLAIN_FUNCTION = /^[ a-zåäöéü,()/&-]*(?:[A-ZÅÄÖ][ a-zåäöéü,()/&-]*)?$/;

/**
 * Says by what a responsible function turns out to be a person, or undefined where it does not. An
 * address of an office (`registrator@`) is no person, and two letters that are in use for a function
 * or a board (HR, BN) are no initials.
 */
export function looksLikePerson(written: string): PersonForm | undefined {
  if (PLAIN_FUNCTION.test(written)) return undefined;
  const text = wholeForm(written);
  if (!text) return undefined;
  if (Array.from(text.matchAll(E_MAIL())).some((match) => isPersonalAddress(match[1] ?? '')))
    return 'e-mail';
  const words = text.replace(E_MAIL(), ' ').replace(/ +/g, ' ').trim();
  if (isName(words)) return 'name';
  if (PHONE().test(words)) return 'phone';
  if (DOTTED_INITIALS().test(words) && !/^N\. ?N\.$/.test(words)) return 'initials';
  const isInitials =
    INITIALS.test(words) && words.split(/ ?[/,&] ?/).every((each) => !FUNCTION_LETTERS.test(each));
  return isInitials && words !== 'NN' && words !== 'XX' ? 'initials' : undefined;
}
