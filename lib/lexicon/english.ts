/**
 * Which patterns are English. They make a lexicon of their own, which is read and run only over texts that hold
 * English (lib/text/english.ts). A pattern, or an alternative of a whole pattern, is English where nothing in it is
 * written in another script and every match is a phrase: more than one word, with a space or a gap between. Single
 * words and names (Excel, KPI, teamwork) are looked for everywhere, for they stand in Chinese sentences as well.
 */
import type { Node } from './pattern';

/** So many letters every match of an English pattern has at least: #k is a sum of money in any language. */
const LEAST_LETTERS = 5;
/** Behind all that is written in Latin letters, with its signs and those of money. */
const BEYOND_LATIN = /[\u2e80-\uffff]/;

/** What of a pattern is looked for everywhere; null: nothing. */
export function withoutEnglish(node: Node): Node | null {
  return only(node, (one) => !isEnglish(one));
}

/** What of a pattern is English. */
export function onlyEnglish(node: Node): Node | null {
  return only(node, isEnglish);
}

function only(node: Node, isMeant: (node: Node) => boolean): Node | null {
  if (node.kind !== 'any') return isMeant(node) ? node : null;
  const of = node.of.filter(isMeant);
  return of.length > 0 ? { kind: 'any', of } : null;
}

function isEnglish(node: Node): boolean {
  return isPhrase(node) && leastLetters(node) >= LEAST_LETTERS && isLatin(node);
}

/** Whether every match holds a space or a gap. */
function isPhrase(node: Node): boolean {
  switch (node.kind) {
    case 'text':
      return node.text === ' ';
    case 'gap':
      return true;
    case 'seq':
      return node.parts.some(isPhrase);
    case 'any':
      return node.of.every(isPhrase);
    default:
      return false;
  }
}

/** What must not stand beside a match may be in any script. */
function isLatin(node: Node): boolean {
  switch (node.kind) {
    case 'text':
      return !BEYOND_LATIN.test(node.text);
    case 'seq':
      return node.parts.every(isLatin);
    case 'any':
      return node.of.every(isLatin);
    case 'maybe':
      return isLatin(node.of);
    default:
      return true;
  }
}

function leastLetters(node: Node): number {
  switch (node.kind) {
    case 'text':
      return /[a-z]/i.test(node.text) ? 1 : 0;
    case 'seq':
      return node.parts.reduce((sum, part) => sum + leastLetters(part), 0);
    case 'any':
      return Math.min(...node.of.map(leastLetters));
    default:
      return 0;
  }
}
