import { startFilter } from './filter.ts';

for (const box of document.querySelectorAll<HTMLElement>('[data-filter]')) startFilter(box);
