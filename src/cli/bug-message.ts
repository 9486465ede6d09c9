import { visible } from '../report/visible.ts';
import type { Language } from '../text/language.ts';

/** What is said of a fault in the program: that it is ours, and what to send us. */
export function bugMessage(error: unknown, language: Language): string {
  const head = {
    sv: 'Något gick fel i gov-docs. Felet är vårt, inte ert. En påbörjad ändring av dokument görs klar eller återställs nästa gång något ändras. Skicka gärna raderna nedan till dem som förvaltar programmet.',
    en: 'Something went wrong in gov-docs. The fault is ours, not yours. A change of documents that was begun is finished or undone by the next command that writes. Please send the lines below to the maintainers.',
  };
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = stack.split('\n').map(visible).join('\n');
  return `${head[language]}\n\n${lines}\n`;
}
