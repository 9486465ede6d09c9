import type { World } from '../io/world.ts';
import { visible } from '../report/visible.ts';
import { SEVERITY_NAMES } from '../report/words.ts';
import { wrap } from '../report/wrap.ts';
import { rules } from '../rules/index.ts';
import { pageText } from '../rules/rule-page.ts';
import { nearest } from '../text/nearest.ts';
import type { CommonOptions } from './common-options.ts';
import { EXIT } from './exit.ts';
import { registerLanguage } from './language.ts';
import { painterFor } from './painter.ts';
import { UserError } from './user-error.ts';

/** `gov-docs rule`: all rules, or the page of one. Needs no register. */
export async function ruleCommand(
  id: string | undefined,
  options: CommonOptions,
  world: World,
): Promise<number> {
  const language = registerLanguage(options.lang, undefined, world.env);
  const chalk = await painterFor(world, options.color);
  const width = Math.min(world.stdout.columns ?? 100, 100);
  if (id === undefined) {
    const lines = rules.map(({ id: name, severity, summary }) => {
      const words = SEVERITY_NAMES[severity][language].padEnd(11);
      const [first = '', ...rest] = wrap(summary[language], width - 42);
      return [
        `${chalk.bold(name.padEnd(29))}  ${words}${first}`,
        ...rest.map((line) => ' '.repeat(42) + line),
      ].join('\n');
    });
    world.stdout.write(`${lines.join('\n')}\n`);
    return EXIT.fine;
  }
  const rule = rules.find((each) => each.id === id);
  if (!rule) {
    const near = nearest(
      id,
      rules.map((each) => each.id),
    );
    throw new UserError({
      sv: `Regeln «${visible(id)}» finns inte.${near ? ` Menade du ${near}?` : ''} Alla regler: gov-docs rule.`,
      en: `There is no rule "${visible(id)}".${near ? ` Did you mean ${near}?` : ''} All rules: gov-docs rule.`,
    });
  }
  const lines = pageText(rule, language).flatMap((line) => {
    const indent = /^ */.exec(line)?.[0] ?? '';
    return wrap(line.trimStart(), width - indent.length).map((part) => indent + part);
  });
  world.stdout.write(`${chalk.bold(rule.id)}\n${lines.join('\n')}\n`);
  return EXIT.fine;
}
