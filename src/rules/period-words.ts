import type { ValidityForm } from '../forms/validity-form.ts';

/** How much of a day is written: a year, a month or the day itself. */
const LENGTH = { year: 4, month: 7, day: 10 } as const;

/** A period as short as it was written: «1993», «2017–2020», «1988-07-01–1989-06-30». */
export function periodWords(form: ValidityForm): string | undefined {
  if (form.kind === 'mandate-period') return form.years.join('–');
  if (form.kind !== 'interval') return undefined;
  const ends = [form.from, form.to].flatMap((day) => day?.slice(0, LENGTH[form.precision]) ?? []);
  return [...new Set(ends)].join('–');
}
