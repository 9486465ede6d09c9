import type { Finding } from '../rules/rule.ts';

/** Longer messages are cut: the rest would only repeat the document's own words. */
const LONGEST = 500;

/** The author's own words, which change only when the author changes them. */
const QUOTED = /(«[^«»]*»)/;

/** Lengths of time change from day to day, and so do the words for them. */
const SPANS = /# (?:år och # månad(?:er)?|år|månad(?:er)?|veck(?:a|or)|dag(?:ar)?)(?!\p{L})/gu;

/** Our own words without their numbers: days, lengths of time, and how many. */
function withoutNumbers(words: string): string {
  return words
    .replace(/[0-9]+/g, '#')
    .replace(/#(?:[-–.:/]#)+/g, '#')
    .replace(SPANS, '#');
}

/**
 * What a finding says, in Swedish and without numbers: a message that counts days or names the day that
 * is asked about is the same finding tomorrow. Where it stands is no part of it.
 */
export function stableMessage({ message }: Finding): string {
  const parts = message.sv.normalize('NFC').replace(/\s+/g, ' ').trim().split(QUOTED);
  const stable = parts.map((part, index) => (index % 2 === 1 ? part : withoutNumbers(part)));
  return stable.join('').slice(0, LONGEST);
}

/** What a finding is about: a document, wherever its file lies, or a file that is none. */
export function ownerOf({ document, place }: Finding): { document: string } | { file: string } {
  return document ? { document: document.id.value } : { file: place.source.path };
}
