// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { HealthView } from '@/components/health/HealthView';
import { OwnReaders } from '@/components/teach/OwnReaders';
import type { SiteHealth } from '@/lib/messages/health';
import { axeProblems, clear, click, show } from '../../../support/render';

afterEach(clear);

const layout = { works: 0, lastWorked: null, lastFailed: null, parts: [] };
const SITES: SiteHealth[] = [
  {
    id: 'broken',
    name: { zh: '坏站', en: 'Broken' },
    hosts: ['www.broken.example'],
    kind: 'asked',
    status: 'fails',
    lastWorked: null,
    lastFailed: 1_700_000_000_000,
    why: 'no-layout',
    tried: [
      { reader: 'broken', layout: 'detail-2024', end: 'anchor' },
      { reader: 'broken', layout: 'split', end: 'path' },
      { reader: 'generic', layout: 'json-ld', end: 'nothing' },
    ],
    layouts: [{ ...layout, id: 'detail-2024', basis: 'published', since: '2026-09' }],
  },
  {
    id: 'fine',
    name: { zh: '好站', en: 'Fine' },
    hosts: ['fine.example'],
    kind: 'listed',
    status: 'works',
    lastWorked: 1_700_000_000_000,
    lastFailed: null,
    why: null,
    tried: [],
    layouts: [
      {
        ...layout,
        id: 'detail',
        basis: 'page',
        since: '2026-07',
        works: 4,
        lastWorked: 1_700_000_000_000,
        parts: [
          { name: 'title', wanted: 4, got: 4 },
          { name: 'salary', wanted: 4, got: 1 },
        ],
      },
    ],
  },
];
const copy = async () => {};

describe('the page of all sites', () => {
  test('a broken site stands open: why, and what was tried, ways for other addresses left out', async () => {
    const shown = show(<HealthView sites={SITES} onCopy={copy} />);
    expect(shown.one('.broken').textContent).toContain('页面上没有一种已知版式');
    expect(shown.all('.tried li').map((line) => line.textContent)).toEqual([
      'detail-2024 页面上没有它的标志',
      '结构化数据（JSON-LD） 没找到',
    ]);
    expect(shown.text()).toContain('未经核实');
    expect(shown.text()).toContain('2 个站点，1 个读不了');
    expect(await axeProblems(shown.root)).toEqual([]);
  });

  test('others unfold: their layouts, with what each rests on; what is lost comes first', () => {
    const shown = show(<HealthView sites={SITES} onCopy={copy} />);
    const button = shown.control('好站：版式和证据');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    click(button);
    expect(shown.text()).toContain('存下的真实页面（2026-07）');
    expect(shown.all('.parts')[1]?.querySelector('li')?.textContent).toContain('薪资 1/4');
  });

  test('a report is copied, and a clipboard that refuses is told', async () => {
    const onCopy = vi.fn().mockRejectedValueOnce(new Error('no')).mockResolvedValue(undefined);
    const shown = show(<HealthView sites={SITES} onCopy={onCopy} />);
    click(shown.control('复制诊断信息'));
    await vi.waitFor(() => expect(shown.text()).toContain('没能写入剪贴板'));
    click(shown.control('复制诊断信息'));
    await vi.waitFor(() => expect(shown.text()).toContain('已复制'));
    expect(onCopy).toHaveBeenCalledWith(SITES[0]);
  });

  test('reading, none, and in English', () => {
    expect(show(<HealthView sites={null} onCopy={copy} />).text()).toContain('正在读取站点状况');
    expect(show(<HealthView sites={[]} onCopy={copy} />).text()).toContain('没有任何读取器');
    expect(show(<HealthView sites={SITES} onCopy={copy} />, 'en').text()).toContain('unverified');
  });
});

describe('the sites that a person has taught', () => {
  const line = { id: 'own-a', name: 'a.example', hosts: ['a.example'], since: '2026-11', hook: '.text' };
  test('are deleted one by one', async () => {
    const onDelete = vi.fn(async () => {});
    const shown = show(
      <OwnReaders readers={[line]} onDelete={onDelete} onExport={() => {}} onImport={vi.fn()} />,
    );
    click(shown.control('删除：a.example'));
    expect(onDelete).toHaveBeenCalledWith('own-a');
    await vi.waitFor(() => expect(shown.text()).toContain('已删除「a.example」'));
    expect(await axeProblems(shown.root)).toEqual([]);
  });

  test('a file with errors is refused, and each is told by its line', async () => {
    const onImport = async () => ({
      taken: 0,
      errors: [{ line: 4, place: 'readers.0.id', code: 'own-id' }],
    });
    const shown = show(<OwnReaders readers={[]} onDelete={copy} onExport={() => {}} onImport={onImport} />);
    const field = shown.one('input[type=file]') as HTMLInputElement;
    Object.defineProperty(field, 'files', { value: [new File(['{}'], 'a.json')] });
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(shown.text()).toContain('第 4 行'));
    expect(shown.text()).toContain('没有导入');
  });
});
