import { test } from 'vitest';
import { siteFor } from '../../testing/site-for-tests.ts';
import { renderBodies } from './render-body.ts';

test('x', async () => {
  const head = (t: string) =>
    `---\ntitle: ${t}\ntype: policy\ndecided-by: kommunfullmäktige\ndecision: { date: 2020-01-01, paragraph: 1 }\nvalidity: until-further-notice\n---\n`;
  const site = await siteFor(
    {
      'a.md': `${head('Min titel')}# Min titel\n\nIngress 10<sup>6</sup> <br> <b>x</b> [b](b.md#syfte) [c](b.md#Syfte) [d](x.pdf "t") [e](javascript:alert(1)) [f](https://a.se/å?x=1&y) [](x.pdf) [g](#del-två) ![bild](p.png) ![](p.png) ![r](https://x.se/a.png)\n\n## Del ett[^1]\n\n| A | B |\n|---|--:|\n| 1 | 2 |\n\n### Under\n\n#### Djupare\n\n> # citat\n\n## Del två\n\n<a id="k1.2"></a>Text[^1][^2] och [^3] [k](#k1.2)\n\n[^1]: Not ett\n\n[^2]: Not två\n    [^1]\n\n    mer\n\n[^4]: oanvänd\n`,
      'b.md': `${head('B')}## Syfte\n\nhej [a](a.md)\n\n- ett\n- två\n`,
      'x.pdf': 'pdf',
      'p.png': 'png',
    },
    { renderer: renderBodies },
  );
  for (const d of site.register.documents) {
    const b = site.bodyOf(d);
    console.log(
      b.html('../../'),
      b.headings,
      b.leftOut.map(({ message, place }) => `${place.start} ${message.sv}`),
    );
  }
});
