import type { Document } from '../document/document.ts';
import type { Register } from '../register/register.ts';
import type { Day } from '../text/calendar.ts';
import type { AddressOf } from './addresses.ts';

/** What linked data is made of. */
export interface Source {
  /** Of what is published only: every document of it is named in the data. */
  readonly register: Register;
  readonly asOf: Day;
  readonly addressOf: AddressOf;
  /** The address that stands for the city; one in our own data where the city has none. */
  readonly publisher: string | undefined;
  /** The path in the site of a file that a document attaches; undefined where it is not published. */
  readonly copyOf: (document: Document, file: string) => string | undefined;
}
