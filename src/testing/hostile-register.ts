import type { Files } from './temp-folder.ts';

/** What would run, load or break out if anything let it through. */
const HOSTILE = `</script></style></title></textarea>--><img src=x onerror="alert(1)"><svg/onload=alert(2)> "citat" 'apostrof' ]]> {{7*7}} \${1} \u2028 \u202e`;

const BODY = `# Rubrik <script>alert(3)</script> [länk](javascript:alert(4))

<script>alert(5)</script>
<img src="https://evil.example/a.png" onerror="alert(6)">
<svg><script>alert(7)</script></svg>
<iframe src="https://evil.example/"></iframe>
<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/">
<style>@import url(https://evil.example/a.css); body { display: none }</style>
<form action="https://evil.example/"><input name="q" id="q"><button>Skicka</button></form>
<a id="content">x</a> <a id="location" name="__proto__">y</a>

[a](javascript:alert(8)) [b](JaVaScRiPt&#58;alert(9)) [c](data:text/html,<script>alert(10)</script>)
[d](vbscript:msgbox) [e](//evil.example/x) [f](\\\\evil.example\\x) [g](file:///etc/passwd)
[h](../../../../etc/passwd) [i](<java\tscript:alert(11)>) ![j](https://evil.example/b.png) ![k](data:image/svg+xml,<svg/onload=alert(12)>)
<https://evil.example/?x=">

\`\`\`js onload=alert(13) "><script>
kod
\`\`\`

| a | b |
|---|---|
| <img src=x onerror=alert(14)> | [l](javascript:alert(15)) |

Text med fotnot[^1] och en till[^__proto__].

[^1]: Noten <script>alert(16)</script>
[^__proto__]: En annan not.

## __proto__

## constructor

## content
`;

function document(id: string, lines: string, body = BODY): string {
  return `---\n${id}type: policy\ndecided-by: kommunfullmäktige\ndecision: { date: 2020-01-01, paragraph: 1 }\nvalidity: until-further-notice\n${lines}---\n\n${body}`;
}

const value = JSON.stringify(HOSTILE);
/** A configuration with characters that hide is refused as a whole. */
const seen = JSON.stringify(HOSTILE.replace(/[\u2028\u202e]/g, ''));
const facts = `title: ${value}\naliases: [${value}]\nresponsible-function: ${value}\nkeywords: [${value}, __proto__, constructor, ../x]\napplies-to: [${value}]\n`;

/** A register in which everything that people write is made to attack whoever reads the site. */
export const HOSTILE_REGISTER: Files = {
  'gov-docs.yaml': `city: ${seen}\nsite:\n  title: ${seen}\n  findings: true\n  contact: { name: ${seen}, email: a@example.se }\n  days: [2020-06-01]\n`,
  'documents/a.md': document(
    'id: a\n',
    `${facts}attachments: [{ file: bilaga.html, title: ${value} }, { file: ../../secret.pdf }, { file: "bild \u202e.png" }]\n`,
  ),
  'documents/b.md': document('id: ../../b\n', facts),
  'documents/con.md': document('id: con\n', 'title: Policy för con\nresponsible-function: Chef\n'),
  'documents/proto.md': document(
    'id: constructor\n',
    'title: __proto__\nresponsible-function: constructor\nsupersedes: [a]\n',
  ),
  'documents/å <b> "x".md': document('', 'title: Policy för filnamn\nresponsible-function: Chef\n'),
  'documents/nul.md': document(
    'id: nul-byte\n',
    'title: "Policy \\0 för tecken"\nresponsible-function: Chef\n',
    'Text\u0000 med \u001b[31m tecken.',
  ),
  'documents/tabell.md': document(
    'id: stor-tabell\n',
    'title: Policy för tabeller\nresponsible-function: Chef\n',
    `| a | b |\n|---|---|\n${'| x | <b>y</b> |\n'.repeat(5000)}`,
  ),
  'documents/djup.md': document(
    'id: djup\n',
    'title: Policy för djup\nresponsible-function: Chef\n',
    `${'> '.repeat(900)}djupt`,
  ),
  'documents/trasig.md': `---\ntitle: [\ntype: policy\n---\n<script>alert(17)</script>\n`,
  'documents/bilaga.html': '<script>alert(18)</script>',
  'documents/bild \u202e.png': 'ingen bild',
  'secret.pdf': 'hemligt',
};
