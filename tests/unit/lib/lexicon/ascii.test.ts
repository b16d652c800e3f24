import { expect, test } from 'vitest';
import { inAscii } from '@/lib/lexicon/build/ascii';

test('a script in ASCII does the same', async () => {
  const code =
    "export default ['客服、½🙂', `每月底薪`, /^[一-九]+(?:元|块)$/.test('三块'), 'a'.replace('a', '\\t至')];";
  const escaped = inAscii(code);
  expect(escaped).toMatch(/^[\0-\x7f]+$/);
  const run = async (script: string) =>
    (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(script)}`)).default;
  expect(await run(escaped)).toEqual(await run(code));
  expect(await run(escaped)).toEqual(['客服、½🙂', '每月底薪', true, '\t至']);
});
