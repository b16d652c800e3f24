/** What a title alone leads to expect. Lists show no more than titles, and nothing is guessed beyond them. */
import { titleClasses } from './judge';
import type { Reading, RuleOf, TitleClass } from './kinds';

/** service: it names customer service. near: it may be that, the duties would tell. Null: neither. */
export type TitleRole = 'service' | 'near' | null;

/** Another head beside these makes the job another one: 售后工程师, 客户成功销售. */
const AGAINST_NEAR: readonly TitleClass[] = ['support', 'desk', 'sales', 'collection', 'soft', 'other'];

export function titleRole(title: Reading, ruleOf: RuleOf): TitleRole {
  const named = titleClasses(title, ruleOf);
  // 客服数据分析师 serves nobody; 贷后客服 and 招商客服 are called service, and what else they are the text tells.
  if (named.has('service')) return named.has('other') ? null : 'service';
  return named.has('near') && !AGAINST_NEAR.some((says) => named.has(says)) ? 'near' : null;
}
