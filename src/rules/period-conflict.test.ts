import { expect, test } from 'vitest';
import type { Validity } from '../document/document.ts';
import { titlePeriod } from '../forms/title-period.ts';
import { readValidity, type ValidityForm } from '../forms/validity-form.ts';
import type { LastDay } from '../register/timeline.ts';
import type { Day } from '../text/calendar.ts';
import type { Place } from '../text/place.ts';
import { periodsConflict } from './period-conflict.ts';

const place = {} as Place;

/** A validity as it stands in a frontmatter, with the last days that it and its prolongations give. */
function validityOf(text: string): Validity {
  const form = readValidity(text);
  if (form?.kind !== 'interval') return { kind: 'open' };
  const { from, to, precision } = form;
  return {
    kind: 'interval',
    from: from && { value: from, place },
    to: to && { value: to, place },
    precision,
    fromLegalForce: false,
  };
}

function conflict(named: string, validity: string, ...prolonged: string[]) {
  const form = readValidity(named) ?? titlePeriod(named);
  const adopted = validityOf(validity);
  const ends = adopted.kind === 'interval' && adopted.to ? [adopted.to.value, ...prolonged] : [];
  const days = ends.map((day): LastDay => ({ day: day as Day, place, decided: undefined }));
  return periodsConflict(form as ValidityForm, adopted, days);
}

test.each([
  ['2015–2018', '2016-10-13 t o m 2019-12-31', 'end'],
  ['2015–2018', '2015-01-01 t o m 2019-01-01', 'day-after'],
  ['2015–2018', '2012-01-01 t o m 2018-12-31', 'start'],
  ['2015–2018', 'tills vidare', 'open'],
  ['tills vidare', '2015–2018', 'open'],
  ['2015-01-01 t o m 2018-12-31', '2015-01-01 t o m 2018-06-30', 'end'],
  ['2024', '2023', 'end'],
])('%s and %s differ: %s', (named, validity, kind) => {
  expect(conflict(named, validity)).toBe(kind);
});

test.each([
  ['2015–2018', '2015–2018'],
  ['2017–2020', '2017-11-14 t o m 2020-12-31'],
  ['2017–2020', '2016-12-12 t o m 2020-12-31'],
  ['2022–2026', '2022-10-15 t o m 2026-10-14'],
  // A plan for three years that is made anew each year.
  ['2026–2028', '2026'],
  // A fee for one year stands until the next is decided.
  ['2024', 'tills vidare'],
  ['tills vidare', 'tills vidare'],
])('%s and %s are the same', (named, validity) => {
  expect(conflict(named, validity)).toBeUndefined();
});

test('a text may name the end as adopted or as prolonged', () => {
  expect(conflict('2015–2018', '2015–2018', '2020-12-31')).toBeUndefined();
  expect(conflict('2015–2020', '2015–2018', '2020-12-31')).toBeUndefined();
  expect(conflict('2015–2022', '2015–2018', '2020-12-31')).toBe('end');
});
