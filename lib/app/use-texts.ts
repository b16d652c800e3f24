import { useEffect, useState } from 'preact/hooks';
import type { Language } from '@/lib/i18n';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';

const LOADERS: Record<Language, () => Promise<{ default: ChecklistTexts }>> = {
  zh: () => import('virtual:yardstick/texts-zh'),
  en: () => import('virtual:yardstick/texts-en'),
};

/** The texts of the checklist in one language. @throws where they cannot be loaded. */
export async function loadTexts(language: Language): Promise<ChecklistTexts> {
  return (await LOADERS[language]()).default;
}

/** The texts of the checklist in one language, loaded when first asked for. */
export function useTexts(language: Language): ChecklistTexts | null {
  const [texts, setTexts] = useState<ChecklistTexts | null>(null);
  useEffect(() => {
    let current = true;
    loadTexts(language).then((loaded) => current && setTexts(loaded));
    return () => {
      current = false;
    };
  }, [language]);
  return texts;
}
