import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { type Language, type Messages, messagesFor } from '@/lib/i18n';

interface I18n {
  language: Language;
  t: Messages;
}

const Context = createContext<I18n>({ language: 'zh', t: messagesFor('zh') });

export interface I18nProviderProps {
  language: Language;
  children: ComponentChildren;
}

/** Gives all components below the words of a language; a change works at once. */
export function I18nProvider({ language, children }: I18nProviderProps) {
  const value = useMemo(() => ({ language, t: messagesFor(language) }), [language]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

/** The words, and the language they are in. */
export function useI18n(): I18n {
  return useContext(Context);
}
