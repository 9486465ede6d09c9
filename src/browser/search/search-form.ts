import { GROUP_KINDS, type When } from '../../search/names.ts';
import type { Filter } from './filter.ts';

/** What stands in the form of the search. */
export interface Asked {
  readonly typed: string;
  readonly filter: Filter;
}

/** Reads the form: its fields are named as in the address, and say in `data-kind` what they narrow. */
export function readForm(form: HTMLFormElement): Asked {
  const field = form.querySelector<HTMLInputElement>('input[type=search]');
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[data-when]:checked')];
  const groups = GROUP_KINDS.flatMap((kind) => {
    const value = form.querySelector<HTMLSelectElement>(`select[data-kind=${kind}]`)?.value;
    return value ? [[kind, value] as const] : [];
  });
  return {
    typed: field?.value ?? '',
    filter: {
      whens: boxes.map(({ dataset }) => dataset.when as When),
      groups: Object.fromEntries(groups),
    },
  };
}

/** Fills in the form from the address of the page. */
export function fillForm(form: HTMLFormElement, address: URLSearchParams): void {
  for (const field of form.querySelectorAll('input')) {
    if (field.type === 'checkbox') field.checked = address.getAll(field.name).includes(field.value);
    else field.value = address.get(field.name) ?? '';
  }
  for (const field of form.querySelectorAll('select')) {
    field.value = address.get(field.name) ?? '';
    // What is not to be chosen, in an old link, narrows nothing.
    if (field.selectedIndex < 0) field.value = '';
    if (field.value !== '') field.closest('details')?.setAttribute('open', '');
  }
}

/** Keeps what is asked in the address, so that it can be copied and come back to. */
export function keepInAddress(form: HTMLFormElement): void {
  const address = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value !== '') address.append(name, value);
  }
  const query = address.toString();
  try {
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  } catch {
    // Some browsers change no address of a file that was opened from a disk.
  }
}
