import { piecesOf } from '@/lib/audit/suggestion';
import type { Suggestion } from '@/lib/checklist/schema';

const KINDS: Record<Suggestion['kind'], string> = {
  wording: 'wording',
  fact: 'states a fact, to be confirmed',
  promise: 'makes a promise, to be confirmed',
};

/** The title over words that may be copied: their kind, and whether blanks are to be filled. */
export function wordingTitle(title: string, { kind, zh, en }: Suggestion): string {
  const hasBlanks = [...piecesOf(zh), ...piecesOf(en)].some((piece) => piece.kind === 'blank');
  return `${title} (${KINDS[kind]})${hasBlanks ? '; the examples in brackets are to be replaced' : ''}:`;
}
