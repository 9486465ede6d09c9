import { isPlaceholder } from '../forms/placeholder-form.ts';
import type { Attachment, Reference } from './document.ts';
import { type Fields, fieldsOf, placeOfValue, type Scope, textOf } from './fields.ts';

/** Reads a list of references: ids, or mappings with `id` and `part`. A template's blank is none. */
export function readReferences(fields: Fields, key: string, scope: Scope): Reference[] {
  const value = fields.value(key);
  if (!value) return [];
  const items = value.kind === 'list' ? value.items : [value];
  const references: Reference[] = [];
  for (const item of items) {
    if (item.kind === 'scalar') {
      const to = textOf(item, scope);
      if (to !== '' && !isPlaceholder(to))
        references.push({ to, place: placeOfValue(item, scope), part: undefined });
    } else if (item.kind === 'mapping') {
      const inner = fieldsOf(item, key, scope);
      const id = inner.text('id');
      if (id) references.push({ to: id.value, place: id.place, part: inner.text('part') });
    }
  }
  return references;
}

/** Reads attachments: files by name, or mappings with `file` or `document`, and `title`. */
export function readAttachments(fields: Fields, scope: Scope): Attachment[] {
  const value = fields.value('attachments');
  if (!value) return [];
  const items = value.kind === 'list' ? value.items : [value];
  const attachments: Attachment[] = [];
  for (const item of items) {
    const place = placeOfValue(item, scope);
    if (item.kind === 'mapping') {
      const inner = fieldsOf(item, 'attachments', scope);
      const [title, file, document] = [
        inner.text('title'),
        inner.text('file'),
        inner.text('document'),
      ];
      attachments.push({ place, title, file, document });
    } else if (item.kind === 'scalar') {
      const file = { value: textOf(item, scope), place };
      attachments.push({ place, title: undefined, file, document: undefined });
    }
  }
  return attachments;
}
