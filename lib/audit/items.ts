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
  const covering = all.every(isCovering) ? all : all.filter(isCovering);
  const deciding = covering.length > 0 ? covering : all;
  const state = covering.length > 0 ? 'covered' : 'waived';
  const strength = deciding.every(isPreferred) ? 'preferred' : 'required';
  return { id, state, strength, evidence: evidenceOf(deciding, text), from: 'text', gain: 0 };
}

function isCovering({ says }: Statement): boolean {
  return says === 'covered';
}

function isPreferred({ preferred }: Statement): boolean {
  return preferred;
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

/** The end of a statement before the sign that sets it off from the next (耐心、). */
function withoutSign({ text }: Folded, { start, end }: Statement): number {
  return end - 1 > start && '、,'.includes(text[end - 1] as string) ? end - 1 : end;
}

/** The longest of overlapping spans, in order, at most three. */
function evidenceOf(list: Statement[], text: Folded): Span[] {
  sortByPlace(list);
  const spans: Span[] = [];
  let kept: Statement | undefined;
  const close = () => {
    if (kept && spans.length < MAX_EVIDENCE)
      spans.push(sourceSpan(text, kept.start, withoutSign(text, kept)));
  };
  for (const statement of list) {
    if (kept && statement.start < kept.end) {
      if (statement.end - statement.start > kept.end - kept.start) kept = statement;
      continue;
    }
    close();
    kept = statement;
  }
  close();
  return spans;
}
