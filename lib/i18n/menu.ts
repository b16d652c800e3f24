/** The words of the context menu, in both languages: small, for the background holds them. */
import type { Language } from './language';

export interface MenuStrings {
  page: string;
  selection: string;
  record: string;
}

const MENUS: Record<Language, MenuStrings> = {
  zh: { page: '审这一页', selection: '审选中的文字', record: '存下这条岗位（去掉文字）' },
  en: {
    page: 'Audit this page',
    selection: 'Audit the selected text',
    record: 'Save this posting, scrubbed',
  },
};

export function menuMessages(language: Language): MenuStrings {
  return MENUS[language];
}
