/** A person's drafts: one that is being written on a posting, and those that they saved. */
import * as z from 'zod/mini';
import { DRAFT_LENGTH, type Unsaved, unsavedSchema } from '@/lib/notes/unsaved';

export { type Unsaved, unsavedSchema };

const name = z.string().check(z.minLength(1), z.maxLength(400));
const text = z.string().check(z.maxLength(DRAFT_LENGTH));

/** A draft to save; its id is made by the sender, so that a second try changes nothing. */
export const draftToSave = z.object({
  id: name,
  title: z.string().check(z.maxLength(1000)),
  text,
  /** Key of the posting it came from. */
  posting: z.nullable(name),
});
export type DraftToSave = z.infer<typeof draftToSave>;

/** The fields of a draft that are written on. */
export const DRAFT_FIELDS = ['title', 'text'] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

/** One wording of a field: there are several where writers had not seen each other. */
export interface DraftWording {
  words: string;
  stamp: string;
  /** ms since the epoch */
  at: number;
  /** The editor that wrote it. */
  editor: string | undefined;
}

/** Whether a person has something to decide: the same words in two places are nothing. */
export function isSeveral(wordings: readonly DraftWording[]): boolean {
  return wordings.some(({ words }) => words !== wordings[0]?.words);
}

/** A draft of the person's own; `changed` in ms since the epoch. */
export interface SavedDraft extends DraftToSave {
  changed: number;
  /** Of each field, the newest first: that one is its title or text. */
  wordings: Readonly<Record<DraftField, readonly DraftWording[]>>;
}

/** What an editor writes of a draft: the fields that changed, and which writing of the editor this is. */
export interface DraftChange {
  id: string;
  posting: string | null;
  words: Readonly<Partial<Record<DraftField, string>>>;
  edit: string;
  /** For each field the stamps of what was before the eyes. */
  over: Readonly<Record<DraftField, readonly string[]>>;
}

/** The stamps that an editor's words got; a field that said so already has none. */
export type DraftStamps = Readonly<Partial<Record<DraftField, string>>>;

/** Where drafts are kept. */
export interface DraftStore {
  /** The draft of a posting that was still written on; null where there is none. */
  load: (key: string) => Promise<Unsaved | null>;
  /** Keeps it as it stands now; null forgets it. @throws when it was not kept. */
  keep: (key: string, unsaved: Unsaved | null) => Promise<void>;
  /** Saves it as a draft of the person's own. @throws when it was not saved. */
  save: (draft: DraftToSave) => Promise<void>;
  /** Shows a saved draft where it can be written on. */
  open: (id: string) => void;
}

/** Asked of the background. `at`: when it was written, ms since the epoch; an older one never replaces a newer. */
export const DRAFTS = {
  'draft.unsaved': { ask: z.object({ key: name }), answer: z.nullable(unsavedSchema) },
  'draft.keep': {
    ask: z.object({ key: name, unsaved: z.nullable(unsavedSchema), at: z.number() }),
    answer: z.object({ kept: z.boolean() }),
  },
  'draft.save': { ask: draftToSave, answer: z.object({ changed: z.number() }) },
} as const;
