// @vitest-environment happy-dom
import { useRef } from 'preact/hooks';
import { afterEach, describe, expect, test } from 'vitest';
import { useRowFocus } from '@/components/ui/row-focus';
import { clear, press, show } from '../../../support/render';

afterEach(clear);

function List({ roving, rows = ['a', 'b', 'c'] }: { roving: boolean; rows?: string[] }) {
  const list = useRef<HTMLUListElement>(null);
  useRowFocus(list, { roving });
  return (
    <ul ref={list}>
      {rows.map((row) => (
        <li key={row} data-row={row}>
          <button type="button">{row} 1</button>
          <button type="button">{row} 2</button>
          <input type="text" aria-label={`${row} text`} />
        </li>
      ))}
      <li data-row="no control" />
    </ul>
  );
}

const at = () =>
  document.activeElement?.textContent || document.activeElement?.getAttribute('aria-label') || null;

describe('rows', () => {
  test('up and down go from row to row, Home and End to the ends, and stay there', () => {
    const shown = show(<List roving={false} />);
    const go = (...keys: string[]) =>
      keys.map((key) => {
        press(document.activeElement as HTMLElement, key);
        return at();
      });
    shown.control('a 2').focus();
    expect(go('ArrowDown', 'ArrowDown', 'ArrowDown', 'Home', 'ArrowUp', 'End')).toEqual([
      'b 1',
      'c 1',
      'c 1',
      'a 1',
      'a 1',
      'c 1',
    ]);
  });

  test('fields that are typed in keep their keys', () => {
    const shown = show(<List roving={false} />);
    shown.control('b text').focus();
    press(shown.control('b text'), 'End');
    expect(at()).toBe('b text');
  });

  test('one row is a stop of the Tab key: the one last turned to, else the first', () => {
    const shown = show(<List roving />);
    const stops = () =>
      shown.all('[tabindex="0"]').map((one) => one.textContent || one.getAttribute('aria-label'));
    expect(stops()).toEqual(['a 1', 'a 2', 'a text']);
    shown.control('b 2').focus();
    expect(stops()).toEqual(['b 1', 'b 2', 'b text']);
    shown.again(<List roving rows={['a', 'c']} />);
    expect(stops()).toEqual(['a 1', 'a 2', 'a text']);
  });

  test('without roving every control is one', () => {
    expect(show(<List roving={false} />).all('[tabindex]')).toEqual([]);
  });
});
