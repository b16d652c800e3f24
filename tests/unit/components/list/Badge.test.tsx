// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { Badge, type BadgeProps } from '@/components/list/Badge';
import { badgeOf } from '@/components/list/badge';
import { badgeMessages } from '@/lib/i18n/badge';
import type { CardFacts, Opened } from '@/lib/messages/cards';
import { axeProblems, clear, show } from '../../../support/render';

afterEach(clear);

const NOW = new Date(2026, 10, 22, 12).getTime();
const OPENED: Opened = {
  role: 'service',
  mixedWith: null,
  score: 72,
  band: 'good',
  at: new Date(2026, 10, 18, 9).getTime(),
  changed: false,
};
const zh = badgeMessages('zh-CN', 'auto');
const en = badgeMessages('zh-CN', 'en');

function model(facts: Partial<CardFacts> = {}, { remembers = true, strings = zh } = {}) {
  return badgeOf({ title: 'service', opened: null, notes: 0, ...facts }, '天猫客服', remembers, strings, NOW);
}
const said = (facts: Partial<CardFacts>, options = {}) => {
  const badge = model(facts, options);
  return badge && [badge.kind, badge.score, ...badge.parts.map(({ words }) => words)];
};

describe('what a badge says', () => {
  test('of a posting that was not opened: its role by the title, and never a score', () => {
    expect(said({})).toEqual(['new', null, '客服岗', '未看']);
    expect(said({ title: 'near' })).toEqual(['new', null, '可能是客服岗', '未看']);
  });

  test('where not every posting is kept, none is called unseen', () => {
    expect(said({}, { remembers: false })).toEqual(['new', null, '客服岗']);
  });

  test('of one that was opened: the last score, its band, the day', () => {
    expect(said({ opened: OPENED })).toEqual(['seen', 72, '良好', '11-18 看过']);
    expect(said({ opened: { ...OPENED, at: new Date(2025, 2, 3).getTime() } })).toContain('2025-03-03 看过');
    expect(said({ opened: { ...OPENED, at: NOW } })).toContain('今天看过');
  });

  test('of one whose card says something else now', () => {
    expect(said({ opened: { ...OPENED, changed: true } })).toEqual(['changed', 72, '良好', '改过']);
  });

  test('notes come before the day', () => {
    expect(said({ opened: OPENED, notes: 2 })).toEqual(['noted', 72, '良好', '笔记 2']);
    expect(said({ opened: { ...OPENED, changed: true }, notes: 1 })).toEqual([
      'noted',
      72,
      '良好',
      '笔记 1',
      '改过',
    ]);
    expect(said({ notes: 1 })).toEqual(['noted', null, '笔记 1']);
  });

  test('what else a mixed posting is', () => {
    expect(said({ opened: { ...OPENED, role: 'mixed', mixedWith: 'sales' } })).toEqual([
      'mixed',
      72,
      '良好',
      '兼做销售',
      '11-18 看过',
    ]);
  });

  test('of one that was read in part: no score', () => {
    expect(said({ opened: { ...OPENED, score: null, band: null } })).toEqual(['seen', null, '11-18 看过']);
  });

  test('nothing of other work, unless a note was written there', () => {
    expect(said({ title: null })).toBeNull();
    expect(said({ title: null, opened: OPENED })).toBeNull();
    const other: Opened = { ...OPENED, role: 'other', score: null, band: null };
    expect(said({ opened: other })).toBeNull();
    expect(said({ opened: other, notes: 1 })).toEqual(['noted', null, '笔记 1']);
  });

  test('in English', () => {
    expect(said({}, { strings: en })).toEqual(['new', null, 'Service role', 'New']);
    expect(said({ opened: OPENED, notes: 2 }, { strings: en })).toEqual(['noted', 72, 'Good', '2 notes']);
    expect(model({ opened: OPENED }, { strings: en })?.spoken).toBe(
      'Yardstick: completeness 72, Good, Seen 11-18, 天猫客服',
    );
  });
});

describe('its spoken name', () => {
  test('says all of it, and whose it is', () => {
    expect(model({ opened: OPENED, notes: 2 })?.spoken).toBe('岗尺：完整度 72，良好，笔记 2，天猫客服');
    expect(model()?.spoken).toBe('岗尺：客服岗，未看，天猫客服');
  });
});

describe('on the card', () => {
  const badge = (props: Partial<BadgeProps> = {}, facts: Partial<CardFacts> = {}) =>
    show(<Badge badge={model(facts) as BadgeProps['badge']} narrow={false} theme="light" {...props} />);

  test('stands where it is put, and is out of the way of the Tab key', () => {
    const { style, tabIndex } = badge({ at: { left: 12, top: 40 } }).one('.badge');
    expect(style.transform).toBe('translate(12px, 40px)');
    expect(tabIndex).toBe(-1);
    expect(badge({ tabbable: true }).one('.badge').tabIndex).toBe(0);
  });

  test('narrow, it shows the score alone and says as much as ever', async () => {
    const shown = badge({ narrow: true }, { opened: OPENED });
    expect(shown.text()).toBe('72');
    expect(shown.one('.badge').getAttribute('aria-label')).toContain('11-18 看过');
    expect(await axeProblems(shown.root)).toEqual([]);
    expect(badge({ narrow: true }).text()).toBe('');
    expect(badge({ narrow: true }, { notes: 2 }).all('svg')).toHaveLength(2);
  });
});
