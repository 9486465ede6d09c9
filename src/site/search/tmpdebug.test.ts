import { test } from 'vitest';
import { searcherOf } from '../../testing/searcher-of.ts';
import { siteOfFolder } from '../../testing/site-for-tests.ts';
import type { Day } from '../../text/calendar.ts';
import { renderBodies } from '../body/render-body.ts';
test('x', async () => {
  const site = await siteOfFolder('fixtures/registers/goteborg-decided', '2026-11-22' as Day, { renderer: renderBodies });
  const { search, names } = searcherOf(site);
  for (const q of ['snabbt internet', 'internet', 'Gäller bredbandsstrategin fortfarande?', 'vad gäller för bredband?', 'does the broadband strategy still apply', 'finns det en policy för it?', 'Hur ska bredbandsstrategin följas upp?','vilka regler och riktlinjer för styrning följer av bredbandsstrategin','gäller','fiber till alla hushåll i staden','broadband', 'program upphävd','budget för nästa år','får chefer titta i mejlen','which policy applies for it']) {
    const a = search(q);
    console.log(q, JSON.stringify(a.instead), a.hasAll, a.rarest, a.hits.slice(0, 6).map((h) => `${names.ids[h.document]} ${h.score.toFixed(2)} ${h.inText}`), a.hits.length);
  }
  const s = JSON.stringify(names).length; console.log(s);
});
