// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SETTING_GROUPS, SETTINGS } from '@/components/settings/catalogue';
import { FirstRun } from '@/components/settings/FirstRun';
import {
  type FilingSettings,
  SettingsView,
  type SettingsViewProps,
} from '@/components/settings/SettingsView';
import type { Owner } from '@/lib/notes/labels';
import { FIRST_STATUSES, type StatusSets } from '@/lib/notes/statuses';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '@/lib/platform/settings';
import { axeProblems, clear, click, type Shown, settle, show, type } from '../../../support/render';

afterEach(clear);

describe('FirstRun', () => {
  test('waits for who is reading; what is kept is the middle one unless chosen', async () => {
    const onDone = vi.fn();
    const shown = show(<FirstRun onDone={onDone} />);
    const start = shown.control('开始') as HTMLButtonElement;
    expect(start.disabled).toBe(true);
    click(shown.control(/^求职者/));
    click(start);
    expect(onDone).toHaveBeenCalledWith({ persona: 'seeker', keep: 'noted' });
    expect(await axeProblems(shown.root)).toEqual([]);
  });

  test('can be skipped', () => {
    const onDone = vi.fn();
    click(show(<FirstRun onDone={onDone} />).control(/^跳过/));
    expect(onDone).toHaveBeenCalledWith({ persona: 'recruiter', keep: 'noted' });
  });

  test('nothing at all can be kept', () => {
    const onDone = vi.fn();
    const shown = show(<FirstRun onDone={onDone} />, 'en');
    click(shown.control(/^Recruiter/));
    click(shown.control('None'));
    click(shown.control('Start'));
    expect(onDone).toHaveBeenCalledWith({ persona: 'recruiter', keep: 'none' });
  });
});

test('a stored field that cannot be read spoils no other', () => {
  expect(settingsSchema.parse({ persona: 'seeker', keep: 'some', off: 7, marks: false })).toEqual({
    ...DEFAULT_SETTINGS,
    persona: 'seeker',
    marks: { on: false, off: [] },
  });
});

describe('SettingsView', () => {
  const changed: Settings = {
    ...DEFAULT_SETTINGS,
    persona: 'seeker',
    marks: { on: false, off: [] },
    keep: 'all',
    pill: { 'a.example': { side: 'left', top: 0.5 } },
    off: ['a.example'],
  };
  const view = (props: Partial<SettingsViewProps> = {}): Shown =>
    show(
      <SettingsView
        settings={{ ...DEFAULT_SETTINGS, persona: 'recruiter', off: ['a.example', 'b.example'] }}
        kept={12}
        onChange={() => {}}
        onDeleteAll={async () => {}}
        {...props}
      />,
    );

  test('tells one change at a time', async () => {
    const onChange = vi.fn();
    const shown = view({ onChange });
    click(shown.control('English'));
    expect(onChange).toHaveBeenLastCalledWith({ language: 'en' });
    click(shown.control('深色'));
    expect(onChange).toHaveBeenLastCalledWith({ theme: 'dark' });
    click(shown.control('都不留'));
    expect(onChange).toHaveBeenLastCalledWith({ keep: 'none' });
    click(shown.control('在页面上标出依据'));
    expect(onChange).toHaveBeenLastCalledWith({ marks: { on: false, off: [] } });
    click(shown.control('工具栏图标上的数字'));
    expect(onChange).toHaveBeenLastCalledWith({ toolbar: true });
    type(shown.one('input[type=text]'), '闻雨');
    expect(onChange).toHaveBeenLastCalledWith({ reviewer: '闻雨' });
    click(shown.control('重新开启：a.example'));
    expect(onChange).toHaveBeenLastCalledWith({ off: ['b.example'] });
    expect(await axeProblems(shown.root)).toEqual([]);
  });

  test('every setting but the stored lists stands in the catalogue once, in a group', () => {
    // Of the table and of the page of what is kept.
    const elsewhere = ['off', 'columns', 'keepDays'];
    expect(SETTINGS.map(({ id }) => id as string).sort()).toEqual(
      Object.keys(DEFAULT_SETTINGS)
        .filter((id) => !elsewhere.includes(id))
        .sort(),
    );
    expect(new Set(SETTINGS.map(({ group }) => group))).toEqual(new Set(SETTING_GROUPS));
  });

  test('each is put back alone, and that can be undone; what was asked first cannot', () => {
    const onChange = vi.fn();
    const shown = view({ onChange, settings: changed });
    expect(shown.all('.setting-reset')).toHaveLength(3);
    click(shown.control('恢复默认：在页面上标出依据'));
    expect(onChange).toHaveBeenLastCalledWith({ marks: { on: true, off: [] } });
    expect(shown.one('.toast').textContent).toContain('「在页面上标出依据」已恢复默认');
    click(shown.control('撤销'));
    expect(onChange).toHaveBeenLastCalledWith({ marks: { on: false, off: [] } });
  });

  test('all are put back at once, persona and sites apart, and that can be undone', () => {
    const onChange = vi.fn();
    const shown = view({ onChange, settings: changed });
    click(shown.control('全部恢复默认'));
    expect(onChange).toHaveBeenLastCalledWith({ marks: { on: true, off: [] }, keep: 'noted', pill: {} });
    click(shown.control('撤销'));
    expect(onChange).toHaveBeenLastCalledWith({
      marks: { on: false, off: [] },
      keep: 'all',
      pill: changed.pill,
    });
    expect((view().control('全部恢复默认') as HTMLButtonElement).disabled).toBe(true);
  });

  test('the keyboard goes on from the control of what was put back', () => {
    const shown = view({ settings: changed });
    const reset = shown.control('恢复默认：在页面上标出依据');
    reset.focus();
    click(reset);
    const settings = { ...changed, marks: { on: true, off: [] } };
    shown.again(
      <SettingsView settings={settings} kept={1} onChange={() => {}} onDeleteAll={async () => {}} />,
    );
    expect(document.activeElement?.getAttribute('aria-label')).toBe('在页面上标出依据');
  });

  test('shows what a setting does, on a sample', () => {
    const effect = (settings: Partial<Settings>, of: string) =>
      view({ settings: { ...DEFAULT_SETTINGS, persona: 'recruiter', ...settings } }).one(
        `[data-setting=${of}] .setting-preview`,
      );
    expect(effect({}, 'marks').querySelector('mark')).not.toBeNull();
    expect(effect({ marks: { on: false, off: [] } }, 'marks').querySelector('mark')).toBeNull();
    expect(effect({}, 'badges').querySelector('.badge')).not.toBeNull();
    expect(effect({ badges: false }, 'badges').querySelector('.badge')).toBeNull();
    expect(effect({ toolbar: true }, 'toolbar').textContent).toBe('12');
    expect(effect({ persona: 'seeker' }, 'persona').textContent).toContain('面试问');
    expect(effect({ reviewer: '闻雨' }, 'reviewer').textContent).toContain('闻雨');
  });

  test('lists the keys as the browser has them', async () => {
    const onShortcuts = vi.fn();
    const shortcuts = [
      { id: 'audit-page', keys: 'Alt+Y' },
      { id: '_execute_action', keys: '' },
    ];
    const shown = view({ shortcuts, onShortcuts });
    expect(
      shown
        .all('kbd')
        .slice(0, 2)
        .map((key) => key.textContent),
    ).toEqual(['Alt', 'Y']);
    expect(shown.text()).toContain('没有设置');
    click(shown.control('在浏览器里修改…'));
    expect(onShortcuts).toHaveBeenCalledOnce();
    expect(await axeProblems(shown.root)).toEqual([]);
  });

  test('asks before everything is deleted, with the number', async () => {
    const onDeleteAll = vi.fn(async () => {});
    const shown = view({ onDeleteAll });
    click(shown.control('全部删除…'));
    expect(onDeleteAll).not.toHaveBeenCalled();
    expect(shown.text()).toContain('删除 12 条岗位、它们的笔记和我的资料？删除后不能恢复。');
    click(shown.control('取消'));
    click(shown.control('全部删除…'));
    click(shown.control('删除'));
    await settle();
    expect(onDeleteAll).toHaveBeenCalledOnce();
    expect(shown.text()).toContain('已全部删除');
  });

  test('says so when nothing could be deleted', async () => {
    const shown = view({ onDeleteAll: () => Promise.reject(new Error('no')) });
    click(shown.control('全部删除…'));
    click(shown.control('删除'));
    await settle();
    expect(shown.text()).toContain('没能删除');
  });
});

describe('statuses and companies', () => {
  const owners: Owner[] = [{ kind: 'own', name: '栖木家居' }];

  function filing(changed: Partial<FilingSettings> = {}) {
    const onStatuses = vi.fn<FilingSettings['onStatuses']>();
    const onOwners = vi.fn<FilingSettings['onOwners']>();
    const view = (more: Partial<FilingSettings>) => (
      <SettingsView
        settings={{ ...DEFAULT_SETTINGS, persona: 'recruiter' }}
        kept={0}
        filing={{ statuses: FIRST_STATUSES, owners, onStatuses, onOwners, ...changed, ...more }}
        onChange={() => {}}
        onDeleteAll={async () => {}}
      />
    );
    const shown = show(view({}));
    const sets = () => onStatuses.mock.lastCall?.[0] as StatusSets;
    return { shown, again: (more: Partial<FilingSettings>) => shown.again(view(more)), sets, onOwners };
  }

  const sample = (shown: Shown) =>
    [...shown.one('.status-set .setting-preview').children].map(({ textContent }) => textContent);

  test('a status is renamed, moved, removed and brought back, and the effect is seen', async () => {
    const { shown, again, sets } = filing();
    expect(await axeProblems(shown.root)).toEqual([]);
    type(shown.control('“已通知”的名称'), '发过 ');
    again({ statuses: sets() });
    expect((shown.control('“发过”的名称') as HTMLInputElement).value).toBe('发过 ');
    click(shown.control('上移：发过'));
    again({ statuses: sets() });
    click(shown.control('去掉：不处理'));
    again({ statuses: sets() });
    expect(sample(shown)).toEqual(['待审', '发过', '待修改', '已复审']);
    click(shown.control('恢复：不处理'));
    again({ statuses: sets() });
    expect(sample(shown)).toEqual(['待审', '发过', '待修改', '已复审', '不处理']);
    expect(sets().seeker).toEqual(FIRST_STATUSES.seeker);
  });

  test('an emptied name is the one of the catalogue', () => {
    const { shown, again, sets } = filing();
    type(shown.control('“已通知”的名称'), '');
    again({ statuses: sets() });
    expect(sample(shown)).toContain('已通知');
    expect((shown.control('“已通知”的名称') as HTMLInputElement).value).toBe('');
  });

  test('a status of one’s own is added at the end', () => {
    const { shown, sets } = filing();
    type(shown.control('新状态的名称'), '等门店');
    click(shown.one('.status-set button[type=submit]'));
    expect(sets().recruiter.at(-1)).toMatchObject({ name: '等门店', removed: false });
  });

  test('companies are added, changed and removed, and the guess is shown', () => {
    const { shown, again, onOwners } = filing();
    expect(shown.one('[data-setting=owners] figure').textContent).toBe(
      '栖木家居有限公司→可能是自家“栖木家居”',
    );
    type(shown.control('公司名'), '拾光灯饰');
    click(shown.one('[data-setting=owners] button[type=submit]'));
    expect(onOwners).toHaveBeenLastCalledWith([...owners, { kind: 'rival', name: '拾光灯饰' }]);
    type(shown.control('公司“栖木家居”的名称'), '栖木');
    expect(onOwners).toHaveBeenLastCalledWith([{ kind: 'own', name: '栖木' }]);
    click(shown.control('从名单去掉：栖木家居'));
    expect(onOwners).toHaveBeenLastCalledWith([]);
    again({ owners: [] });
    expect(shown.text()).toContain('名单还是空的');
  });
});
