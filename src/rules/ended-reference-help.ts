import type { Document } from '../document/document.ts';
import { type Text, verbatim } from '../text/language.ts';
import { enumerate } from './enumerate.ts';
import { rivalSuccessors } from './rival-successors.ts';
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

/** The name of what came after, with its id where both have one title. */
function nameOfHeir(heir: Document, to: Document): string {
  const isSame = heir.title !== undefined && heir.title.value === to.title?.value;
  return isSame ? `${nameOf(heir)} (${heir.id.value})` : nameOf(heir);
}

function toHeir(context: Context, heir: Document, { to, isDeclared }: EndedReference): Text {
  const { start } = context.register.timelineOf(heir);
  const later = start?.kind === 'day' && start.day > context.asOf ? start.day : undefined;
  const id = heir.id.value;
  const name = nameOfHeir(heir, to);
  const [write, writeEnglish] = isDeclared ? [`: skriv ${id}.`, `: write ${id}.`] : ['.', '.'];
  return {
    sv: `Hänvisa till ${name}, som ersätter det${later ? ` från ${later}` : ''}${write}`,
    en: `Refer to ${name}, which replaces it${later ? ` from ${later}` : ''}${writeEnglish}`,
  };
}

/** How to mend a reference to an ended document: only what is not there already is to be written. */
export function endedReferenceHelp(context: Context, reference: EndedReference): Text {
  const { document, to, heir, isDeclared, isKnown } = reference;
  const rivals = rivalSuccessors(context.register, to);
  if (rivals.length > 1) {
    const names = enumerate(rivals.map(({ successor }) => verbatim(nameOf(successor))));
    return {
      sv: `Flera dokument sägs ersätta det: ${names.sv}. Hänvisa till det av dem som gäller i stället.`,
      en: `Several documents are said to supersede it: ${names.en}. Refer to the one that applies instead.`,
    };
  }
  if (heir) {
    if (!isDeclared || !isKnown(heir)) return toHeir(context, heir, reference);
    const name = nameOfHeir(heir, to);
    return {
      sv: `Ta bort hänvisningen: en till ${name}, som ersätter det, räcker. Menas det äldre som det var, får den stå kvar.`,
      en: `Remove the reference: one to ${name}, which replaces it, is enough. If the older one is meant as what it was, the reference may stay.`,
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
