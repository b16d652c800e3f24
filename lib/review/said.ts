/** What a person says of what was judged, as it is stored and sent: checked where it arrives. */
import * as z from 'zod/mini';

/** Why a finding does not hold. The order is the one in which they are offered. */
export const REASONS = ['exception', 'misread', 'checked', 'other'] as const;
export type Reason = (typeof REASONS)[number];

const NAME_LENGTH = 40;
const REASON_LENGTH = 300;
const QUOTE_LENGTH = 200;

/** Who said it, and when in ms since the epoch; no name where the person gave none. */
const signed = { by: z.nullable(z.string().check(z.maxLength(NAME_LENGTH))), at: z.number() };

/** What was decided of a card of findings. */
export const decisionSchema = z.object({
  state: z.enum(['confirmed', 'dismissed']),
  /** Fingerprint of its words: with other words it has to be decided anew. */
  words: z.string(),
  /** Version of the rules by which it was found. */
  rules: z.number(),
  /** Of a dismissed one. */
  reason: z.nullable(z.enum(REASONS)),
  /** In the person's own words; empty where there are none. */
  text: z.string().check(z.maxLength(REASON_LENGTH)),
  ...signed,
});
export type Decision = z.infer<typeof decisionSchema>;

/**
 * An item put right. `covered`: it is written, in these words of the posting where they are known. `missing`: these
 * places do not count, by the fingerprints of their words; other words may.
 */
export const itemWordSchema = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('covered'),
    quote: z.nullable(z.string().check(z.maxLength(QUOTE_LENGTH))),
    ...signed,
  }),
  z.object({ is: z.literal('missing'), not: z.array(z.string()), ...signed }),
]);
export type ItemWord = z.infer<typeof itemWordSchema>;

/** The role put right. */
export const roleWordSchema = z.object({ is: z.enum(['service', 'other']), ...signed });
export type RoleWord = z.infer<typeof roleWordSchema>;

/** All that a person says of one posting's judgement; decisions by card, words by item. */
export interface Said {
  findings: Readonly<Record<string, Decision>>;
  items: Readonly<Record<string, ItemWord>>;
  role: RoleWord | null;
}

export const NOTHING_SAID: Said = { findings: {}, items: {}, role: null };

/** One thing said; null takes it back. */
export const wordSchema = z.discriminatedUnion('about', [
  z.object({ about: z.literal('finding'), card: z.string(), says: z.nullable(decisionSchema) }),
  z.object({ about: z.literal('item'), item: z.string(), says: z.nullable(itemWordSchema) }),
  z.object({ about: z.literal('role'), says: z.nullable(roleWordSchema) }),
]);
export type Word = z.infer<typeof wordSchema>;

const FINDING = 'finding:';
const OVERRIDE = 'override:';
/** No item has this id. */
const ROLE = 'role';

/** The name of the stored field that holds a word. */
export function fieldOf(word: Word): string {
  if (word.about === 'finding') return FINDING + word.card;
  return OVERRIDE + (word.about === 'item' ? word.item : ROLE);
}

/** A word as a stored field says it; null where the field holds none, or one that only a newer version can read. */
export function wordOfField(name: string, says: unknown): Word | null {
  if (name.startsWith(FINDING))
    return readAs(wordSchema, { about: 'finding', card: name.slice(FINDING.length), says });
  if (name === OVERRIDE + ROLE) return readAs(wordSchema, { about: 'role', says });
  if (!name.startsWith(OVERRIDE)) return null;
  return readAs(wordSchema, { about: 'item', item: name.slice(OVERRIDE.length), says });
}

/** Reads stored fields. What cannot be read, such as a word of a newer version, counts as not said. */
export function saidIn(fields: Readonly<Record<string, unknown>>): Said {
  const findings: Record<string, Decision> = {};
  const items: Record<string, ItemWord> = {};
  let role: RoleWord | null = null;
  for (const [name, value] of Object.entries(fields)) {
    if (name === OVERRIDE + ROLE) role = readAs(roleWordSchema, value);
    else if (name.startsWith(FINDING)) put(findings, name.slice(FINDING.length), decisionSchema, value);
    else if (name.startsWith(OVERRIDE)) put(items, name.slice(OVERRIDE.length), itemWordSchema, value);
  }
  return { findings, items, role };
}

function put<T>(into: Record<string, T>, name: string, schema: z.ZodMiniType<T>, value: unknown): void {
  const read = readAs(schema, value);
  if (read) into[name] = read;
}

function readAs<T>(schema: z.ZodMiniType<T>, value: unknown): T | null {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** Whether anything is said. */
export function isSilent({ findings, items, role }: Said): boolean {
  return role === null && Object.keys(findings).length === 0 && Object.keys(items).length === 0;
}

/** What is said once a word is added to it or taken back. */
export function withWord(said: Said, word: Word): Said {
  if (word.about === 'role') return { ...said, role: word.says };
  if (word.about === 'item') return { ...said, items: withEntry(said.items, word.item, word.says) };
  return { ...said, findings: withEntry(said.findings, word.card, word.says) };
}

function withEntry<T>(record: Readonly<Record<string, T>>, name: string, value: T | null): Record<string, T> {
  const { [name]: _, ...rest } = record;
  return value === null ? rest : { ...rest, [name]: value };
}

/** The word by which things stand again as they did before another one: for undoing. */
export function before(said: Said, word: Word): Word {
  if (word.about === 'role') return { about: 'role', says: said.role };
  if (word.about === 'item') return { ...word, says: said.items[word.item] ?? null };
  return { ...word, says: said.findings[word.card] ?? null };
}
