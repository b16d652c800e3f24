import { expect, test } from 'vitest';
import { hasEnglish } from '@/lib/text/english';
import { createNormaliser } from '@/lib/text/normalise';

const normalise = createNormaliser('');

test.each([
  ['Answer calls from customers', true],
  ['Requirements: typing', true],
  ['CSR', true],
  ['岗位职责：1. Handle negative reviews; 2. 处理退款和换货', true],
  ['Ｔｅａｍ　Ｌｅａｄｅｒ带领十人', true],
  ['熟练使用Word、Excel、PPT等办公软件', false],
  ['负责 KPI 考核和 SOP 编写', false],
  ['iPhone 15 售后咨询，每天 8 小时', false],
  ['接待买家，解答咨询', false],
  ['', false],
])('%s: %s', (text, is) => expect(hasEnglish(normalise(text).codes)).toBe(is));
