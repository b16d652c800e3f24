/** The interface's words. The pill has its own small catalogue (pill.ts), for it runs in every job page. */
import { en } from './en';
import type { Language } from './language';
import { type Messages, zh } from './zh';

export { type Language, type LanguageSetting, langOf, languageOfText, resolveLanguage } from './language';
export type { Messages };

/** All strings in a language. */
export function messagesFor(language: Language): Messages {
  return language === 'zh' ? zh : en;
}
