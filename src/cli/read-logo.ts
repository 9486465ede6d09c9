import type { UnreadableReason } from '../document/fault.ts';
import { visible } from '../report/visible.ts';
import type { Text } from '../text/language.ts';
import type { Opened } from './opened.ts';
import { UserError } from './user-error.ts';

/** So many bytes a logo may have: it is part of the style that every page waits for. */
const LARGEST = 200_000;

interface Kind {
  readonly type: string;
  readonly isSo: (bytes: Buffer) => boolean;
}

const JPEG: Kind = {
  type: 'image/jpeg',
  isSo: (bytes) => bytes.subarray(0, 3).equals(Buffer.of(0xff, 0xd8, 0xff)),
};

/** The kinds of picture by their endings, and how their files begin. */
const KINDS: Readonly<Record<string, Kind>> = {
  png: {
    type: 'image/png',
    isSo: (bytes) => bytes.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n',
  },
  jpg: JPEG,
  jpeg: JPEG,
  webp: {
    type: 'image/webp',
    isSo: (bytes) => /^RIFF.{4}WEBP$/s.test(bytes.toString('latin1', 0, 12)),
  },
  svg: { type: 'image/svg+xml', isSo: (bytes) => /<svg[\s>]/.test(bytes.toString('utf8')) },
};

function whyNot(reason: UnreadableReason | 'too-large' | 'other-kind'): Text {
  switch (reason) {
    case 'vanished':
      return { sv: 'filen finns inte', en: 'there is no such file' };
    case 'symbolic-link':
      return {
        sv: 'den är en symbolisk länk, och länkar följs inte',
        en: 'it is a symbolic link, and links are not followed',
      };
    case 'too-large':
      return {
        sv: `filen är större än ${LARGEST / 1000} kB`,
        en: `the file is larger than ${LARGEST / 1000} kB`,
      };
    case 'other-kind':
      return {
        sv: 'filen är ingen bild av det slag som namnet säger',
        en: 'the file is no picture of the kind that its name says',
      };
    default:
      return { sv: 'filen går inte att läsa', en: 'the file cannot be read' };
  }
}

/**
 * Reads the city's logo as a data URI: within the style of the pages it is only ever a picture,
 * whatever an SVG may hold besides.
 *
 * @throws UserError where there is no such picture
 */
export function readLogo({ register, tree, shown, language }: Opened): string | undefined {
  const { logo } = register.city.site;
  if (logo === undefined) return undefined;
  const refuse = (reason: Parameters<typeof whyNot>[0]): never => {
    const [name, why] = [visible(shown(logo)), whyNot(reason)];
    const text = {
      sv: `Logotypen ${name} kan inte användas: ${why.sv}. Rätta logo: under site: i gov-docs.yaml.`,
      en: `The logo ${name} cannot be used: ${why.en}. Correct logo: under site: in gov-docs.yaml.`,
    };
    throw new UserError(text, language);
  };
  const found = tree.read(logo);
  if (typeof found === 'string') return refuse(found);
  const bytes = Buffer.from(found);
  if (bytes.length > LARGEST) return refuse('too-large');
  const kind = KINDS[/\.([^.]+)$/.exec(logo)?.[1]?.toLowerCase() ?? ''];
  if (!kind?.isSo(bytes)) return refuse('other-kind');
  return `data:${kind.type};base64,${bytes.toString('base64')}`;
}
