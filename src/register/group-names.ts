import type { Text } from '../text/language.ts';

const NAMES: Readonly<Record<string, Text>> = {
  'all-boards': { sv: 'alla nämnder', en: 'all boards' },
  'all-companies': { sv: 'alla bolag', en: 'all companies' },
  employees: { sv: 'anställda', en: 'employees' },
  elected: { sv: 'förtroendevalda', en: 'elected representatives' },
  residents: { sv: 'invånare', en: 'residents' },
  providers: { sv: 'utförare', en: 'providers' },
  external: { sv: 'externa', en: 'external parties' },
};

/**
 * Whom a document is for, where that is no body of the city. Nothing but these names is in it: a document
 * for «constructor» asks for what every other object has.
 */
export const GROUP_NAMES: Readonly<Record<string, Text>> = Object.assign(
  Object.create(null) as Record<string, Text>,
  NAMES,
);
