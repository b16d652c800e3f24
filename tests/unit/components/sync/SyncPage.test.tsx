// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { SyncPage } from '@/components/sync/SyncPage';
import { SyncTrouble } from '@/components/sync/SyncTrouble';
import type { SyncConfig, SyncDesk, SyncStatus } from '@/lib/app/sync/desk';
import { SyncProblem } from '@/lib/sync/problem';
import { NEVER_SYNCED } from '@/lib/sync/run';
import { axeProblems, clear, click, settle, show, type } from '../../../support/render';

afterEach(clear);

const NOW = Date.UTC(2026, 5, 1, 8);
const CONFIG: SyncConfig = {
  target: {
    kind: 'webdav',
    address: 'https://dav.jianguoyun.com/dav/',
    user: 'wenyu@example.com',
    password: 'app-secret',
    folder: 'yardstick',
    passphrase: null,
  },
  name: '店里的电脑',
  texts: false,
  profile: false,
  paused: false,
};
const DEVICES = [
  { id: 'd1', name: '店里的电脑', seen: NOW - 180_000 },
  { id: 'd2', name: '办公室电脑', seen: NOW - 7_200_000 },
];

function page(change: Partial<SyncDesk> = {}, status: Partial<SyncStatus> = {}, online = true) {
  const none = vi.fn(async () => {});
  const desk: SyncDesk = {
    config: CONFIG,
    status: { ...NEVER_SYNCED, last: NOW - 180_000, devices: DEVICES, ...status },
    waiting: 0,
    undecided: [],
    quarantined: [],
    declined: [],
    self: 'd1',
    test: vi.fn(async () => ({ devices: 0 })),
    save: none,
    allow: async () => true,
    syncNow: none,
    stop: none,
    pause: none,
    answer: none,
    forgetDevice: none,
    forgetHere: none,
    startAnew: none,
    exportFile: async () => 12,
    importFile: async () => 3,
    exportQuarantine: none,
    ...change,
  };
  return show(
    <SyncPage
      desk={desk}
      device="Chrome · Linux"
      online={online}
      now={NOW}
      hrefOf={({ on, key }) => `#/${on}/${key}`}
    />,
  );
}

/** The field with this label. */
function field(shown: ReturnType<typeof page>, label: string): HTMLElement {
  const found = shown.all('label').find((one) => one.textContent === label) as HTMLLabelElement | undefined;
  return shown.one(`[id="${found?.htmlFor}"]`);
}

async function filled(change: Partial<SyncDesk> = {}) {
  const shown = page({ config: null, ...change });
  click(shown.one('.sync-ways input'));
  type(field(shown, '账号'), 'wenyu@example.com');
  type(field(shown, '应用密码'), 'app-secret');
  await settle();
  return shown;
}

test('set up by a person alone: nothing is kept until the test has passed', async () => {
  const save = vi.fn(async () => {});
  const shown = await filled({ save });
  expect(shown.text()).toContain('不是登录密码');
  expect(shown.one('a[lang=zh-CN]').textContent).toBe('坚果云第三方应用授权WebDAV开启方法');
  expect(shown.text()).not.toContain('开始同步');
  click(shown.control('测试连接'));
  await settle();
  expect(shown.all('.sync-steps > .is-done')).toHaveLength(5);
  expect(save).not.toHaveBeenCalled();
  expect(await axeProblems(shown.root)).toEqual([]);
  click(shown.control('开始同步'));
  await settle();
  expect(save).toHaveBeenCalledWith({ ...CONFIG, name: 'Chrome · Linux' });
});

test('the test is begun in the very click, for the browser asks then', async () => {
  const test = vi.fn(async () => ({ devices: 0 }));
  const shown = await filled({ test });
  shown.control('测试连接').click();
  expect(test).toHaveBeenCalledTimes(1);
  await settle();
});

test('a test that fails says at which step, by number, why here and what to do; it can be kept all the same', async () => {
  const save = vi.fn(async () => {});
  const shown = await filled({
    save,
    test: async (_config, told) => {
      told('reach');
      throw new SyncProblem('wrong-password', { status: 401 });
    },
  });
  click(shown.control('测试连接'));
  await settle();
  expect(shown.one('.is-failed').textContent).toContain('连接和账号');
  expect(shown.text()).toMatch(/账号或密码不对。 编号 201.*坚果云要用应用密码.*重填一遍/s);
  expect(await axeProblems(shown.root)).toEqual([]);
  click(shown.control('先不管，仍然保存'));
  await settle();
  expect(save).toHaveBeenCalledTimes(1);
});

test('what was tried no longer counts once it is changed', async () => {
  const shown = await filled();
  click(shown.control('测试连接'));
  await settle();
  type(field(shown, '文件夹'), 'other');
  expect(shown.text()).not.toContain('开始同步');
});

test('what is missing is said, and nothing is tried', () => {
  const test = vi.fn();
  const shown = page({ config: null, test });
  click(shown.one('.sync-ways input'));
  click(shown.control('测试连接'));
  expect(shown.text()).toMatch(/要填账号.*要填密码/s);
  expect(test).not.toHaveBeenCalled();
});

test('an address is checked while it is typed', () => {
  const shown = page({ config: null });
  click(shown.one('.sync-ways input'));
  type(field(shown, '地址'), 'http://nas.local:5005/dav');
  expect(shown.text()).toMatch(/实际使用：http:\/\/nas\.local:5005\/dav\/.*补上了末尾的 \/.*没有加密/s);
  type(field(shown, '地址'), 'my storage');
  expect(shown.text()).toContain('这不是一个网址');
});

test('a password is shown only when it is asked for, and one that is kept never', () => {
  const shown = page();
  click(shown.control('更改账号'));
  const password = field(shown, '应用密码') as HTMLInputElement;
  expect(password.type).toBe('password');
  expect(shown.root.innerHTML).not.toContain('app-secret');
  // What had the focus is gone.
  expect(document.activeElement?.tagName).toBe('H1');
  type(password, 'new');
  click(shown.control('显示 · 应用密码'));
  expect((field(shown, '应用密码') as HTMLInputElement).type).toBe('text');
});

test('how it stands: last round, what waits, devices, what is to be decided', async () => {
  const shown = page({
    waiting: 12,
    undecided: [
      { on: 'posting', key: 'a', title: '在线客服', notes: 1, others: 2 },
      { on: 'posting', key: 'b', title: null, notes: 1, others: 0 },
      { on: 'draft', key: 'd', title: '', notes: 0, others: 1 },
      { on: 'profile', key: '', title: null, notes: 0, others: 2 },
    ],
  });
  expect(shown.text()).toMatch(/等着同步.*上次 3 分钟前.*坚果云.*wenyu@example\.com.*yardstick/s);
  expect(shown.text()).toMatch(/等着发出12设备2要你定的7/);
  expect(shown.text()).toMatch(/在线客服笔记 1 条 · 标记或判断 2 处/);
  expect(shown.one('a[href="#/posting/a"]').textContent).toBe('在线客服');
  expect(shown.text()).toMatch(/没有标题草稿有几种写法我的资料2 项/);
  expect(shown.text()).toMatch(/店里的电脑 这台.*办公室电脑.*2 小时前/s);
  expect(await axeProblems(shown.root)).toEqual([]);
});

test.each([
  [{ running: { since: NOW, step: 'send', done: 3, of: 10 } }, /正在同步.*发出这里的改动3 \/ 10停下/s],
  [{ problem: { name: 'too-many', at: NOW, until: NOW + 1_440_000 } }, /先停一停.*编号 402.*下次再试/s],
  [{ problem: { name: 'newer', at: NOW } }, /要更新岗尺.*编号 601/s],
  [{ mended: ['wiped'] }, /被清空过/],
] satisfies [Partial<SyncStatus>, RegExp][])('it says %j', (status, words) => {
  expect(page({}, status).text()).toMatch(words);
});

test('without a network it waits, and says so calmly', () => {
  expect(page({}, { problem: { name: 'unreachable', at: NOW } }, false).text()).toMatch(/没有网络.*照常用/s);
});

test('many changes of one device are asked about by its name', async () => {
  const answer = vi.fn(async () => {});
  const question = { device: 'd2', name: '办公室电脑', changed: 240, removed: 31, about: 'q' };
  const shown = page({ answer }, { questions: [question] });
  expect(shown.text()).toContain('“办公室电脑”要改 240 条、删 31 条');
  click(shown.control('收下“办公室电脑”的改动'));
  await settle();
  expect(answer).toHaveBeenCalledWith(question, true);
});

test('a question that was left aside stands there quietly', () => {
  const question = { device: 'd2', name: '办公室电脑', changed: 240, removed: 0, about: 'q' };
  const shown = page({ declined: ['q'] }, { questions: [question] });
  expect(shown.text()).toContain('先没有收');
  expect(() => shown.control('先不收“办公室电脑”的改动')).toThrow();
});

test('this device is listed, though no round lists it', () => {
  const shown = page({}, { devices: DEVICES.slice(1) });
  expect(shown.text()).toMatch(/设备2.*店里的电脑 这台/s);
});

test('another device goes from the list once it is confirmed; this one cannot', async () => {
  const forgetDevice = vi.fn(async () => {});
  const shown = page({ forgetDevice });
  expect(() => shown.control('移除“店里的电脑”')).toThrow();
  click(shown.control('移除“办公室电脑”'));
  expect(forgetDevice).not.toHaveBeenCalled();
  click(shown.one('[role=alertdialog] .is-danger'));
  await settle();
  expect(forgetDevice).toHaveBeenCalledWith('d2');
});

test('to stop here one chooses what becomes of the server', async () => {
  const forgetHere = vi.fn(async () => {});
  const shown = page({ forgetHere });
  const door = shown.control('这台不再同步…');
  door.focus();
  click(door);
  expect(document.activeElement).toBe(shown.one('[role=alertdialog]'));
  click(shown.control('停这台，并删掉它放在服务器上的'));
  await settle();
  expect(forgetHere).toHaveBeenCalledWith(true);
  expect(document.activeElement).toBe(door);
});

test('what did not work is said', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const shown = page({ startAnew: () => Promise.reject(new Error('no')) });
  click(shown.control('重新开始…'));
  click(shown.control('重新开始'));
  await settle();
  expect(shown.one('[role=alert]').textContent).toBe('没有做成。');
  vi.restoreAllMocks();
});

test('rows that could not be read are counted by why, and can be taken out', async () => {
  const exportQuarantine = vi.fn(async () => {});
  const shown = page({
    exportQuarantine,
    quarantined: [
      { reason: 'newer-table', rows: 2 },
      { reason: 'bad-stamp', rows: 1 },
      { reason: 'something-new', rows: 1 },
    ],
  });
  expect(shown.text()).toMatch(/有 4 条读不出来.*新版本才有的内容2 条时间戳不对1 条格式读不懂1 条/s);
  click(shown.control('导出这些（JSON）'));
  expect(exportQuarantine).toHaveBeenCalled();
  await settle();
});

test('rows that the server does not take are counted by why', () => {
  const refused = [
    { table: 'notes', id: 'a', problem: 'too-large' },
    { table: 'notes', id: 'b', problem: 'too-large' },
  ] as const;
  expect(page({}, { refused }).text()).toMatch(/有 2 条服务器没有收.*编号 404 · 2 条/s);
  expect(page().text()).not.toContain('服务器没有收');
});

test('what goes along can be switched, and what never goes cannot', async () => {
  const save = vi.fn(async () => {});
  const shown = page({ save });
  expect(shown.all('.sync-scope [role=switch]').map((one) => one.getAttribute('aria-label'))).toEqual([
    '岗位正文',
    '我的资料',
  ]);
  click(shown.control('岗位正文'));
  expect(save).toHaveBeenCalledWith({ ...CONFIG, texts: true });
  await settle();
});

test('a file does without a server', async () => {
  const shown = page({ config: null });
  click(shown.all('.sync-ways input')[2] as HTMLElement);
  click(shown.control('导出文件'));
  await settle();
  expect(shown.text()).toContain('已导出 12 条');
});

test('elsewhere one line says that the person is needed, and nothing else', () => {
  const shown = show(<SyncTrouble problem={{ name: 'wrong-password' }} questions={0} onOpen={() => {}} />);
  expect(shown.text()).toBe('同步停了：201 账号或密码不对。 去看看');
  shown.again(<SyncTrouble problem={null} questions={0} onOpen={() => {}} />);
  expect(shown.text()).toBe('');
});
