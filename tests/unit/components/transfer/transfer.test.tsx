// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { BackupCard, type BackupCardProps } from '@/components/transfer/BackupCard';
import { ExportCard } from '@/components/transfer/ExportCard';
import { ImportWizard, type ImportWizardProps } from '@/components/transfer/ImportWizard';
import { TransferError } from '@/lib/transfer/error';
import { guessMapping } from '@/lib/transfer/in/mapping';
import type { Work } from '@/lib/transfer/progress';
import { axeProblems, clear, click, type Shown, show } from '../../../support/render';

afterEach(clear);

const settle = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve))));
const press = async (shown: Shown, name: string | RegExp) => {
  click(shown.control(name));
  await settle();
};
const type = (field: HTMLElement, value: string) =>
  void act(() => {
    (field as HTMLInputElement).value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const choose = (select: HTMLElement, value: string) =>
  void act(() => {
    (select as HTMLSelectElement).value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });

test('an export hides contact details but in JSON, and tells what it did', async () => {
  const onExport = vi.fn(async () => ({ rows: 3, cut: 1, hidden: 2 }));
  const shown = show(<ExportCard count={3} onExport={onExport} />);
  expect(await axeProblems(shown.root)).toEqual([]);
  await press(shown, '导出');
  expect(onExport).toHaveBeenLastCalledWith({ form: 'xlsx', mask: true }, expect.anything());
  expect(shown.one('[role=status]').textContent).toBe(
    '已导出 3 个职位，隐藏了 2 处联系方式，1 个单元格放不下全文，已截断并标出',
  );
  click(shown.one('input[value=json]'));
  await press(shown, '导出');
  expect(onExport).toHaveBeenLastCalledWith({ form: 'json', mask: false }, expect.anything());
});

test('a long work shows how far it is, and is called off', async () => {
  const signals: AbortSignal[] = [];
  const onExport = (_: unknown, { signal, onProgress }: Work) =>
    new Promise<never>((_, reject) => {
      if (signal) signals.push(signal);
      onProgress?.({ bytes: 50, total: 100, rows: 7 });
      signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
    });
  const shown = show(<ExportCard count={3} onExport={onExport} />);
  await press(shown, '导出');
  expect(shown.one('progress').getAttribute('aria-label')).toBe('正在导出');
  expect(shown.text()).toContain('50% · 7 行');
  await press(shown, '取消');
  expect(signals[0]?.aborted).toBe(true);
  expect(shown.one('[role=status]').textContent).toContain('已取消');
  await press(shown, '导出');
  clear();
  expect(signals[1]?.aborted).toBe(true);
});

const HEADER = ['岗位', '职责', '别的'];

const wizardOpen: ImportWizardProps['onOpen'] = async () => ({
  form: 'table',
  sheets: [],
  sheet: 0,
  header: HEADER,
  rows: [HEADER, ['客服', '接待', 1]],
  mapping: guessMapping(HEADER),
});
const wizardTry: ImportWizardProps['onTry'] = async () => ({
  counts: { new: 2, changed: 1, same: 0, twice: 0, refused: 25 },
  refused: Array.from({ length: 25 }, (_, i) => ({
    n: i + 9,
    problem: { code: 'bad-date', field: 'firstSeen' } as const,
  })),
  fields: { salary: 1 },
});

function wizard(props: Partial<ImportWizardProps> = {}) {
  const all: ImportWizardProps = {
    onOpen: wizardOpen,
    onSheet: async () => Promise.reject(new Error('no')),
    onTry: wizardTry,
    onTake: async () => 3,
    onCopyRefused: async () => {},
    initialCells: '岗位\t职责',
    ...props,
  };
  return show(<ImportWizard {...all} />);
}

test('an import goes from cells over columns and a trial to the end', async () => {
  const onOpen = vi.fn(wizardOpen);
  const onTry = vi.fn(wizardTry);
  const shown = wizard({ onOpen, onTry });
  await press(shown, '读取');
  expect(onOpen).toHaveBeenCalledWith('岗位\t职责', expect.anything());
  const selects = shown.all('select') as HTMLSelectElement[];
  expect(selects.map(({ value }) => value)).toEqual(['title', 'description', '']);
  expect(await axeProblems(shown.root)).toEqual([]);
  // Only one column is the title: the other one lets go of it.
  choose(selects[2] as HTMLElement, 'title');
  expect((shown.control('试算') as HTMLButtonElement).disabled).toBe(false);
  choose(selects[1] as HTMLElement, '');
  expect((shown.control('试算') as HTMLButtonElement).disabled).toBe(true);
  expect(shown.text()).toContain('请指出哪一列是职位名称');
  choose(selects[0] as HTMLElement, 'description');
  await press(shown, '试算');
  expect(onTry).toHaveBeenCalledWith(
    { hasHeader: true, columns: ['description', null, 'title'] },
    expect.anything(),
  );
  expect(shown.text()).toContain('第 9 行 · 首次看到 · 日期不对');
  expect(shown.all('.transfer-refused li')).toHaveLength(20);
  expect(shown.text()).toContain('另有 5 行');
  expect(await axeProblems(shown.root)).toEqual([]);
  await press(shown, '导入 3 行');
  expect(shown.one('[role=status]').textContent).toBe('已导入 3 行');
});

test('rows of our own form need no columns', async () => {
  const shown = wizard({
    onOpen: async () => ({ form: 'records', sheets: [], sheet: 0, header: [], rows: [], mapping: null }),
  });
  await press(shown, '读取');
  expect(shown.text()).toContain('试算结果');
});

test('what was called off while it was taken is tried anew before more is taken', async () => {
  const shown = wizard({ onTake: () => Promise.reject(new DOMException('', 'AbortError')) });
  await press(shown, '读取');
  await press(shown, '试算');
  await press(shown, /^导入 \d+ 行$/);
  expect(shown.text()).toContain('已取消。已写入的留着');
  expect(shown.text()).not.toContain('还没有写入任何数据');
  expect(shown.control('试算')).toBeTruthy();
});

test('a file that cannot be read is told of in words, and another one may be taken', async () => {
  const shown = wizard({ onOpen: () => Promise.reject(new TransferError('locked')) });
  await press(shown, '读取');
  expect(shown.one('[role=status]').textContent).toContain('有密码');
  expect(shown.control('读取')).toBeTruthy();
});

function backup(props: Partial<BackupCardProps> = {}) {
  const all: BackupCardProps = {
    last: null,
    onBackup: async () => ({ rows: 9, cut: 0, hidden: 0 }),
    onNeeds: async () => true,
    onCheck: async () => ({
      made: 0,
      kinds: { posting: 8, said: 0, claim: 1, draft: 0, unsaved: 2, settings: 0 },
      refused: 0,
      lost: 0,
    }),
    onRestore: async () => 9,
    ...props,
  };
  return show(<BackupCard {...all} />);
}

const give = async (shown: Shown, file: File) => {
  const field = shown.one('input[type=file]');
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
};

test('a backup is made with the passphrase that was typed, or with none', async () => {
  const onBackup = vi.fn(async () => ({ rows: 9, cut: 0, hidden: 0 }));
  const shown = backup({ onBackup });
  expect(await axeProblems(shown.root)).toEqual([]);
  await press(shown, '备份到文件');
  expect(onBackup).toHaveBeenLastCalledWith(null, expect.anything());
  type(shown.one('input[type=password]'), '暗号');
  await press(shown, '备份到文件');
  expect(onBackup).toHaveBeenLastCalledWith('暗号', expect.anything());
  expect((shown.one('input[type=password]') as HTMLInputElement).value).toBe('');
  expect(shown.one('[role=status]').textContent).toBe('已备份 9 条');
});

test('a backup is opened, read through, and only then restored', async () => {
  const file = new File(['x'], 'a.backup');
  const onCheck = vi
    .fn<BackupCardProps['onCheck']>()
    .mockRejectedValueOnce(new TransferError('wrong-passphrase'))
    .mockResolvedValue({
      made: 0,
      kinds: { posting: 8, said: 0, claim: 1, draft: 0, unsaved: 2, settings: 0 },
      refused: 0,
      lost: 0,
    });
  const shown = backup({ onCheck });
  await give(shown, file);
  type(shown.one('input[type=password]'), '错');
  await press(shown, '打开');
  expect(shown.one('[role=status]').textContent).toBe('口令不对。');
  type(shown.one('input[type=password]'), '对');
  await press(shown, '打开');
  expect(onCheck).toHaveBeenLastCalledWith(file, '对', expect.anything());
  expect(shown.all('.transfer-counts > div').map((one) => one.textContent)).toEqual([
    '职位8',
    '自己的情况1',
    '没写完的草稿2',
  ]);
  await press(shown, '开始恢复');
  expect(shown.one('[role=status]').textContent).toBe('已恢复 9 条');
});

test('an import of before is taken back after it is said what goes, what is as before, and what stays', async () => {
  const onUndo = vi.fn(async () => ({ goes: 2, back: 1, stays: 1 }));
  const past = {
    imports: [{ id: 'a', name: '岗位.csv', at: 1e12, came: 3, changed: 1 }],
    onPlan: async () => ({ goes: 2, back: 1, stays: 1 }),
    onUndo,
  };
  const shown = wizard({ past });
  expect(shown.one('.import-list li').textContent).toContain('新增 3 条，改了 1 条正文');
  await press(shown, /^撤销这次导入：岗位\.csv/);
  const asked = shown.one('[role=alertdialog]').textContent ?? '';
  for (const words of ['新增的 2 条', '1 条回到导入前的正文', '1 条你后来写过或看过，会留下', '不会收回'])
    expect(asked).toContain(words);
  expect(onUndo).not.toHaveBeenCalled();
  expect(await axeProblems(shown.root)).toEqual([]);
  await press(shown, '撤销导入');
  expect(onUndo).toHaveBeenCalledExactlyOnceWith('a', expect.anything());
  expect(shown.text()).toContain('已删除 2 条，1 条回到导入前的正文，留下 1 条');
});

test('what was deleted since a backup was made comes back unless the person wants it not to', async () => {
  const onRestore = vi.fn(async () => 9);
  const kinds = { posting: 8, said: 0, claim: 1, draft: 0, unsaved: 2, settings: 0 };
  const shown = backup({
    onNeeds: async () => false,
    onCheck: async () => ({ made: 0, kinds, refused: 0, lost: 3 }),
    onRestore,
  });
  const file = new File(['x'], 'a.backup');
  await give(shown, file);
  expect(shown.text()).toContain('其中 3 条笔记、标注或草稿备份之后在这里删过');
  expect(await axeProblems(shown.root)).toEqual([]);
  await press(shown, '开始恢复');
  expect(onRestore).toHaveBeenLastCalledWith(expect.anything(), true);
  await give(shown, file);
  await press(shown, '其中 3 条笔记、标注或草稿备份之后在这里删过：一起找回来');
  await press(shown, '开始恢复');
  expect(onRestore).toHaveBeenLastCalledWith(expect.anything(), false);
});
