/** Colours that a person gives a note: names alone, what they look like stands in the style sheets. */
export const NOTE_COLORS = ['yellow', 'green', 'blue', 'red', 'violet'] as const;
export type NoteColor = (typeof NOTE_COLORS)[number];

/** Null where a note has none, or one of a newer version. */
export function colorIn(value: unknown): NoteColor | null {
  return NOTE_COLORS.find((color) => color === value) ?? null;
}
