/** A text cut into what one may choose of it by keyboard. */
import type { Place } from './places';

const PIECE = /[^\s，,。；;！!？?、：:\n]+(?:[ \t]+[^\s，,。；;！!？?、：:\n]+)*/g;

/** The phrases of a text, in order, without the signs between them. */
export function piecesOf(text: string): Place[] {
  return [...text.matchAll(PIECE)].map(({ 0: piece, index }) => ({
    start: index,
    end: index + piece.length,
  }));
}
