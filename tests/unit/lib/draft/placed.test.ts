import { expect, test } from 'vitest';
import { builtinAuditor } from '@/lib/audit/builtin';
import { ITEMS } from '@/lib/checklist/catalogue';
import { draft, placed } from '@/lib/draft/draft';
import type { DraftDesk } from '@/lib/draft/types';

const auditor = await builtinAuditor();
const desk: DraftDesk = {
  auditor,
  language: 'zh',
  suggestionOf: (item) => ITEMS.find(({ id }) => id === item)?.suggestion,
};
const HEADCOUNT = { item: 'headcount', confirmed: true, values: { 0: '4' } };

test.each([
  [
    '岗位职责：\n1、接待买家。\n\n福利待遇：\n1、双休。',
    '招聘人数：4人。\n岗位职责：\n1、接待买家。\n\n福利待遇：\n1、双休。',
  ],
  ['\r\n岗位职责：\r\n接待买家', '\r\n招聘人数：4人。\r\n岗位职责：\r\n接待买家'],
  ['接待买家，双休。', '招聘人数：4人。接待买家，双休。'],
  ['', '招聘人数：4人。'],
])('what is said of the opening as a whole stands in front: %j', (original, text) => {
  expect(draft(original, [HEADCOUNT], desk).text).toBe(text);
});

test('a sentence is placed in a text of one’s own, and where it stands is told', () => {
  const made = placed('任职要求：\n1、有耐心。', [{ item: 'typing-speed', confirmed: true }], desk);
  expect(made?.text.slice(...made.at)).toContain('打字');
  expect(made?.text).toContain('1、有耐心。\n2、打字');
});

test('what does not fit the text is not placed', () => {
  expect(placed('短', [{ start: 4, end: 9, kind: 'wording', words: '长' }], desk)).toBeNull();
  expect(placed('短', [{ item: 'no-such-item' }], desk)).toBeNull();
});
