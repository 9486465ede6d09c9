import type { ChangeKind } from '../register/change.ts';
import type { Text } from '../text/language.ts';

/** How a kind of change is put: above a list, and of a number of documents. */
interface KindWords {
  readonly heading: Text;
  /** After «1 styrdokument» and after «2 styrdokument». */
  readonly one: Text;
  readonly many: Text;
}

const words = (heading: Text, one: Text, many: Text = one): KindWords => ({ heading, one, many });

/** The kinds of change in headings and in the summary. */
export const KIND_WORDS: Readonly<Record<ChangeKind, KindWords>> = {
  adopted: words(
    { sv: 'Antas', en: 'Adopted' },
    { sv: 'antas', en: 'is adopted' },
    { sv: 'antas', en: 'are adopted' },
  ),
  added: words(
    { sv: 'Nya i registret, beslutade tidigare', en: 'New in the register, decided before' },
    { sv: 'är nytt i registret', en: 'is new in the register' },
    { sv: 'är nya i registret', en: 'are new in the register' },
  ),
  started: words(
    { sv: 'Börjar gälla', en: 'Enter into force' },
    { sv: 'börjar gälla', en: 'enters into force' },
    { sv: 'börjar gälla', en: 'enter into force' },
  ),
  restored: words(
    { sv: 'Gäller igen', en: 'Apply again' },
    { sv: 'gäller igen', en: 'applies again' },
    { sv: 'gäller igen', en: 'apply again' },
  ),
  prolonged: words(
    { sv: 'Förlängs', en: 'Prolonged' },
    { sv: 'förlängs', en: 'is prolonged' },
    { sv: 'förlängs', en: 'are prolonged' },
  ),
  revised: words(
    { sv: 'Revideras', en: 'Revised' },
    { sv: 'revideras', en: 'is revised' },
    { sv: 'revideras', en: 'are revised' },
  ),
  transferred: words(
    { sv: 'Överförs', en: 'Transferred' },
    { sv: 'överförs', en: 'is transferred' },
    { sv: 'överförs', en: 'are transferred' },
  ),
  moved: words(
    { sv: 'Flyttas i styrmiljön', en: 'Moved on the map' },
    { sv: 'flyttas i styrmiljön', en: 'moves on the map' },
    { sv: 'flyttas i styrmiljön', en: 'move on the map' },
  ),
  expired: words(
    { sv: 'Går ut', en: 'Expire' },
    { sv: 'går ut', en: 'expires' },
    { sv: 'går ut', en: 'expire' },
  ),
  'partly-ended': words(
    { sv: 'Upphör delvis', en: 'End in part' },
    { sv: 'upphör delvis', en: 'ends in part' },
    { sv: 'upphör delvis', en: 'end in part' },
  ),
  superseded: words(
    { sv: 'Ersätts', en: 'Superseded' },
    { sv: 'ersätts', en: 'is superseded' },
    { sv: 'ersätts', en: 'are superseded' },
  ),
  repealed: words(
    { sv: 'Upphävs', en: 'Repealed' },
    { sv: 'upphävs', en: 'is repealed' },
    { sv: 'upphävs', en: 'are repealed' },
  ),
  annulled: words(
    { sv: 'Upphävs av domstol', en: 'Annulled' },
    { sv: 'upphävs av domstol', en: 'is annulled' },
    { sv: 'upphävs av domstol', en: 'are annulled' },
  ),
  removed: words(
    { sv: 'Finns inte längre i registret', en: 'No longer in the register' },
    { sv: 'finns inte längre i registret', en: 'is no longer in the register' },
    { sv: 'finns inte längre i registret', en: 'are no longer in the register' },
  ),
  announced: words(
    {
      sv: 'Sägs upphöra, men ingen beslutspunkt gör det',
      en: 'Said to end, but no point of the decision does it',
    },
    { sv: 'sägs upphöra utan beslutspunkt', en: 'is said to end without a point' },
    { sv: 'sägs upphöra utan beslutspunkt', en: 'are said to end without a point' },
  ),
  proposed: words(
    { sv: 'Nya, inte beslutade', en: 'New, not decided' },
    { sv: 'är nytt och inte beslutat', en: 'is new and not decided' },
    { sv: 'är nya och inte beslutade', en: 'are new and not decided' },
  ),
  'stage-changed': words(
    { sv: 'Får ett annat läge', en: 'Get another state' },
    { sv: 'får ett annat läge', en: 'gets another state' },
    { sv: 'får ett annat läge', en: 'get another state' },
  ),
  'facts-changed': words(
    { sv: 'Text eller uppgifter ändras', en: 'Text or facts changed' },
    { sv: 'ändras i text eller uppgifter', en: 'changes in text or facts' },
    { sv: 'ändras i text eller uppgifter', en: 'change in text or facts' },
  ),
};
