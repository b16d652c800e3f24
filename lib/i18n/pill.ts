/** The words of the pill, in both languages: small, for they are in every job page's content script. */
import { type Language, type LanguageSetting, resolveLanguage } from './language';
import { VERDICT, type VerdictStrings } from './verdict';

export interface PillStrings extends VerdictStrings {
  /** Spoken name of the pill; parts that are absent are left out. */
  name: string;
  /** Name of the panel's frame. */
  panel: string;
  hint: string;
  missing: string;
  met: string;
  unmet: string;
  possible: string;
  risk: string;
  loading: string;
  partial: string;
  unreadable: string;
  orphaned: string;
  /** The page does not let the panel stand over it. */
  refused: string;
  completeness: (score: number, band: string) => string;
  gaps: (n: number) => string;
  fit: (asked: number, met: number, unmet: number) => string;
  /** Before anything was filled in. */
  asked: (n: number) => string;
  /** Puts the parts of the spoken name together. */
  join: (name: string, parts: readonly string[]) => string;
  unlawful: (n: number) => string;
  risky: (n: number) => string;
}

const zh: PillStrings = {
  ...VERDICT.zh,
  name: '岗尺',
  panel: '岗尺面板',
  hint: '打开面板；拖动或按方向键移动，按 Delete 收起',
  missing: '缺',
  met: '符合',
  unmet: '待补充',
  possible: '疑似违法',
  risk: '有风险',
  loading: '正在读正文',
  partial: '只读到一部分',
  unreadable: '这页读不了',
  orphaned: '刷新页面后继续',
  refused: '用侧边栏打开',
  completeness: (score, band) => `完整度 ${score}，${band}`,
  gaps: (n) => `缺 ${n} 项`,
  fit: (asked, met, unmet) => `要求 ${asked} 项，符合 ${met} 项，待补充 ${unmet} 项`,
  asked: (n) => `要求 ${n} 项，还没填`,
  join: (name, parts) => `${name}：${parts.join('，')}`,
  unlawful: (n) => `疑似违法 ${n} 项`,
  risky: (n) => `有风险 ${n} 项`,
};

const en: PillStrings = {
  ...VERDICT.en,
  name: 'Yardstick',
  panel: 'Yardstick panel',
  hint: 'Open the panel; drag it or use the arrow keys to move it, Delete to hide it',
  missing: 'Missing',
  met: 'Met',
  unmet: 'Lacking',
  possible: 'Possible',
  risk: 'Risky',
  loading: 'Reading',
  partial: 'Partly read',
  unreadable: 'Unreadable',
  orphaned: 'Reload page',
  refused: 'Use the side panel',
  completeness: (score, band) => `completeness ${score}, ${band}`,
  gaps: (n) => `${n} missing`,
  fit: (asked, met, unmet) => `${asked} asked, ${met} met, ${unmet} lacking`,
  asked: (n) => `${n} asked, not filled in`,
  join: (name, parts) => `${name}: ${parts.join(', ')}`,
  unlawful: (n) => `${n} possibly unlawful`,
  risky: (n) => `${n} risky`,
};

const CATALOGUES: Record<Language, PillStrings> = { zh, en };

/** The pill's strings. @param uiLanguage the browser's, for the setting `auto`. */
export function pillMessages(uiLanguage: string, setting: LanguageSetting): PillStrings {
  return CATALOGUES[resolveLanguage(setting, uiLanguage)];
}
