/** Every page of ours that is built like one of a site, read as it must be. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { FIELD_NAMES } from '@/lib/posting/fields';
import { sitePages } from '../support/site-pages';
import { openAt, plainPage, readHere } from './readers';

test.describe.configure({ mode: 'default' });

let page: Page;

test.beforeAll(async () => {
  page = await plainPage();
});
test.afterAll(() => page?.context().browser()?.close());

for (const { name, file, url, about, expected } of sitePages()) {
  test(`${name}: ${about}`, async () => {
    await openAt(page, url, readFileSync(file));
    const read = await readHere(page, url);
    const { site, kind, state, why, layout, posting, cards, mapped } = read;
    expect({ site, kind, state, layout }).toEqual({
      site: expected.site,
      kind: expected.kind,
      state: expected.state,
      layout: expected.layout,
    });
    if (expected.why) expect(why).toBe(expected.why);
    if (state === 'ready' || state === 'partial') expect(read.settled).toBe(expected.settled ?? true);
    expect(posting !== null).toBe(expected.posting !== undefined);
    if (posting && expected.posting) {
      const { id, title, url: address } = posting;
      expect({ id, title }).toEqual({ id: expected.posting.id, title: expected.posting.title });
      if (expected.posting.url) expect(address).toBe(expected.posting.url);
      for (const field of FIELD_NAMES)
        expect({ field, value: posting[field] }).toEqual({ field, value: expected.posting[field] });
    }
    if (posting && expected.text) {
      const { starts, ends, without = [] } = expected.text;
      expect(posting.description.slice(0, starts.length)).toBe(starts);
      expect(posting.description.slice(-ends.length)).toBe(ends);
      for (const words of without) expect(posting.description).not.toContain(words);
      if (kind !== 'edit') expect(mapped).toBe(true);
    }
    expect(cards).toEqual((expected.cards ?? []).map(([id, title]) => ({ id, title })));
  });
}
