import type { Document } from '../document/document.ts';
import type { Text } from '../text/language.ts';
import type { Context } from './rule.ts';
import { nameOf } from './words.ts';

/** A document that leans on an ended one, and what stands in the ended one's place. */
interface EndedReference {
  readonly document: Document;
  readonly to: Document;
  readonly heir: Document | undefined;
  /** A reference of the frontmatter is an id, one of the text a name. */
  readonly isDeclared: boolean;
  /** The frontmatter refers to the heir already, or will once an earlier finding is mended. */
  readonly isKnown: (heir: Document) => boolean;
}

function toHeir(context: Context, heir: Document, { isDeclared }: EndedReference): Text {
  const { start } = context.register.timelineOf(heir);
  const later = start?.kind === 'day' && start.day > context.asOf ? start.day : undefined;
  const id = heir.id.value;
  const [write, writeEnglish] = isDeclared ? [`: skriv ${id}.`, `: write ${id}.`] : ['.', '.'];
  return {
    sv: `Hänvisa till ${nameOf(heir)}, som ersätter det${later ? ` från ${later}` : ''}${write}`,
    en: `Refer to ${nameOf(heir)}, which replaces it${later ? ` from ${later}` : ''}${writeEnglish}`,
  };
}

/** How to mend a reference to an ended document: only what is not there already is to be written. */
export function endedReferenceHelp(context: Context, reference: EndedReference): Text {
  const { document, to, heir, isDeclared, isKnown } = reference;
  if (heir) {
    if (!isDeclared || !isKnown(heir)) return toHeir(context, heir, reference);
    return {
      sv: `Ta bort hänvisningen: en till ${nameOf(heir)}, som ersätter det, räcker.`,
      en: `Remove the reference: one to ${nameOf(heir)}, which replaces it, is enough.`,
    };
  }
  const [elsewhere] = context.register.successorsElsewhere(to);
  if (elsewhere) {
    const name = elsewhere.to;
    if (isDeclared && document.references.some((each) => each.to === name)) {
      return {
        sv: `Ta bort hänvisningen: en till ${name}, som ersätter det, räcker.`,
        en: `Remove the reference: one to ${name}, which replaces it, is enough.`,
      };
    }
    return {
      sv: `Ta bort hänvisningen, eller hänvisa till ${name} när det finns i registret.`,
      en: `Remove the reference, or refer to ${name} once it is in the register.`,
    };
  }
  return {
    sv: 'Ta bort hänvisningen eller hänvisa till det som gäller i stället.',
    en: 'Remove the reference, or refer to what applies instead.',
  };
}
