// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { DataPage, type DataPageProps } from '@/components/data/DataPage';
import { axeProblems, clear, click, settle, show } from '../../../support/render';

afterEach(clear);

function page(change: Partial<DataPageProps> = {}) {
  return show(
    <DataPage
      settings={{ keep: 'noted', keepDays: 180 }}
      counts={{ postings: 12, versions: 14, notes: 5, drafts: 1, claims: 0, deleted: 2 }}
      storage={{ used: 3 * 2 ** 20, quota: 10 * 2 ** 30, persisted: false }}
      nearlyFull={false}
      sites={[{ reader: 'zhipin', name: 'BOSS直聘', count: 9 }]}
      count={async () => ({ postings: 9, notes: 3 })}
      onChange={() => {}}
      onPersist={async () => false}
      onForget={async () => {}}
      {...change}
    />,
  );
}

test('says what is kept, why, and how much room it takes', async () => {
  const shown = page();
  expect(shown.text()).toMatch(/岗位 12.*正文各版 14.*笔记 5.*另有 2 条删掉的笔记.*已用 3\.0 MB/s);
  expect(await axeProblems(shown.root)).toEqual([]);
});

test('a shared computer keeps nothing', () => {
  const onChange = vi.fn();
  click(page({ onChange }).one('.data-card > .check input'));
  expect(onChange).toHaveBeenCalledWith({ keep: 'none' });
});

test('who comes to keep none is told of what is there still', () => {
  expect(page({ settings: { keep: 'none', keepDays: 180 } }).text()).toContain('之前存下的 12 条还在');
  expect(page().text()).not.toContain('之前存下的');
});

test('a browser that does not promise says so', async () => {
  const shown = page();
  click(shown.control('请浏览器别清掉'));
  await settle();
  expect(shown.text()).toContain('浏览器没有答应');
});

test('how much goes is said before, and it goes once it is confirmed', async () => {
  const onForget = vi.fn(async () => {});
  const shown = page({ onForget });
  click(shown.control('某个站点的'));
  await settle();
  click(shown.control('BOSS直聘 · 9'));
  await settle();
  expect(shown.text()).toContain('BOSS直聘：9 条岗位，3 条笔记');
  expect(onForget).not.toHaveBeenCalled();
  click(shown.control('删除'));
  await settle();
  expect(onForget).toHaveBeenCalledWith({ of: 'site', reader: 'zhipin' }, expect.any(Function));
  expect(shown.text()).toContain('已');
});

test('what could not be forgotten is said', async () => {
  const shown = page({ onForget: async () => Promise.reject(new Error()) });
  click(shown.control('今天看的'));
  await settle();
  click(shown.control('删除'));
  await settle();
  expect(shown.all('.is-error')).toHaveLength(1);
});
