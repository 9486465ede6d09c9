import type { SchemaFault } from '../document/schema-fault.ts';
import type { Place } from '../text/place.ts';

/** What is wrong with a configuration: a city's mistake, told with its place, never a crash. */
export type ConfigFault =
  | SchemaFault
  /** A word that should name something and does not; `nearest` is what may have been meant. */
  | {
      readonly kind: 'unknown-name';
      readonly place: Place;
      readonly path: string;
      readonly of: NamedThing;
      readonly name: string;
      readonly nearest: string | undefined;
    }
  /** A text that is not what its key needs: an interval, a period, a day that exists, a pattern …; '' if none stands there. */
  | {
      readonly kind: 'unreadable';
      readonly place: Place;
      readonly path: string;
      readonly as:
        | 'interval'
        | 'period'
        | 'day'
        | 'pattern'
        | 'base-url'
        | 'web-address'
        | 'picture'
        | 'colour';
      readonly written: string;
    }
  | {
      readonly kind: 'ends-before-start';
      readonly place: Place;
      readonly path: string;
      readonly from: string;
      readonly to: string;
    }
  /** Two bodies of the same time answer to the same name. */
  | {
      readonly kind: 'name-of-two';
      readonly place: Place;
      readonly path: string;
      readonly name: string;
      readonly other: string;
    }
  /** The same id or date twice in one list; the second would silently win. */
  | {
      readonly kind: 'stated-twice';
      readonly place: Place;
      readonly path: string;
      readonly name: string;
      readonly first: Place;
    }
  /** A colour `#rrggbb` that is hard to read on a light ground or a dark one; `readable` is one near it that is not. */
  | {
      readonly kind: 'low-contrast';
      readonly place: Place;
      readonly path: string;
      readonly colour: string;
      readonly on: 'light' | 'dark';
      readonly ratio: number;
      readonly readable: string;
    }
  /** Types without a date over a set whose types are dated: nobody can tell which are meant. */
  | {
      readonly kind: 'types-without-date';
      readonly place: Place;
      readonly path: string;
      readonly dates: readonly string[];
    };

/** What a configuration names. */
export type NamedThing = 'body' | 'body-or-kind' | 'type' | 'rule' | 'option' | 'field';
