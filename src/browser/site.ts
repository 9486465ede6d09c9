import { startDayFinder } from './days/day-finder.ts';
import { startFilter } from './filter.ts';
import { showWord } from './show-word.ts';

for (const box of document.querySelectorAll<HTMLElement>('[data-filter]')) startFilter(box);
for (const text of document.querySelectorAll('main > article')) showWord(text);
for (const box of document.querySelectorAll<HTMLElement>('[data-day-finder]')) startDayFinder(box);
