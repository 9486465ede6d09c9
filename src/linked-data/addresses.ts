import { foldName } from '../text/normalise.ts';

/**
 * Makes the address of something in the site from its path: absolute, or relative to where the address
 * will stand. The path of a folder ends in `/`.
 */
export type AddressOf = (path: string) => string;

/** The file that holds everything that has an address and no page of its own. */
export const REGISTER_FILE = 'register.jsonld';

/** Half of a surrogate pair, which no address can hold. */
const HALF = /[\ud800-\udfff]/gu;

function encoded(words: string): string {
  return encodeURIComponent(words.replace(HALF, '\ufffd'));
}

/** What an address must not hold as it stands, by RFC 3987. */
const NOT_IN_ADDRESS = /[\u0000-\u0020"<>\\^`{|}\u007f]/g;

/** An address that somebody else wrote, made fit to stand in data. */
export function safeAddress(address: string): string {
  return address.replace(HALF, '\ufffd').replace(NOT_IN_ADDRESS, encodeURIComponent);
}

/** The address of a document as a work, whatever its versions: its page is what answers there. */
export function workAddress(addressOf: AddressOf, id: string): string {
  return addressOf(`id/${id}/`);
}

/** The address of a part of a document: of its heading, where the part is named by an anchor. */
export function partAddress(addressOf: AddressOf, id: string, part: string): string {
  return addressOf(`id/${id}/#${encoded(part)}`);
}

/** What has an address within `REGISTER_FILE`. */
export type Kind = 'organ' | 'typ' | 'amne' | 'beslut' | 'utanfor';

/** The address of something that has no page of its own, by the words that tell it from others. */
export function entryAddress(addressOf: AddressOf, kind: Kind, ...words: string[]): string {
  const name = words.map((each) => encoded(foldName(each).replaceAll(' ', '-'))).join('.');
  return addressOf(`${REGISTER_FILE}#${kind}-${name}`);
}

/** The addresses of what there is one of: the scheme of types, the municipality and its area. */
export function singleAddress(addressOf: AddressOf, name: 'typer' | 'kommun' | 'omrade'): string {
  return addressOf(`${REGISTER_FILE}#${name}`);
}
