// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PanelProps } from '@/components/panel/types';
import { builtinAuditor } from '@/lib/audit/builtin';
import { gapsOf } from '@/lib/audit/gaps';
import type { Audit } from '@/lib/audit/types';
import type { PageView } from '@/lib/messages/view';
import { ShownPanel } from '../../../support/panel';
import { MIXED_TEXT, posting, view } from '../../../support/postings';
import { axeProblems, clear, click, type Shown, settle, show, TEXTS, type } from '../../../support/render';

afterEach(clear);

function content(props: Partial<PanelProps> = {}) {
  return <ShownPanel loadAuditor={builtinAuditor} {...props} />;
}

function gaps(props: Partial<PanelProps> = {}): Shown {
  const shown = show(content(props));
  click(shown.control(/^缺口/));
  return shown;
}

/** A view in which only this item is missing. */
function onlyMissing(id: string): PageView {
  const base = view();
  const audit = base.audit as Audit;
  const items = audit.items.map((item) =>
    item.id === id
      ? { ...item, state: 'missing' as const, gain: 3, evidence: [] }
      : { ...item, state: 'covered' as const, gain: 0 },
  );
  return { ...base, audit: { ...audit, items } };
}

const suggested = (fits: (kind: string, text: string) => boolean): string =>
  Object.entries(TEXTS.zh.items).find(
    ([, { suggestion }]) => suggestion && fits(suggestion.kind, suggestion.zh),
  )?.[0] as string;

const earning = gapsOf(view().audit as Audit);

test('the five that earn most stand open, in order; the rest are lines', () => {
  const shown = gaps();
  const names = earning.slice(0, 5).map(({ id }) => TEXTS.zh.items[id]?.name);
  expect(shown.all('.gap-card h3').map((head) => head.textContent)).toEqual(names);
  expect(shown.all('.gap-line').length).toBeGreaterThan(0);
});

test('a line opens into a card, and folds again', async () => {
  const shown = gaps();
  const line = shown.one('.gap-line button');
  const name = line.querySelector('.cut')?.textContent as string;
  click(line);
  expect(shown.all('.gap-card')).toHaveLength(6);
  expect(await axeProblems(shown.root)).toEqual([]);
  click(shown.control(`收起：${name}`));
  expect(shown.all('.gap-card')).toHaveLength(5);
});

describe('copying', () => {
  test('a fact keeps its mark and its example in brackets until a person says otherwise', async () => {
    const onCopy = vi.fn(async (_: string) => {});
    const id = suggested((kind, text) => kind !== 'wording' && text.split('{{').length === 2);
    const shown = gaps({ view: onlyMissing(id), onCopy });
    expect(shown.text()).toContain('待确认');
    click(shown.control(/^复制：/));
    await settle();
    expect(onCopy.mock.lastCall?.[0]).toMatch(/【.+】.*（待确认）$/);
    type(shown.one('.blank input'), '7');
    click(shown.control('已核实'));
    expect(shown.one('.gap-card').textContent).not.toContain('待确认');
    click(shown.control(/^复制：/));
    await settle();
    expect(onCopy.mock.lastCall?.[0]).toContain('7');
    expect(onCopy.mock.lastCall?.[0]).not.toMatch(/【|待确认/);
    expect(shown.one('.toast').textContent).toBe('已复制 1 句');
  });

  test('a wording is a sentence as it stands', async () => {
    const onCopy = vi.fn(async (_: string) => {});
    const id = suggested((kind, text) => kind === 'wording' && !text.includes('{{'));
    const shown = gaps({ view: onlyMissing(id), onCopy });
    click(shown.control(/^复制：/));
    await settle();
    expect(onCopy).toHaveBeenCalledWith(TEXTS.zh.items[id]?.suggestion?.zh);
  });

  test('all that are shown, or all that are chosen', async () => {
    const onCopy = vi.fn(async (_: string) => {});
    const shown = gaps({ onCopy });
    click(shown.control('复制这 5 句'));
    await settle();
    expect(onCopy.mock.lastCall?.[0].split('\n')).toHaveLength(5);
    const cards = shown.all('.gap-card h3').map((name) => name.textContent);
    click(shown.control(`加入草稿：${cards[0]}`));
    click(shown.control(`加入草稿：${cards[2]}`));
    click(shown.control('复制所选 2 句'));
    await settle();
    expect(onCopy.mock.lastCall?.[0].split('\n')).toHaveLength(2);
    expect(shown.all('.gap-card.is-in')).toHaveLength(2);
  });

  test('every missing item that has a sentence, at once: what nobody confirmed stays marked', async () => {
    const onCopy = vi.fn(async (_: string) => {});
    const shown = gaps({ onCopy });
    const all = (view().audit as Audit).items
      .filter(({ state }) => state === 'missing')
      .flatMap(({ id }) => TEXTS.zh.items[id]?.suggestion ?? []);
    click(shown.control(`复制全部 ${all.length} 句`));
    await settle();
    const sentences = onCopy.mock.lastCall?.[0].split('\n') as string[];
    expect(sentences).toHaveLength(all.length);
    expect(sentences.filter((sentence) => sentence.endsWith('（待确认）'))).toHaveLength(
      all.filter(({ kind }) => kind !== 'wording').length,
    );
  });

  test('that the browser refuses leaves the text for copying by hand', async () => {
    const shown = gaps({ onCopy: () => Promise.reject(new Error('denied')) });
    click(shown.control(/^复制：/));
    await settle();
    expect(shown.text()).toContain('没能写入剪贴板');
    expect((shown.one('.banner textarea') as HTMLTextAreaElement).value).not.toBe('');
    expect(shown.all('.toast')).toEqual([]);
  });

  test('gives English sentences for an English posting, whatever the interface speaks', async () => {
    const onCopy = vi.fn(async (_: string) => {});
    const english = posting({
      title: 'Customer support agent',
      description: 'Answer customer questions by chat.',
    });
    const shown = gaps({ view: view({}, english), onCopy });
    expect(shown.one('.sentence').lang).toBe('en');
    click(shown.control(/^复制：/));
    await settle();
    expect(onCopy.mock.lastCall?.[0]).not.toMatch(/\p{Script=Han}/u);
  });
});

test('what was filled in stays while one looks at another tab, and goes with another posting', () => {
  const shown = gaps();
  click(shown.control(/^加入草稿：/));
  click(shown.control('对照'));
  click(shown.control(/^缺口/));
  expect(shown.all('.gap-card.is-in')).toHaveLength(1);
  shown.again(content({ view: view({}, posting({ id: 'p-9', description: MIXED_TEXT })) }));
  expect(shown.all('.gap-card.is-in')).toEqual([]);
});

test('nothing missing is said in words that promise no more', () => {
  const base = onlyMissing('none');
  const shown = gaps({ view: base });
  expect(shown.text()).toContain('没有缺口');
});
