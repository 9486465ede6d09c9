import type { Text } from '../../text/language.ts';

/** What the officers' word for a review means, said once where it is used. */
export const REVIEW_MEANS: Text = {
  sv: 'Att aktualitetspröva är att se över ett dokument, så att det fortfarande stämmer.',
  en: 'To review a document is to see that it still holds.',
};
