/** What a person says of a posting in one stored field, where writers who had not seen each other said several things. */
import * as z from 'zod/mini';
import { fieldOf, type Word, wordOfField, wordSchema } from '@/lib/review/said';
import { fieldOfLabel, type Label, labelOfField, labelSchema } from './labels';

/** A label, or a word on the posting's judgement. */
export const choiceSchema = z.union([labelSchema, wordSchema]);
export type Choice = Label | Word;

/** One of several. */
export interface Version {
  choice: Choice;
  /** The newest of those who say so, and the others. */
  stamps: [string, ...string[]];
  /** ms since the epoch */
  at: number;
  /** Who gave it: the account of another person of a team, or the name under a word. */
  by?: string | undefined;
}
/** All of one field, at least two, the newest first: that one is shown until a person decides. */
export type Versions = readonly Version[];

export function isWord(choice: Choice): choice is Word {
  return choice.about === 'finding' || choice.about === 'item' || choice.about === 'role';
}

/** The name of the stored field that holds it. */
export function fieldOfChoice(choice: Choice): string {
  return isWord(choice) ? fieldOf(choice) : fieldOfLabel(choice);
}

/** As a stored field says it; null where the field is none, or holds what only a newer version can read. */
export function choiceOfField(name: string, says: unknown): Choice | null {
  return labelOfField(name, says) ?? wordOfField(name, says);
}

/** Two values that say the same, whoever says it and whenever, are no choice. */
export function meaningOf(says: unknown): string {
  return JSON.stringify(says, (name, value) => (name === 'by' || name === 'at' ? undefined : value));
}
