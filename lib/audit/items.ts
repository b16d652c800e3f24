/** From what is said of the items to the state of each, with its evidence. */
import type { PostingText } from '@/lib/posting/posting';
import { type Folded, sourceSpan } from '@/lib/text/normalise';
import { COMMA, ENUMERATION_COMMA } from '@/lib/text/signs';
import type { Statement } from './coverage';
import { fieldState } from './fields';
import type { ItemFacts, ItemResult, Span } from './types';

/** Quotes of one item are at most so many. */
const MAX_EVIDENCE = 3;

/** The result of every item, in the order of `items`; what the text does not say, the page's field may. */
export function judgeItems(
  items: readonly ItemFacts[],
  said: readonly Statement[],
  text: Folded,
  posting: PostingText,
  partial: boolean,
): ItemResult[] {
  const byItem = statementsByItem(items.length, said);
  const results: ItemResult[] = [];
  for (let i = 0; i < items.length; i++) {
    const facts = items[i] as ItemFacts;
    const all = byItem[i];
    if (all) results.push(fromText(facts.id, all, text));
    else {
      const { state, strength, from } = fieldState(facts, posting, partial);
      results.push({ id: facts.id, state, strength, evidence: [], from, gain: 0 });
    }
  }
  return results;
}

function statementsByItem(items: number, said: readonly Statement[]): (Statement[] | undefined)[] {
  const byItem: (Statement[] | undefined)[] = new Array(items);
  for (const statement of said) {
    const list = byItem[statement.item];
    if (list) list.push(statement);
    else byItem[statement.item] = [statement];
  }
  return byItem;
}

/** What is asked for in one place is asked for, though it is waived in another; the same of required and preferred. */
function fromText(id: string, all: Statement[], text: Folded): ItemResult {
  let covering = 0;
  for (const { says } of all) if (says === 'covered') covering++;
  const isMixed = covering > 0 && covering < all.length;
  const deciding = isMixed ? all.filter(({ says }) => says === 'covered') : all;
  let required = false;
  for (const { preferred } of deciding) required ||= !preferred;
  return {
    id,
    state: covering > 0 ? 'covered' : 'waived',
    strength: required ? 'required' : 'preferred',
    evidence: evidenceOf(deciding, text),
    from: 'text',
    gain: 0,
  };
}

/** By start, the longer one first. Clause follows clause: little is out of order, and little is moved. */
function sortByPlace(list: Statement[]): void {
  for (let i = 1; i < list.length; i++) {
    const one = list[i] as Statement;
    let k = i;
    for (; k > 0 && isBehind(list[k - 1] as Statement, one); k--) list[k] = list[k - 1] as Statement;
    list[k] = one;
  }
}

function isBehind(a: Statement, b: Statement): boolean {
  return a.start > b.start || (a.start === b.start && a.end < b.end);
}

/** The span of a statement but for the sign that sets it off from the next (耐心、). */
function spanOf(text: Folded, { start, end }: Statement): Span {
  const last = text.codes[end - 1];
  const hasSign = end - 1 > start && (last === ENUMERATION_COMMA || last === COMMA);
  return sourceSpan(text, start, hasSign ? end - 1 : end);
}

/** The longest of overlapping spans, in order, at most three. */
function evidenceOf(list: Statement[], text: Folded): Span[] {
  sortByPlace(list);
  const spans: Span[] = [];
  let kept = list[0] as Statement;
  for (let i = 1; i < list.length; i++) {
    const statement = list[i] as Statement;
    if (statement.start >= kept.end) {
      spans.push(spanOf(text, kept));
      if (spans.length === MAX_EVIDENCE) return spans;
      kept = statement;
    } else if (statement.end - statement.start > kept.end - kept.start) kept = statement;
  }
  // Most have one span: an array that grows is made far too large.
  if (spans.length === 0) return [spanOf(text, kept)];
  spans.push(spanOf(text, kept));
  return spans;
}
