/** The settings as data: another one is a line here, its words in the catalogue of strings, its effect in `SettingPreview`. */
import type { Messages } from '@/lib/i18n';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/platform/settings';

export type SettingId = keyof Messages['settings']['name'];
export type SettingGroup = 'you' | 'look' | 'page' | 'kept';

interface Option {
  /** As it is stored. */
  value: string;
  label: (t: Messages) => string;
}

/** How a setting is changed: one of a few, a switch, a line of text, or only put back. */
export type SettingControl =
  | { kind: 'choice' | 'cards'; options: readonly Option[] }
  | {
      kind: 'switch';
      isOn: (settings: Settings) => boolean;
      turned: (settings: Settings, on: boolean) => Partial<Settings>;
    }
  /** `most`: in UTF-16 code units. */
  | { kind: 'text'; most: number }
  | { kind: 'told'; says: (settings: Settings, t: Messages) => string };

export interface SettingSpec {
  id: SettingId;
  group: SettingGroup;
  control: SettingControl;
  /** It has no default: it was asked before the first use. */
  asked?: boolean;
}

export const SETTING_GROUPS: readonly SettingGroup[] = ['you', 'look', 'page', 'kept'];

/** Which postings stay on this computer; also asked before the first use. */
export const KEEP_OPTIONS = [
  { value: 'all', label: (t: Messages) => t.settings.keepAll },
  { value: 'noted', label: (t: Messages) => t.settings.keepNoted },
  { value: 'none', label: (t: Messages) => t.settings.keepNone },
] as const;

export const SETTINGS: readonly SettingSpec[] = [
  {
    id: 'persona',
    group: 'you',
    asked: true,
    control: {
      kind: 'choice',
      options: [
        { value: 'recruiter', label: (t) => t.persona.recruiter },
        { value: 'seeker', label: (t) => t.persona.seeker },
      ],
    },
  },
  { id: 'reviewer', group: 'you', control: { kind: 'text', most: 40 } },
  {
    id: 'language',
    group: 'look',
    control: {
      kind: 'choice',
      options: [
        { value: 'auto', label: (t) => t.settings.languageAuto },
        { value: 'zh', label: () => '中文' },
        { value: 'en', label: () => 'English' },
      ],
    },
  },
  {
    id: 'theme',
    group: 'look',
    control: {
      kind: 'choice',
      options: [
        { value: 'auto', label: (t) => t.settings.themeAuto },
        { value: 'light', label: (t) => t.settings.themeLight },
        { value: 'dark', label: (t) => t.settings.themeDark },
      ],
    },
  },
  {
    id: 'marks',
    group: 'page',
    control: {
      kind: 'switch',
      isOn: ({ marks }) => marks.on,
      turned: ({ marks }, on) => ({ marks: { ...marks, on } }),
    },
  },
  {
    id: 'badges',
    group: 'page',
    control: { kind: 'switch', isOn: ({ badges }) => badges, turned: (_, badges) => ({ badges }) },
  },
  {
    id: 'toolbar',
    group: 'page',
    control: { kind: 'switch', isOn: ({ toolbar }) => toolbar, turned: (_, toolbar) => ({ toolbar }) },
  },
  {
    id: 'pill',
    group: 'page',
    control: { kind: 'told', says: ({ pill }, t) => t.settings.pillPlaces(Object.keys(pill).length) },
  },
  { id: 'keep', group: 'kept', control: { kind: 'cards', options: KEEP_OPTIONS } },
];

/** Whether a setting is as it was at first. One that was asked has no such state. */
export function isDefault({ id, asked = false }: SettingSpec, settings: Settings): boolean {
  return asked || JSON.stringify(settings[id]) === JSON.stringify(DEFAULT_SETTINGS[id]);
}

/** The settings that put these back to what they were at first. */
export function defaultsOf(specs: readonly SettingSpec[]): Partial<Settings> {
  return pick(DEFAULT_SETTINGS, specs);
}

/** The values that some settings have now: what an undoing goes back to. */
export function pick(settings: Settings, specs: readonly SettingSpec[]): Partial<Settings> {
  return Object.fromEntries(specs.map(({ id }) => [id, settings[id]]));
}
