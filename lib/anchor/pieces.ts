/** A text cut into what one may choose of it by keyboard. */
import type { Place } from './places';

/** A colon inside a time (8:30) cuts nothing. */
const BREAK = '(?!:\\d)[\\s，,。；;！!？?、：:]';
const PIECE = new RegExp(`(?:(?!${BREAK}).)+(?:[ \\t]+(?:(?!${BREAK}).)+)*`, 'g');
/** The number of a line is nothing to write a note on. */
const NUMBER = /^[\d.．()（）①-⑳]+$/;

/** The phrases of a text, in order, without the signs between them. */
export function piecesOf(text: string): Place[] {
  return [...text.matchAll(PIECE)]
    .filter(([piece]) => !NUMBER.test(piece))
    .map(({ 0: piece, index }) => ({ start: index, end: index + piece.length }));
}
