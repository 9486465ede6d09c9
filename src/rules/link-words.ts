import type { Link } from '../document/body/body.ts';
import type { Document } from '../document/document.ts';
import type { Text } from '../text/language.ts';
import type { LinkFault } from './link-faults.ts';
import { quote } from './quote.ts';
import { nameOf } from './words.ts';

/** Says what is wrong with a link that stands `count` times in a document. */
export function linkMessage(document: Document, link: Link, count: number, fault: LinkFault): Text {
  const what =
    link.kind === 'image' ? { sv: 'Bilden', en: 'The image' } : { sv: 'Länken', en: 'The link' };
  const target = quote(link.target);
  const often =
    count > 1 ? { sv: ` (${count} ställen)`, en: ` (${count} places)` } : { sv: '', en: '' };
  switch (fault.kind) {
    case 'empty':
      return {
        sv: `${what.sv} har inget mål${often.sv}.`,
        en: `${what.en} has no target${often.en}.`,
      };
    case 'outside':
      return {
        sv: `${what.sv} ${target} leder ut ur registret${often.sv}.`,
        en: `${what.en} ${target} leads out of the register${often.en}.`,
      };
    case 'no-scheme':
      return {
        sv: `Länken ${target} läses som namnet på en fil, för ${fault.near().replace(link.target, '')} saknas${often.sv}.`,
        en: `The link ${target} is read as the name of a file, for ${fault.near().replace(link.target, '')} is missing${often.en}.`,
      };
    case 'no-file':
      if (link.kind === 'image') {
        return {
          sv: `Bilden ${target} finns inte${often.sv}.`,
          en: `The image ${target} is not there${often.en}.`,
        };
      }
      return {
        sv: `${what.sv} leder till ${target}, som inte finns${often.sv}.`,
        en: `${what.en} leads to ${target}, which is not there${often.en}.`,
      };
    case 'no-anchor': {
      const { within } = fault;
      const own = within === document;
      const heading = fault.heading();
      if (heading) {
        const [text, anchor] = [quote(heading.text), `#${heading.anchor}`];
        return {
          sv: `${what.sv} leder till ${target}, men rubriken ${text}${own ? '' : ` i ${nameOf(within)}`} nås med ${anchor}${often.sv}.`,
          en: `${what.en} leads to ${target}, but the heading ${text}${own ? '' : ` of ${nameOf(within)}`} is reached by ${anchor}${often.en}.`,
        };
      }
      return {
        sv: `${what.sv} leder till ${target}, men ${own ? 'dokumentet' : nameOf(within)} har ingen sådan rubrik${often.sv}.`,
        en: `${what.en} leads to ${target}, but ${own ? 'the document' : nameOf(within)} has no such heading${often.en}.`,
      };
    }
  }
}

/** Says how to mend it. */
export function linkHelp(fault: LinkFault): Text {
  const near = 'near' in fault ? fault.near() : undefined;
  if (near !== undefined) {
    // The number of a section is often one of a statute that the text names beside it.
    const [other, otherEnglish] =
      fault.kind === 'no-anchor' && fault.isSection
        ? [
            ' Menas en paragraf i en annan text, länka dit eller ta bort länken.',
            ' If a section of another text is meant, link to that, or remove the link.',
          ]
        : ['', ''];
    return {
      sv: `Skriv ${near}, om det är dit den ska leda.${other}`,
      en: `Write ${near}, if that is where it should lead.${otherEnglish}`,
    };
  }
  switch (fault.kind) {
    case 'empty':
      return {
        sv: 'Skriv vart den ska leda, eller ta bort den.',
        en: 'Write where it should lead, or remove it.',
      };
    case 'outside':
      return {
        sv: 'Den som läser dokumentet någon annanstans kommer inte dit. Lägg filen bredvid dokumentet, eller länka till en webbadress.',
        en: 'Nobody who reads the document elsewhere gets there. Put the file beside the document, or link to a web address.',
      };
    case 'no-scheme':
    case 'no-file':
      return {
        sv: 'Rätta sökvägen, lägg filen där eller ta bort hänvisningen.',
        en: 'Correct the path, put the file there, or remove the reference.',
      };
    case 'no-anchor': {
      const [elsewhere, elsewhereEnglish] = fault.isSection
        ? [
            ' Hör målet till ett annat dokument, länka dit eller ta bort länken.',
            ' If the target belongs to another document, link to that, or remove the link.',
          ]
        : ['', ''];
      return {
        sv: `Skriv rubriken så som den står i dokumentet, med små bokstäver och bindestreck i stället för mellanslag: rubriken «Mål och syfte» är #mål-och-syfte.${elsewhere}`,
        en: `Write the heading as it stands in the document, in small letters and with hyphens for spaces: the heading «Goals and purpose» is #goals-and-purpose.${elsewhereEnglish}`,
      };
    }
  }
}
