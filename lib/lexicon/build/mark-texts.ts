/** The few words that a mark in a page is explained by, in both languages: small, for the background carries them. */
import { ITEMS } from '@/lib/checklist/catalogue';
import { RULES } from '@/lib/compliance/catalogue';
import type { Language } from './texts';

interface MarkTextsOf {
  /** Names of the items. */
  items: Record<string, string>;
  /** Names of the rules, why words may breach them, and what that means to who applies. */
  rules: Record<string, { name: string; why: string; seeker: string }>;
}
export type MarkTexts = Record<Language, MarkTextsOf>;

export function markTexts(): MarkTexts {
  return { zh: textsOf('zh'), en: textsOf('en') };
}

function textsOf(language: Language): MarkTextsOf {
  return {
    items: Object.fromEntries(ITEMS.map(({ id, name }) => [id, name[language]])),
    rules: Object.fromEntries(
      RULES.map(({ id, name, why, seeker }) => [
        id,
        { name: name[language], why: why[language], seeker: seeker[language] },
      ]),
    ),
  };
}
