import type { Body } from '../city/city.ts';

/** A body within a sentence: «socialnämnden», but «Almby Energi AB» and «IT-nämnden». */
export function bodyInSentence({ name, kind }: Body): string {
  const isProper = kind === 'company' || !/^\p{Lu}\p{Ll}/u.test(name);
  return isProper ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
