import { expect, test } from 'vitest';
import { LAWS } from '@/lib/compliance/laws';
import { checklistTexts } from '@/lib/lexicon/build/texts';

test.each(Object.entries(LAWS))(
  '%s is cited in Chinese, and in English by a name without Chinese',
  (_, law) => {
    expect(law.cite).toMatch(/\p{Script=Han}/u);
    expect(law.english).not.toMatch(/\p{Script=Han}/u);
    expect(law.english).toMatch(/^[A-Z][\w-]+ \w/);
    // The same articles in both.
    const articles = law.cite.match(/》第([\d、-]+)条$/)?.[1];
    if (articles)
      expect(law.english).toMatch(
        new RegExp(`arts?\\. ${articles.replaceAll('、', ', ').replace('-', '–')}$`),
      );
    for (const words of Object.values(law.says)) expect(words).not.toBe('');
  },
);

test('each language cites in its own, with the Chinese beside it', () => {
  const cited = (language: 'zh' | 'en') =>
    Object.values(checklistTexts(language).rules).flatMap(({ laws }) => laws);
  expect(cited('zh').filter(({ original }) => original !== null)).toEqual([]);
  expect(cited('en').map(({ original }) => original)).toEqual(cited('zh').map(({ cite }) => cite));
});
