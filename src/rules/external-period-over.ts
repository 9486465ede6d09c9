import type { Document, Reference } from '../document/document.ts';
import type { Complaint, Context, Rule } from './rule.ts';
import { nameOf } from './words.ts';

function* complaintsOf(
  { register, asOf }: Context,
  document: Document,
  references: readonly Reference[],
): Generator<Complaint> {
  for (const { to, place } of references) {
    const found = register.resolve(to);
    if (found.kind !== 'external') continue;
    const { id, title, to: last } = found.external;
    if (last === undefined || last >= asOf) continue;
    yield {
      place,
      message: {
        sv: `${nameOf(document)} utgår från «${title}», som gällde till och med ${last}.`,
        en: `${nameOf(document)} builds on «${title}», which applied until ${last}.`,
      },
      help: {
        sv: `Ta reda på vad som har kommit i stället, lägg in det under external i gov-docs.yaml och skriv dess id här. Har ${id} förlängts: rätta to: där.`,
        en: `Find out what has come in its place, add it under external in gov-docs.yaml and write its id here. If ${id} was prolonged, correct to: there.`,
      },
    };
  }
}

/** A document in force does not build on a national agenda whose time is over. */
export const externalPeriodOver: Rule = {
  id: 'external-period-over',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'Dokumentet utgår från ett dokument utanför kommunen vars tid har gått ut.',
    en: 'The document builds on one from outside the city whose period has ended.',
  },
  why: {
    sv: 'Nationella strategier och mål byts ut. Ett dokument som bygger på de gamla kan styra mot något som ingen annan längre strävar efter.',
    en: 'National strategies and goals are replaced. A document that builds on the old ones may steer towards what nobody else strives for any longer.',
  },

  *check(context) {
    const { documents, isInForce, state } = context;
    for (const document of documents) {
      // Whose own time is over has a finding of its own.
      if (!isInForce(document) || state(document).kind === 'expired') continue;
      yield* complaintsOf(context, document, [...document.upstream, ...document.references]);
    }
  },
};
