/** The words of the badges on cards, in both languages: small, for they are in every job page's content script. */
import { type Language, type LanguageSetting, resolveLanguage } from './language';
import { items } from './plural';
import { VERDICT, type VerdictStrings } from './verdict';

export interface BadgeStrings extends VerdictStrings {
  language: Language;
  /** Name of the group that all badges of a page stand in. */
  group: string;
  /** What the title alone leads to expect. */
  title: { service: string; near: string };
  unseen: string;
  /** @param day such as 11-18. */
  seen: (day: string) => string;
  /** Its text is another than when it was looked at. */
  changed: string;
  notes: (n: number) => string;
  score: (score: number, band: string) => string;
  /** Puts together what is spoken: whose badge it is, and all that it says. */
  join: (title: string, parts: readonly string[]) => string;
}

const zh: BadgeStrings = {
  ...VERDICT.zh,
  language: 'zh',
  group: '岗尺徽标',
  title: { service: '客服岗', near: '可能是客服岗' },
  unseen: '未看',
  // A space stands between figures and words only.
  seen: (day) => (/\d$/.test(day) ? `${day} 看过` : `${day}看过`),
  changed: '改过',
  notes: (n) => `笔记 ${n}`,
  score: (score, band) => `完整度 ${score}，${band}`,
  join: (title, parts) => `岗尺：${[...parts, title].join('，')}`,
};

const en: BadgeStrings = {
  ...VERDICT.en,
  language: 'en',
  group: 'Yardstick badges',
  title: { service: 'Service role', near: 'Maybe a service role' },
  unseen: 'New',
  seen: (day) => `Seen ${day}`,
  changed: 'Changed',
  notes: (n) => items(n, 'note', 'notes'),
  score: (score, band) => `completeness ${score}, ${band}`,
  join: (title, parts) => `Yardstick: ${[...parts, title].join(', ')}`,
};

const CATALOGUES: Record<Language, BadgeStrings> = { zh, en };

/** The badges' strings. @param uiLanguage the browser's, for the setting `auto`. */
export function badgeMessages(uiLanguage: string, setting: LanguageSetting): BadgeStrings {
  return CATALOGUES[resolveLanguage(setting, uiLanguage)];
}
