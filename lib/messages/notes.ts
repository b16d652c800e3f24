/** What is asked and told of notes, labels and earlier versions of a posting. */
import * as z from 'zod/mini';
import type { AuditChange } from '@/lib/audit/compare';
import { choiceSchema, type Versions } from '@/lib/notes/choice';
import { NOTE_COLORS } from '@/lib/notes/colors';
import type { Labels } from '@/lib/notes/labels';
import { anchorSchema, noteSchema } from '@/lib/notes/note';
import type { Posting } from '@/lib/posting/posting';
import { seenSchema } from './seen-schema';

/** A posting that may be the same as the one on the page, under another address. */
export interface Twin {
  key: string;
  title: string;
  url: string | null;
  reader: string;
  /** When it was last seen, ms since the epoch. */
  seen: number;
  /** Of the texts, 0 to 1. */
  likeness: number;
  likely: boolean;
  /** What a person said of it; null while they did not. */
  said: boolean | null;
  /** What it is filed under there. */
  status: string | null;
  tags: readonly string[];
}

/** What the last change of a posting changed. Times are ms since the epoch. */
export interface PostingChange extends AuditChange {
  /** When the earlier text was first seen, and the later one. */
  at: readonly [before: number, after: number];
  before: Posting;
  after: Posting;
  /** How many versions are kept. */
  versions: number;
}

/** The store's own plain data: its shape was checked when it was written. */
const labels = z.custom<Labels>((value) => typeof value === 'object' && value !== null && 'tags' in value);
const undecided = z.custom<Versions[]>(Array.isArray);
const twins = z.custom<Twin[]>(Array.isArray);
const change = z.custom<PostingChange | null>((value) => typeof value === 'object');

/** `seen`: the posting that is written about, to be kept with it. */
const seen = z.nullable(seenSchema);
const nothing = z.object({});
const noteName = z.object({ id: z.string(), posting: z.string() });

export const NOTES = {
  'notes.read': {
    ask: z.object({ key: z.string() }),
    answer: z.object({
      notes: z.array(noteSchema),
      labels,
      /** What a person is to decide between. */
      undecided,
      /** All tags in use, to be offered. */
      tags: z.array(z.string()),
      twins,
      /** The posting itself is kept, and so has a page in the dashboard. */
      here: z.boolean(),
    }),
  },
  'note.write': {
    ask: z.object({
      id: z.string(),
      posting: z.string(),
      body: z.optional(z.string()),
      anchor: z.optional(z.nullable(anchorSchema)),
      author: z.optional(z.string()),
      /** Null takes it off. */
      color: z.optional(z.nullable(z.enum(NOTE_COLORS))),
      edit: z.optional(z.object({ edit: z.string(), over: z.array(z.string()) })),
      seen,
    }),
    answer: noteSchema,
  },
  'note.remove': { ask: noteName, answer: nothing },
  'note.restore': { ask: noteName, answer: nothing },
  'posting.label': {
    ask: z.object({
      key: z.string(),
      /** Where several things were said at once it may be a word on the judgement too. */
      label: choiceSchema,
      /** Stamps of the values that the person chose between; absent: it replaces all. */
      over: z.optional(z.array(z.string())),
      seen,
    }),
    answer: nothing,
  },
  'posting.change': { ask: z.object({ key: z.string() }), answer: change },
} as const;
