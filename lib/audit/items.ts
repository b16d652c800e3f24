/** From what is said of the items to the state of each, with its evidence. */
import type { PostingText } from '@/lib/posting/posting';
import { type Folded, sourceSpan } from '@/lib/text/normalise';
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
  const byItem: (Statement[] | undefined)[] = new Array(items.length);
  for (const statement of said) {
    const list = byItem[statement.item];
    if (list) list.push(statement);
    else byItem[statement.item] = [statement];
  }
  return items.map((facts, i) => {
    const all = byItem[i];
    if (all) return fromText(facts.id, all, text);
    const { state, strength, from } = fieldState(facts, posting, partial);
    return { id: facts.id, state, strength, evidence: [], from, gain: 0 };
  });
}

/** What is asked for in one place is asked for, though it is waived in another; the same of required and preferred. */
function fromText(id: string, all: Statement[], text: Folded): ItemResult {
  const covering = all.filter((s) => s.says === 'covered');
  const deciding = covering.length > 0 ? covering : all;
  return {
    id,
    state: covering.length > 0 ? 'covered' : 'waived',
    strength: deciding.every((s) => s.preferred) ? 'preferred' : 'required',
    evidence: evidenceOf(deciding, text),
    from: 'text',
    gain: 0,
  };
}

/** The longest of overlapping spans, in order, at most three. */
function evidenceOf(list: Statement[], text: Folded): Span[] {
  if (list.length > 1) list.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Statement[] = [];
  for (const statement of list) {
    const last = kept.at(-1);
    if (!last || statement.start >= last.end) kept.push(statement);
    else if (statement.end - statement.start > last.end - last.start) kept[kept.length - 1] = statement;
  }
  return kept.slice(0, MAX_EVIDENCE).map(({ start, end }) => sourceSpan(text, start, end));
}
