import type { RecoveryReport } from '../io/transaction/recover.ts';
import type { SystemTrouble, TransactionTrouble } from '../io/transaction/trouble.ts';
import { visible } from '../report/visible.ts';
import type { Text } from '../text/language.ts';

const SYSTEM: Readonly<Record<SystemTrouble['kind'], Text>> = {
  'read-only': { sv: 'är skrivskyddad', en: 'is read-only' },
  'no-permission': { sv: 'kan inte ändras: behörighet saknas', en: 'may not be changed by you' },
  'no-space': { sv: 'får inte plats: disken är full', en: 'does not fit: the disk is full' },
  failed: { sv: 'kunde inte skrivas', en: 'could not be written' },
};

type PathKind = Extract<TransactionTrouble, { path: string }>['kind'];

const PATHS: Readonly<Record<Exclude<PathKind, SystemTrouble['kind']>, Text>> = {
  changed: {
    sv: 'har ändrats sedan kommandot läste filen. Kör kommandot igen',
    en: 'has changed since the command read it. Run the command again',
  },
  vanished: { sv: 'finns inte längre', en: 'is no longer there' },
  exists: { sv: 'finns redan', en: 'exists already' },
  outside: { sv: 'ligger utanför registret', en: 'lies outside the register' },
  twice: { sv: 'skulle skrivas två gånger', en: 'would be written twice' },
  'symbolic-link': {
    sv: 'är en länk eller nås genom en länk; länkar följs inte',
    en: 'is a link, or lies behind one; links are not followed',
  },
  folder: { sv: 'är en mapp', en: 'is a folder' },
  'not-folder': {
    sv: 'är en fil där det ska vara en mapp',
    en: 'is a file where a folder should be',
  },
  'special-file': { sv: 'är ingen vanlig fil', en: 'is no ordinary file' },
  'several-links': {
    sv: 'har flera namn på disken (hårda länkar), så bara det ena skulle ändras',
    en: 'has several names on the disk (hard links), only one of which would change',
  },
  'other-device': {
    sv: 'ligger på en annan disk än sin mapp',
    en: 'lies on another disk than its folder',
  },
  damaged: { sv: 'skrevs inte rätt till disken', en: 'did not come out right on the disk' },
  'in-the-way': {
    sv: 'ligger i vägen och har inte lagts dit av gov-docs. Flytta undan den',
    en: 'is in the way: gov-docs has not put it there. Move it',
  },
  'journal-unreadable': {
    sv: 'är skadad. Där står vad som återstår av en ändring som avbröts. Återställ dokumenten med git och ta sedan bort filen',
    en: 'is damaged. It tells what is left of an interrupted change; restore the files with git and then remove it',
  },
  'journal-unknown': {
    sv: 'är skriven av en annan version av gov-docs. Kör den versionen för att göra klart ändringen',
    en: 'was written by another version of gov-docs, which has to finish',
  },
};

function sayPath(trouble: Extract<TransactionTrouble, { path: string }>): Text {
  const path = visible(trouble.path);
  const words = { ...SYSTEM, ...PATHS }[trouble.kind];
  const code = trouble.kind === 'failed' ? ` (${trouble.code})` : '';
  return { sv: `${path} ${words.sv}${code}.`, en: `${path} ${words.en}${code}.` };
}

/** Why files were not written, in a sentence, and how they stand now. */
export function sayTransaction(trouble: TransactionTrouble): Text {
  const unchanged = { sv: ' Inget har ändrats.', en: ' Nothing was changed.' };
  const partly = {
    sv: ' Alla ändringar är inte gjorda. Kör kommandot igen när hindret är undanröjt; då görs det påbörjade klart först.',
    en: ' Not all changes are made yet. Run the command again once the obstacle is gone; it finishes what was begun first.',
  };
  const join = (a: Text, b: Text): Text => ({ sv: a.sv + b.sv, en: a.en + b.en });
  switch (trouble.kind) {
    case 'locked':
      return join(
        {
          sv: `Ett annat gov-docs-kommando ändrar registret just nu (process ${trouble.owner.pid}${trouble.elsewhere ? ` på ${visible(trouble.owner.host)}` : ''}). Vänta tills det är klart och kör kommandot igen.`,
          en: `Another gov-docs is changing the register right now (process ${trouble.owner.pid}${trouble.elsewhere ? ` on ${visible(trouble.owner.host)}` : ''}). Wait until it is done and run the command again.`,
        },
        unchanged,
      );
    case 'unfinished':
    case 'undecided':
      return join(sayPath(trouble.cause), partly);
    case 'recovery-stopped': {
      const kept = trouble.staged === undefined ? '' : visible(trouble.staged);
      return join(sayPath(trouble.cause), {
        sv: ` En ändring som avbröts kan därför inte göras klar.${kept ? ` Det nya innehållet finns i ${kept}.` : ''} Återställ filen (git checkout) och kör kommandot igen.`,
        en: ` An interrupted change can therefore not be finished.${kept ? ` The new content is in ${kept}.` : ''} Restore the file (git checkout) and run the command again.`,
      });
    }
    default:
      return join(sayPath(trouble), unchanged);
  }
}

/** What a recovery did; undefined where there was nothing to recover. */
export function sayRecovery(report: RecoveryReport): Text | undefined {
  switch (report.kind) {
    case 'nothing':
      return undefined;
    case 'finished':
      return {
        sv: `En tidigare ändring som avbröts är nu genomförd: ${report.paths.map(visible).join(', ')}.`,
        en: `An earlier change that was interrupted has now been completed: ${report.paths.map(visible).join(', ')}.`,
      };
    case 'rolled-back':
      return {
        sv: 'En tidigare ändring som avbröts är återställd; ingen fil var ändrad.',
        en: 'An earlier change that was interrupted has been undone; no file had been changed.',
      };
    case 'stopped':
      return sayTransaction(report.trouble);
  }
}
