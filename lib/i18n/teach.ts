/** The words of teaching a page in both languages, for the part that runs in the page without all other words. */
import { enTeach } from './en-teach';
import type { Language } from './language';
import { zhTeach } from './zh-teach';

type Words<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Words<T[K]>;
};
export type TeachStrings = Words<typeof zhTeach>;

export function teachMessages(language: Language): TeachStrings {
  return language === 'zh' ? zhTeach : enTeach;
}
