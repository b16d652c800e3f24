// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PanelProps } from '@/components/panel/types';
import { ShownPanel } from '../../../support/panel';
import { FACTS, view } from '../../../support/postings';
import { axeProblems, clear, click, press, type Shown, show, TEXTS } from '../../../support/render';

afterEach(clear);

function checklist(props: Partial<PanelProps> = {}): Shown {
  return show(<ShownPanel {...props} />);
}

const rowOf = (shown: Shown, state: string) => shown.one(`.item-row.is-${state} [data-row]`);
const focused = () => (document.activeElement as HTMLElement | null)?.dataset.row;

describe('a row', () => {
  test('with words in the page shows them there', () => {
    const onLocate = vi.fn();
    const shown = checklist({ onLocate });
    const row = shown.all('[data-row]').find((candidate) => candidate.querySelector('q')) as HTMLElement;
    click(row);
    expect(onLocate).toHaveBeenCalledWith(row.dataset.row, 0);
    expect(row.getAttribute('aria-current')).toBe('true');
  });

  test('with several places goes to each of them', () => {
    const onLocate = vi.fn();
    const shown = checklist({ onLocate });
    const item = (view().audit?.items ?? []).find(({ evidence }) => evidence.length > 1);
    const row = shown.one(`[data-row="${item?.id}"]`);
    click(row.parentElement?.querySelector('.row-more') as HTMLElement);
    click(shown.control('定位第 2 处'));
    expect(onLocate).toHaveBeenCalledWith(item?.id, 1);
  });

  test('without words unfolds: what covers it and where it comes from', async () => {
    const shown = checklist({ onLocate: () => {} });
    const row = rowOf(shown, 'missing');
    click(row);
    const words = TEXTS.zh.items[row.dataset.row as string];
    const details = shown.one('.details').textContent ?? '';
    expect(details).toContain(words?.definition);
    // What a job seeker can do is no recruiter's matter.
    expect(details).not.toContain(words?.seeker);
    expect(details).toContain('出处');
    expect(await axeProblems(shown.root)).toEqual([]);
  });

  test('shows its state as a word, not by colour alone', () => {
    const shown = checklist();
    expect(rowOf(shown, 'covered').textContent).toMatch(/^已写/);
    expect(rowOf(shown, 'missing').textContent).toMatch(/^缺/);
    expect(rowOf(shown, 'delicate').textContent).toMatch(/^敏感项.*不计分$/);
  });

  test('that is missing leads to its sentence', () => {
    const shown = checklist();
    const row = shown
      .all('.item-row.is-missing [data-row]')
      .find((candidate) => TEXTS.zh.items[candidate.dataset.row as string]?.suggestion) as HTMLElement;
    click(row);
    click(shown.control('看可补的句子'));
    expect(shown.one('[aria-selected=true]').textContent).toMatch(/^缺口/);
    expect(shown.text()).toContain(TEXTS.zh.items[row.dataset.row as string]?.name);
  });
});

describe('by keyboard', () => {
  test('arrows go from row to row, over groups, and unfold', () => {
    const shown = checklist();
    const rows = shown.all('[data-row]');
    rows[0]?.focus();
    press(rows[0] as HTMLElement, 'ArrowDown');
    expect(focused()).toBe(rows[1]?.dataset.row);
    press(rows[1] as HTMLElement, 'End');
    expect(focused()).toBe(rows.at(-1)?.dataset.row);
    press(rows.at(-1) as HTMLElement, 'ArrowUp');
    expect(focused()).toBe(rows.at(-2)?.dataset.row);
    press(rows.at(-2) as HTMLElement, 'ArrowRight');
    expect(shown.all('.details')).toHaveLength(1);
    press(rows.at(-2) as HTMLElement, 'ArrowLeft');
    expect(shown.all('.details')).toHaveLength(0);
  });

  test('one row of the list is reached by Tab', () => {
    const shown = checklist();
    expect(shown.all('[data-row]').filter((row) => row.tabIndex === 0)).toHaveLength(1);
    click(shown.all('[data-row]')[3] as HTMLElement);
    expect(shown.all('[data-row]').findIndex((row) => row.tabIndex === 0)).toBe(3);
  });
});

describe('the list', () => {
  test('is filtered to what is missing or written', () => {
    const shown = checklist();
    click(shown.control(/^缺 \d+$/));
    expect(shown.all('.item-row').every((row) => row.classList.contains('is-missing'))).toBe(true);
    click(shown.control(/^已写或不限 \d+$/));
    expect(shown.all('.item-row.is-missing')).toEqual([]);
  });

  test('shows a group’s points and cap, and folds', () => {
    const shown = checklist();
    const [group] = view().audit?.groups ?? [];
    const head = shown.one('.group h3 button');
    expect(head.textContent).toContain(`${group?.covered}/${group?.total} 项`);
    expect(head.querySelector('.mini')?.getAttribute('aria-label')).toContain(`上限 ${group?.cap} 分`);
    const before = shown.all('.item-row').length;
    click(head);
    expect(shown.all('.item-row').length).toBeLessThan(before);
    click(shown.control('全部收起'));
    expect(shown.all('.item-row')).toEqual([]);
    click(shown.control('全部展开'));
    expect(shown.all('.item-row')).toHaveLength(before);
  });

  test('offers +0 where a group is at its cap', () => {
    const shown = checklist();
    const capped = shown.all('.plus.is-zero');
    for (const plus of capped) expect(plus.textContent).toBe('+0');
    expect(capped.length).toBe(
      (view().audit?.items ?? []).filter(
        (item) =>
          item.state === 'missing' && item.gain === 0 && !FACTS.find(({ id }) => id === item.id)?.delicate,
      ).length,
    );
  });
});
