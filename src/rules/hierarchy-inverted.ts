import { isAnyBody } from '../city/catch-all.ts';
import type { Body } from '../city/city.ts';
import { bodyRank, findBody } from '../city/lookup.ts';
import type { Document } from '../document/document.ts';
import type { Context, Rule } from './rule.ts';
import { nameOf } from './words.ts';

function deciderOf({ city, register }: Context, document: Document): Body | undefined {
  const [decider] = document.decidedBy;
  const body = decider && findBody(city, decider.value, register.timelineOf(document).decided?.day);
  return body && !isAnyBody(body) ? body : undefined;
}

/** Whether the city's types say that the child's type stands above the parent's, and not the other way. */
function isTypeAbove({ typeOf }: Context, child: Document, parent: Document): boolean {
  const [own, its] = [typeOf(child)?.type, typeOf(parent)?.type];
  if (!own || !its || own.key === its.key) return false;
  return its.parents.includes(own.key) && !own.parents.includes(its.key);
}

/** A document stands below what it belongs to, by who decided it and by its type. */
export const hierarchyInverted: Rule = {
  id: 'hierarchy-inverted',
  severity: 'error',
  basis: 'city-rules',
  summary: {
    sv: 'Dokumentet står över det som det sägs höra till.',
    en: 'The document ranks above the one it is said to belong to.',
  },
  why: {
    sv: 'Det som en nämnd har beslutat kan inte styra det som fullmäktige har beslutat, och en plan kan inte stå över det program som den genomför. Oftast är uppgiften skriven i fel dokument.',
    en: 'What a board has decided cannot govern what the council has decided, and a plan cannot stand above the programme that it carries out. Usually the statement was written in the wrong document.',
  },

  *check(context) {
    const { documents, register } = context;
    for (const child of documents) {
      for (const { to: parent, reference } of register.parentsOf(child)) {
        if (parent === child) continue;
        const [own, its] = [deciderOf(context, child), deciderOf(context, parent)];
        const byBody = own && its && bodyRank(own.kind) < bodyRank(its.kind);
        if (!byBody && !isTypeAbove(context, child, parent)) continue;
        const types = [context.typeOf(child)?.type.label, context.typeOf(parent)?.type.label];
        const reason = byBody
          ? {
              sv: `${own.name} har beslutat det ena och ${its.name} det andra`,
              en: `${own.name} decided the one and ${its.name} the other`,
            }
          : {
              sv: `en ${types[0]?.toLowerCase()} står över en ${types[1]?.toLowerCase()}`,
              en: `the type ${types[0]} ranks above ${types[1]}`,
            };
        yield {
          place: reference.place,
          message: {
            sv: `${nameOf(child)} sägs höra till ${nameOf(parent)}, men står över det: ${reason.sv}.`,
            en: `${nameOf(child)} is said to belong to ${nameOf(parent)} but ranks above it: ${reason.en}.`,
          },
          help: {
            sv: `Vänd på det: skriv belongs-to: ${child.id.value} i ${parent.source.path}. Hör de bara ihop, skriv references i stället.`,
            en: `Turn it round: write belongs-to: ${child.id.value} in ${parent.source.path}. If they are merely connected, write references instead.`,
          },
          related: [
            {
              place: (parent.decidedBy[0] ?? parent.title ?? parent.id).place,
              message: {
                sv: 'det dokument som sägs stå över',
                en: 'the document said to be above',
              },
            },
          ],
        };
      }
    }
  },
};
