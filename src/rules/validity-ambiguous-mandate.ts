import type { City, MandatePeriod } from '../city/city.ts';
import type { Rule } from './rule.ts';
import { nameOf } from './words.ts';

/** The council's period of two election years, and the boards' that goes with it. */
function bothPeriods(
  city: City,
  [first, last]: readonly [number, number],
): { council: MandatePeriod; boards: MandatePeriod } | undefined {
  const council = city.mandatePeriods.council.find(
    ({ from, to }) => from.startsWith(String(first)) && to.startsWith(String(last)),
  );
  const boards = city.mandatePeriods.boards.find(
    ({ from, to }) => from.startsWith(String(first + 1)) && to.startsWith(String(last)),
  );
  return council && boards && { council, boards };
}

/** The council and the boards have different mandate periods, and both are named by election years. */
export const validityAmbiguousMandate: Rule = {
  id: 'validity-ambiguous-mandate',
  severity: 'warning',
  basis: 'facts',
  summary: {
    sv: 'Giltighetstiden är en mandatperiod, men det framgår inte vems.',
    en: 'The validity is a mandate period, but not whose.',
  },
  why: {
    sv: 'Fullmäktige väljs om i oktober och nämnderna vid årsskiftet. Därför vet ingen vad som gäller i november och december efter ett val.',
    en: 'The council changes in October and the boards at the turn of the year. So nobody knows what applies in November and December after an election.',
  },
  source: {
    sv: 'Kommunallagen (2017:725) 5 kap. 9 § och 6 kap. om ledamöternas mandattider.',
    en: 'The Local Government Act (2017:725), chapter 5, section 9, and chapter 6 on the terms of members.',
  },

  *check({ documents, city, register, hasEnded, state }) {
    for (const document of documents) {
      const validity = document.validity;
      if (validity?.value.kind !== 'mandate-period' || validity.value.of) continue;
      if (hasEnded(document) || state(document).kind === 'withdrawn') continue;
      const periods = bothPeriods(city, validity.value.years);
      if (!periods) continue;
      const { council, boards } = periods;
      const counted = register.timelineOf(document).lastDays[0]?.day === council.to;
      const years = validity.value.years.join('–');
      const now = counted ? council.to : boards.to;
      yield {
        place: validity.place,
        message: {
          sv: `${nameOf(document)} gäller mandatperioden ${years}, men det framgår inte om det är fullmäktiges (till och med ${council.to}) eller nämndernas (till och med ${boards.to}). Nu räknas det till och med ${now}.`,
          en: `${nameOf(document)} applies for the mandate period ${years}, but it does not say whether that is the council's (until ${council.to}) or the boards' (until ${boards.to}). For now it counts until ${now}.`,
        },
        help: {
          sv: `Skriv vems period det är: validity: { mandate-period: ${validity.value.years.join('-')}, of: council } eller of: boards.`,
          en: `Write whose period it is: validity: { mandate-period: ${validity.value.years.join('-')}, of: council } or of: boards.`,
        },
      };
    }
  },
};
