import type { Document } from '../document/document.ts';
import { inBoth } from '../register/evidence.ts';
import type { Hanging } from '../register/hanging.ts';
import { hasEnded, stateOn } from '../register/state.ts';
import type { View } from '../register/view.ts';
import { joinTexts, type Text } from '../text/language.ts';
import { everyText, nameOf, whomText } from './words.ts';

/** Something that is left hanging, in words, and what to do about it. */
export interface SaidHanging {
  readonly text: Text;
  readonly todo: Text;
}

/** What stands in place of an ended document, through any number of successors. */
function heirOf({ register, asOf }: View, ended: Document): Document | undefined {
  const seen = new Set<Document>();
  let heir: Document | undefined = ended;
  while (heir && !seen.has(heir) && hasEnded(stateOn(register, heir, asOf), register.city)) {
    seen.add(heir);
    heir = register.timelineOf(heir).superseded?.succession.successor;
  }
  return heir && !seen.has(heir) ? heir : undefined;
}

function sayFollowUp({ document, place }: Hanging, { register }: View): Text {
  const duty = document.followUp.find((each) => each.place === place);
  const name = nameOf(document);
  const every = duty?.every && everyText(duty.every.value);
  const whom =
    duty && duty.to.length > 0
      ? joinTexts(
          duty.to.map(({ value }) => whomText(register.city, value)),
          ', ',
        )
      : undefined;
  return inBoth((language) => {
    const often = every ? ` ${every[language]}` : '';
    const to = whom
      ? { sv: `, med rapport till ${whom.sv}`, en: `, reporting to ${whom.en}` }
      : undefined;
    const last = duty?.last
      ? { sv: ` (senast ${duty.last.value})`, en: ` (last: ${duty.last.value})` }
      : undefined;
    const tail = `${often}${to?.[language] ?? ''}${last?.[language] ?? ''}`;
    return {
      sv: `${name} ska följas upp${tail}. När dokumentet har upphört att gälla ansvarar ingen för uppföljningen.`,
      en: `${name} is to be followed up${tail}. Once the document has ended, that is nobody's duty.`,
    }[language];
  });
}

function sayRequirement({ document, place }: Hanging): Text {
  const requirement = document.requires.find((each) => each.place === place);
  const name = nameOf(document);
  const every = requirement?.every && everyText(requirement.every.value);
  const type = requirement?.type.value ?? '';
  return {
    sv: `${name} kräver ett dokument av typen ${type}${every ? ` ${every.sv}` : ''}. Kravet bortfaller när dokumentet har upphört att gälla.`,
    en: `${name} requires a document of the type ${type}${every ? ` ${every.en}` : ''}. The requirement falls once the document has ended.`,
  };
}

function sayDuty(hanging: Hanging, view: View): SaidHanging {
  if (hanging.duty === 'follow-up') {
    return {
      text: sayFollowUp(hanging, view),
      todo: {
        sv: 'Gör en sista uppföljning, eller för in uppföljningen i ett gällande dokument.',
        en: 'Follow it up a last time, or write the follow-up into a document in force.',
      },
    };
  }
  if (hanging.duty === 'requires') {
    return {
      text: sayRequirement(hanging),
      todo: {
        sv: 'Avsluta arbetet, eller för in kravet i ett gällande dokument.',
        en: 'Bring that work to an end, or write the requirement into a document in force.',
      },
    };
  }
  const goal = hanging.document.goals.find(({ place }) => place === hanging.place)?.value ?? '';
  const name = nameOf(hanging.document);
  return {
    text: {
      sv: `Målet «${goal}» stod i ${name} och finns inte längre i något gällande dokument.`,
      en: `${name} carried the goal «${goal}». No document in force carries it now.`,
    },
    todo: {
      sv: 'För in målet i ett gällande dokument, eller avsluta det.',
      en: 'Let a document in force carry the goal, or bring it to an end.',
    },
  };
}

/** Puts in words what is left hanging in the later view. */
export function sayHanging(hanging: Hanging, view: View): SaidHanging {
  const [name, ended] = [nameOf(hanging.document), nameOf(hanging.ended)];
  const found = heirOf(view, hanging.ended);
  const heir = found && nameOf(found);
  switch (hanging.kind) {
    case 'child':
      return {
        text: {
          sv: `${name} hör till ${ended}, som inte längre gäller.`,
          en: `${name} belongs to ${ended}, which no longer applies.`,
        },
        todo: heir
          ? {
              sv: `Knyt det till ${heir} i stället, eller upphäv det.`,
              en: `Let it belong to ${heir} instead, or repeal it.`,
            }
          : {
              sv: 'Knyt det till ett gällande dokument, eller upphäv det också.',
              en: 'Let it belong to a document in force, or repeal it too.',
            },
      };
    case 'reference':
      return {
        text: {
          sv: `${name} hänvisar till ${ended}, som inte längre gäller.`,
          en: `${name} refers to ${ended}, which no longer applies.`,
        },
        todo: heir
          ? { sv: `Hänvisa till ${heir} i stället.`, en: `Refer to ${heir} instead.` }
          : {
              sv: 'Ta bort hänvisningen, eller hänvisa till det som gäller i stället.',
              en: 'Remove the reference, or refer to what applies instead.',
            },
      };
    case 'attachment':
      return {
        text: {
          sv: `${name} är bilaga till ${ended}, som inte längre gäller.`,
          en: `${name} is an attachment of ${ended}, which no longer applies.`,
        },
        todo: {
          sv: 'Knyt bilagan till ett gällande dokument, eller upphäv den också.',
          en: 'Attach it to a document in force, or repeal it too.',
        },
      };
    case 'duty':
      return sayDuty(hanging, view);
  }
}
