/** Postings to tie notes to, all invented: ordinary ones, and such as repeat themselves. */
import { postings } from '@/assets/demo/postings.mjs';
import { MIXED_TEXT, SERVICE_TEXT, UNLAWFUL_TEXT } from '@/tests/support/postings';

/** Lines that differ by a word, and lines that do not differ at all. */
export const REPEATING_TEXT = `岗位职责：
1、负责早班客户咨询的接待和登记，保证客户满意；
2、负责晚班客户咨询的接待和登记，保证客户满意；
3、负责周末客户咨询的接待和登记，保证客户满意；
4、完成上级交办的其他工作。
任职要求：
1、沟通能力强，服务意识强；
2、学习能力强，服务意识强；
3、抗压能力强，服务意识强；
4、完成上级交办的其他工作。
福利待遇：
五险一金、带薪年假、节日福利；
五险一金、带薪年假、节日福利；
完成上级交办的其他工作。`;

export const TEXTS: readonly string[] = [
  ...postings.map(({ description }) => description),
  SERVICE_TEXT,
  MIXED_TEXT,
  UNLAWFUL_TEXT,
  REPEATING_TEXT,
].filter((text) => text.length >= 60);
