import type { Place } from '../text/place.ts';

/** Where a value departs from the JSON Schema of its file, in terms that can be put in words. */
export type SchemaFault =
  /** `key` is not one that the schema knows at this spot; `path` is where, `''` for the top. */
  | {
      readonly kind: 'unknown-key';
      readonly place: Place;
      readonly path: string;
      readonly key: string;
      readonly nearest: string | undefined;
    }
  | {
      readonly kind: 'wrong-type';
      readonly place: Place;
      readonly path: string;
      readonly expected: readonly SchemaType[];
      readonly found: 'text' | 'list' | 'mapping' | 'nothing';
    }
  | {
      readonly kind: 'not-allowed-value';
      readonly place: Place;
      readonly path: string;
      readonly value: string;
      readonly allowed: readonly string[];
      readonly nearest: string | undefined;
    }
  /** A text of the wrong form; `form` names the schema's definition (`id`, `interval`, `day` …). */
  | {
      readonly kind: 'wrong-form';
      readonly place: Place;
      readonly path: string;
      readonly value: string;
      readonly form: string;
    }
  | {
      readonly kind: 'missing-key';
      readonly place: Place;
      readonly path: string;
      readonly key: string;
    }
  | {
      readonly kind: 'too-many' | 'too-few';
      readonly place: Place;
      readonly path: string;
      readonly limit: number;
    };

export type SchemaType = 'text' | 'list' | 'mapping' | 'boolean';
