// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { CardFacts, NamedCard } from '@/lib/messages/cards';
import { type Card, NOTHING, type Reading } from '@/lib/sites/reading';
import { CardList } from '@/lib/visit/cards';

const FACTS: CardFacts = { title: 'service', opened: null, notes: 0 };
const OPENED = { role: 'service', mixedWith: null, score: 50, band: 'basic', at: 5 } as const;

const look = vi.fn<(cards: NamedCard[]) => Promise<CardFacts[]>>();
const changed = vi.fn();
let list: CardList;
beforeEach(() => {
  look.mockReset().mockImplementation(async (cards) => cards.map(() => FACTS));
  changed.mockReset();
  document.body.replaceChildren();
  list = new CardList({ document, look, changed });
});

function card(id: string, title = `客服${id}`): Card {
  const element = document.createElement('li');
  element.append(title);
  element.dataset.id = id;
  document.body.append(element);
  return { id, title, element };
}
const reading = (...cards: Card[]): Reading => ({ ...NOTHING, site: 'zhipin', kind: 'list', cards });
const recard = (element: Element) => {
  const id = (element as HTMLElement).dataset.id;
  return id ? { id, title: element.textContent ?? '' } : null;
};
const settled = () => new Promise((resolve) => setTimeout(resolve));
const keysAsked = () => look.mock.calls.map(([cards]) => cards.map(({ key }) => key));

test('all new cards are asked for in one message, and none twice', async () => {
  const [a, b, c] = [card('a'), card('b'), card('c')];
  list.take(reading(a, b));
  list.take(reading(a, b));
  await settled();
  list.take(reading(a, b, c));
  await settled();
  expect(keysAsked()).toEqual([['zhipin:a', 'zhipin:b'], ['zhipin:c']]);
  expect(changed).toHaveBeenCalledTimes(2);
  expect([...list].map(({ key, facts }) => [key, facts])).toEqual([
    ['zhipin:a', FACTS],
    ['zhipin:b', FACTS],
    ['zhipin:c', FACTS],
  ]);
});

test('a card that is used again is of its new posting from the moment of the change', async () => {
  const one = card('a');
  list.take(reading(one), recard);
  await settled();
  (one.element as HTMLElement).dataset.id = 'b';
  one.element.textContent = '打包员';
  const record = { target: one.element.firstChild } as unknown as MutationRecord;
  expect([...list.mutated([record])]).toEqual([one.element]);
  expect([...list].map(({ key, title, facts }) => [key, title, facts])).toEqual([
    ['zhipin:b', '打包员', null],
  ]);
  // For a moment it shows nobody.
  delete (one.element as HTMLElement).dataset.id;
  list.mutated([record]);
  expect([...list]).toEqual([]);
  (one.element as HTMLElement).dataset.id = 'a';
  one.element.textContent = '客服a';
  list.mutated([{ target: one.element } as unknown as MutationRecord]);
  expect([...list].map(({ key, facts }) => [key, facts])).toEqual([['zhipin:a', FACTS]]);
});

test('what is opened in this page is known here, though it is kept nowhere', async () => {
  list.take(reading(card('a', '客服')));
  await settled();
  list.open('zhipin:a', { ...OPENED, title: '客 服' });
  expect([...list][0]?.facts?.opened).toEqual({ ...OPENED, changed: false });
  look.mockImplementation(async () => [{ ...FACTS, opened: { ...OPENED, score: 60, at: 9, changed: true } }]);
  list.renew('zhipin:a');
  await settled();
  expect([...list][0]?.facts?.opened?.score).toBe(60);
});

test('after a change elsewhere only that posting is asked for again, and shows what it was until then', async () => {
  list.take(reading(card('a'), card('b')));
  await settled();
  look.mockImplementation(async (cards) => cards.map(() => ({ ...FACTS, notes: 1 })));
  list.renew('zhipin:b');
  expect([...list].map(({ facts }) => facts?.notes)).toEqual([0, 0]);
  await settled();
  expect([...list].map(({ facts }) => facts?.notes)).toEqual([0, 1]);
  list.renew(null);
  await settled();
  expect(keysAsked()).toEqual([['zhipin:a', 'zhipin:b'], ['zhipin:b'], ['zhipin:a', 'zhipin:b']]);
});

test('an older answer does not replace a newer one, and where nobody answered it is asked again', async () => {
  const one = card('a');
  let late: (facts: CardFacts[]) => void = () => {};
  look.mockImplementationOnce(() => new Promise((resolve) => (late = resolve)));
  list.take(reading(one));
  look.mockImplementationOnce(async () => [{ ...FACTS, notes: 2 }]);
  list.renew('zhipin:a');
  await settled();
  late([FACTS]);
  await settled();
  expect([...list][0]?.facts?.notes).toBe(2);
  look.mockImplementationOnce(() => Promise.reject(new Error('no answer')));
  list.take(reading(one, card('b')));
  await settled();
  list.take(reading(one, card('b')));
  await settled();
  expect(look).toHaveBeenCalledTimes(4);
});

test('where the list is left nothing is held', async () => {
  list.take(reading(card('a')));
  await settled();
  list.take(null);
  expect(list.size).toBe(0);
  expect(list.mutated([{ target: document.body } as unknown as MutationRecord]).size).toBe(0);
});
