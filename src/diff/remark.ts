import type { Severity } from '../city/city.ts';
import type { Document } from '../document/document.ts';
import type { Text } from '../text/language.ts';
import type { Place } from '../text/place.ts';

/** A finding of lint, as far as it is compared and told. */
export interface Remark {
  readonly rule: string;
  readonly severity: Severity;
  readonly document: Document | undefined;
  readonly place: Place;
  readonly message: Text;
  readonly help: Text;
}
