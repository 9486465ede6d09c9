import { isPlaceholder } from '../forms/placeholder-form.ts';
import { readValidity as readForm } from '../forms/validity-form.ts';
import type { Fact, Validity } from './document.ts';
import { type Fields, placeOfValue, type Scope, textOf } from './fields.ts';

function readYears(text: string): readonly [number, number] | undefined {
  const match = /^([0-9]{4})\s*[-–—]\s*([0-9]{4})$/.exec(text);
  return match ? [Number(match[1]), Number(match[2])] : undefined;
}

function fromMapping(fields: Fields): Validity {
  const period = fields.text('mandate-period');
  const years = period && readYears(period.value);
  if (years) {
    const of = fields.text('of')?.value;
    return {
      kind: 'mandate-period',
      years,
      of: of === 'council' || of === 'boards' ? of : undefined,
    };
  }
  if (period) return { kind: 'not-understood' };
  const legal = fields.text('from')?.value === 'legal-force';
  const from = legal ? undefined : fields.partialDay('from');
  const to = fields.partialDay('to');
  if (!legal && !from && !to) return { kind: 'not-understood' };
  return {
    kind: 'interval',
    from: from && { value: from.value.first, place: from.place },
    to: to && { value: to.value.last, place: to.place },
    precision: (from ?? to)?.value.precision ?? 'day',
    fromLegalForce: legal,
  };
}

/** Reads the period of a document: a mapping, or a phrase as it stands on a cover sheet. */
export function readValidity(fields: Fields, scope: Scope): Fact<Validity> | undefined {
  const value = fields.value('validity');
  if (!value) return undefined;
  const place = placeOfValue(value, scope);
  const inner = fields.mapping('validity');
  if (inner) return { value: fromMapping(inner), place };
  const written = textOf(value, scope);
  // The common phrase needs none of the expressions that know all others.
  if (/^(?:until-further-notice|tills ?vidare)$/i.test(written))
    return { value: { kind: 'open' }, place };
  if (isPlaceholder(written)) return { value: { kind: 'not-understood' }, place };
  const form = readForm(written);
  if (!form) {
    scope.report({ kind: 'validity-not-understood', place, written });
    return { value: { kind: 'not-understood' }, place };
  }
  if (form.kind === 'open') return { value: { kind: 'open' }, place };
  if (form.kind === 'mandate-period') {
    return { value: { kind: 'mandate-period', years: form.years, of: form.of }, place };
  }
  if (form.kind === 'legal-force') {
    const value: Validity = {
      kind: 'interval',
      from: undefined,
      to: undefined,
      precision: 'day',
      fromLegalForce: true,
    };
    return { value, place };
  }
  return {
    value: {
      kind: 'interval',
      from: form.from && { value: form.from, place },
      to: form.to && { value: form.to, place },
      precision: form.precision,
      fromLegalForce: false,
    },
    place,
  };
}
