import type { Text } from '../text/language.ts';
import type { JudgedPoint, Judgement } from './judgement.ts';

const DEEDS: Readonly<Record<JudgedPoint['kind'], Text>> = {
  adopt: { sv: 'Anta', en: 'Adopt' },
  repeal: { sv: 'Upphäv', en: 'Repeal' },
  prolong: { sv: 'Förläng', en: 'Prolong' },
  revise: { sv: 'Revidera', en: 'Revise' },
  transfer: { sv: 'För över', en: 'Transfer' },
};

const STATUS: Readonly<Record<JudgedPoint['status'], Text>> = {
  'to-do': { sv: 'kan genomföras', en: 'can be carried out' },
  'done-before': { sv: 'är redan infört', en: 'is in the document already' },
  refused: { sv: 'kan inte genomföras', en: 'cannot be carried out' },
};

/** «Upphäv en del av Bredbandsstrategin: kan genomföras». */
export function sayPoint({ kind, isPart, document, words, status }: JudgedPoint): Text {
  const name = document?.title?.value ?? words;
  const part = isPart ? { sv: ' en del av', en: ' a part of' } : { sv: '', en: '' };
  return {
    sv: `${DEEDS[kind].sv}${part.sv} ${name}: ${STATUS[status].sv}`,
    en: `${DEEDS[kind].en}${part.en} ${name}: ${STATUS[status].en}`,
  };
}

export const HEADINGS: Readonly<Record<keyof Judgement, Text>> = {
  points: { sv: 'Beslutspunkter', en: 'Points' },
  mend: { sv: 'Måste rättas', en: 'Must be mended' },
  look: { sv: 'Bör ses över', en: 'Should be looked at' },
  hanging: { sv: 'Återstår att ta hand om', en: 'Left to take care of' },
};

/** The result in a sentence. */
export function sayResult({ mend, look, hanging }: Judgement, isProposal: boolean): Text {
  const counts = (language: 'sv' | 'en') => {
    const things = (count: number) =>
      language === 'sv'
        ? `${count} ${count === 1 ? 'sak' : 'saker'}`
        : `${count} ${count === 1 ? 'thing' : 'things'}`;
    const parts =
      language === 'sv'
        ? [
            mend.length > 0
              ? `${things(mend.length)} måste rättas${isProposal ? ' före beslutet' : ''}`
              : '',
            look.length > 0 ? `${things(look.length)} bör ses över` : '',
            hanging.length > 0 ? `${things(hanging.length)} återstår att ta hand om` : '',
          ]
        : [
            mend.length > 0
              ? `${things(mend.length)} must be mended${isProposal ? ' before the decision' : ''}`
              : '',
            look.length > 0 ? `${things(look.length)} should be looked at` : '',
            hanging.length > 0 ? `${things(hanging.length)} left to take care of` : '',
          ];
    return parts.filter(Boolean).join(', ');
  };
  if (mend.length + look.length + hanging.length === 0) {
    return isProposal
      ? {
          sv: 'Inget att anmärka på. Förslaget kan läggas fram.',
          en: 'Nothing to remark. The proposal can be put forward.',
        }
      : {
          sv: 'Inget att anmärka på. Beslutet kan genomföras.',
          en: 'Nothing to remark. The decision can be carried out.',
        };
  }
  return { sv: `${counts('sv')}.`, en: `${counts('en')}.` };
}
