/** How the prose of items, rules and laws is set. */
import { expect, test } from 'vitest';
import { ITEMS } from '@/lib/checklist/catalogue';
import { RULES } from '@/lib/compliance/catalogue';
import { LAWS } from '@/lib/compliance/laws';

/** Words of postings and of statutes are quoted as they stand there. */
const QUOTED = /“[^”]*”|第[\d、–-]+条|\d+年[^，。；]*文本|《[^》]*》/gu;
const TOUCHING = /\p{Script=Han}\d|\d[+%]?\p{Script=Han}/u;

const prose: [string, string | undefined][] = [
  ...ITEMS.flatMap((item): [string, string | undefined][] => [
    [item.id, item.definition.zh],
    [item.id, item.seeker.zh],
    [item.id, item.improve?.zh],
    [item.id, item.advice?.zh],
    [item.id, item.claim?.zh],
    [item.id, item.claim?.task.zh],
  ]),
  ...RULES.flatMap((rule): [string, string | undefined][] => [
    [rule.id, rule.why.zh],
    [rule.id, rule.exception?.zh],
    [rule.id, rule.severityNote?.zh],
    [rule.id, rule.rewrite.advice.zh],
    [rule.id, rule.seeker.zh],
  ]),
  ...Object.entries(LAWS).map(([id, { says }]): [string, string] => [id, says.zh]),
];

test('a space stands between figures and Chinese words', () => {
  const touching = prose.filter(([, words]) => TOUCHING.test(words?.replace(QUOTED, '') ?? ''));
  expect(touching).toEqual([]);
});
