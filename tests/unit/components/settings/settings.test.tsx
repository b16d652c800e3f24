// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { FirstRun } from '@/components/settings/FirstRun';
import { SettingsView, type SettingsViewProps } from '@/components/settings/SettingsView';
import { DEFAULT_SETTINGS, settingsSchema } from '@/lib/platform/settings';
import { axeProblems, clear, click, type Shown, settle, show } from '../../../support/render';

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
    click(shown.control('重新启用：a.example'));
    expect(onChange).toHaveBeenLastCalledWith({ off: ['b.example'] });
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
