// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { Sight } from '@/lib/page/sight';

const hit = vi.fn<(x: number, y: number) => Element | null>();
let sight: Sight;
beforeEach(() => {
  document.body.replaceChildren();
  hit.mockReset();
  document.elementFromPoint = hit;
  sight = new Sight();
});

/** Cards of 100 px under each other. */
function cards(count: number) {
  return Array.from({ length: count }, (_, n) => {
    const card = document.createElement('li');
    document.body.append(card);
    return { card, box: { left: 0, top: 100 * n + 60, width: 50, height: 24 } };
  });
}
const numbers = (of: ReturnType<typeof cards>, all: ReturnType<typeof cards>) =>
  of.map((one) => all.indexOf(one));

test('at rest the page is asked for every place: what stands over a card hides it, and so does the window’s edge', () => {
  const all = cards(3);
  const header = document.createElement('header');
  document.body.append(header);
  hit.mockImplementation((_, y) => (y < 100 ? header : y < 200 ? (all[1]?.card ?? null) : null));
  expect(numbers(sight.of(all, 'all'), all)).toEqual([1]);
  // The card’s own parts do not hide it.
  const part = document.createElement('p');
  all[1]?.card.append(part);
  hit.mockImplementation((_, y) => (y < 100 || y > 200 ? null : part));
  expect(numbers(sight.of(all, 'all'), all)).toEqual([1]);
});

test('in motion two are asked for in turn, and what covered one covers the others', () => {
  const all = cards(4);
  const header = document.createElement('header');
  document.body.append(header);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 500, 100));
  const at = (y: number) => all.find(({ box }) => box.top <= y && y <= box.top + box.height)?.card ?? null;
  hit.mockImplementation((_, y) => (y < 100 ? header : at(y)));
  expect(numbers(sight.of(all, 'all'), all)).toEqual([1, 2, 3]);
  hit.mockClear();
  for (const { box } of all) box.top -= 80;
  expect(numbers(sight.of(all, 'some'), all)).toEqual([2, 3]);
  expect(hit.mock.calls.length).toBeLessThanOrEqual(4);
  hit.mockClear();
  expect(numbers(sight.of(all, 'new'), all)).toEqual([2, 3]);
  expect(hit).not.toHaveBeenCalled();
});

test('a card that was gone and comes back, as one that is used again does, is asked for anew', () => {
  const all = cards(3);
  const header = document.createElement('header');
  document.body.append(header);
  hit.mockReturnValue(header);
  expect(sight.of(all, 'all')).toEqual([]);
  expect(sight.of(all.slice(0, 1), 'new')).toEqual([]);
  hit.mockImplementation(
    (_, y) => all.find(({ box }) => box.top <= y && y <= box.top + box.height)?.card ?? null,
  );
  expect(numbers(sight.of(all, 'new'), all)).toEqual([1, 2]);
  expect(numbers(sight.of(all, 'some'), all)).toEqual([0, 1, 2]);
});
