import type { PageKey } from './address.ts';
import type { GroupKind } from './groups.ts';
import type { Maps } from './map/maps.ts';
import type { Page } from './page.ts';
import { accessibilityPage } from './pages/accessibility-page.ts';
import { agendaPage } from './pages/agenda-page.ts';
import { changesPage } from './pages/changes-page.ts';
import { dataPage } from './pages/data-page.ts';
import { dayPage } from './pages/day-page.ts';
import { daysPage } from './pages/days-page.ts';
import { documentPage } from './pages/document/document-page.ts';
import { documentsPage } from './pages/documents-page.ts';
import { findingsPage } from './pages/findings-page.ts';
import { groupPage } from './pages/group-page.ts';
import { mapPage } from './pages/map-page.ts';
import { missingPage } from './pages/missing-page.ts';
import { searchPage } from './pages/search-page.ts';
import { startPage } from './pages/start-page.ts';
import { timelinePage } from './pages/timeline-page.ts';
import type { Site } from './site.ts';

/** A page of a site, made when it is asked for. */
export interface PlannedPage {
  readonly key: PageKey;
  readonly make: () => Page;
}

const GROUPS: readonly GroupKind[] = ['type', 'body', 'function', 'subject'];

/** All pages of a site, in a fixed order: those there is one of, then groups, days and documents. */
export function pagesOf(site: Site, maps: Maps): readonly PlannedPage[] {
  const { settings, groups, register } = site;
  const one = (key: PageKey, make: (site: Site) => Page): PlannedPage => ({
    key,
    make: () => make(site),
  });
  return [
    one({ kind: 'start' }, startPage),
    one({ kind: 'documents' }, documentsPage),
    one({ kind: 'search' }, searchPage),
    one({ kind: 'map' }, () => mapPage(site, maps)),
    one({ kind: 'timeline' }, timelinePage),
    one({ kind: 'agenda' }, agendaPage),
    one({ kind: 'changes' }, changesPage),
    one({ kind: 'days' }, daysPage),
    one({ kind: 'data' }, dataPage),
    one({ kind: 'accessibility' }, accessibilityPage),
    one({ kind: 'missing' }, missingPage),
    ...(settings.findings ? [one({ kind: 'findings' }, findingsPage)] : []),
    ...GROUPS.flatMap((kind) =>
      groups[kind].map((group) => ({
        key: { kind, slug: group.slug },
        make: () => groupPage(group),
      })),
    ),
    ...settings.days.map((day) => ({
      key: { kind: 'day', day } as const,
      make: () => dayPage(site, day),
    })),
    ...register.documents.map((document) => ({
      key: { kind: 'document', id: document.id.value } as const,
      make: () => documentPage(site, document),
    })),
  ];
}
