import type { GroupId } from '@/lib/checklist/schema';
import type { Severity } from '@/lib/compliance/kinds';
import type { FieldName } from '@/lib/posting/fields';
import type { Said } from '@/lib/review/said';

/** A span of the description: UTF-16 code units, end exclusive. */
export type Span = readonly [start: number, end: number];

export type ItemState = 'covered' | 'waived' | 'missing' | 'unreadable';

export interface ItemResult {
  id: string;
  state: ItemState;
  /** preferred: asked for as a plus only. Null where nothing is said. */
  strength: 'required' | 'preferred' | null;
  /** The words that prove it, at most three spans, in order. Empty where a field alone says it. */
  evidence: Span[];
  from: 'text' | 'field' | null;
  /** Points that the score would really gain if this item were written, under the cap of its group. */
  gain: number;
  /** What was judged, where a person put it right. */
  was?: Pick<ItemResult, 'state' | 'strength' | 'evidence' | 'from'>;
}

export interface GroupResult {
  id: GroupId;
  cap: number;
  /** Weights of the covered or waived items, at most the cap. */
  points: number;
  covered: number;
  /** Scored items of the group that can be judged. */
  total: number;
}

export type Role = 'service' | 'mixed' | 'other';
export type Level = 'junior' | 'staff' | 'senior' | 'lead' | 'director' | 'unstated';

/** Words that decided the role; offsets are into the title or the description. */
export interface RoleReason {
  says: 'service' | 'sales' | 'collection' | 'other';
  where: 'title' | 'text';
  span: Span;
}

export interface RoleResult {
  role: Role;
  level: Level;
  reasons: RoleReason[];
  /** What was judged, where a person put it right. */
  was?: Role;
}

/** A possible (疑似) breach; null offsets where a statutory element was seen nowhere, which is no risk by itself. */
export interface Finding {
  rule: string;
  severity: Severity;
  start: number | null;
  end: number | null;
  /** What a person decided of it; absent while it waits for one. */
  state?: 'confirmed' | 'dismissed';
}

/** unreadable: the text is cut, the page hides the field, or gave none at all, so nothing can be told. */
export interface StatutoryResult {
  /** The rule that asks for it, such as `missing-headcount`. */
  rule: string;
  /** How grave it is where it is unseen. */
  severity: Severity;
  state: StatutoryState;
  /** The item by which it is written, or would be; null where none says it. */
  item: string | null;
  /** What holds where that item is not written: something else may say it. */
  otherwise: StatutoryState;
}

export type StatutoryState = 'seen' | 'unseen' | 'unreadable';

export type Band = 'thin' | 'basic' | 'good' | 'full';

/** Everything the engine says of a posting. Plain data: it may be sent and stored as it is. */
export interface Audit {
  engine: number;
  checklist: number;
  /** Version of the rules of compliance. */
  rules: number;
  role: RoleResult;
  /** 0-100; null when the role is `other` or the text is cut. */
  score: number | null;
  band: Band | null;
  groups: GroupResult[];
  items: ItemResult[];
  /** By place, those without one last. */
  findings: Finding[];
  /** What the law wants every posting to say. */
  statutory: StatutoryResult[];
  /** What a person said of it, and is laid over it (lib/review). */
  said?: Said;
  /** The words that their notes are tied to, as they are found now. */
  noted?: Span[];
}

/** What a table says of an item: all that judging needs, and no prose. */
export interface ItemFacts {
  id: string;
  group: GroupId;
  weight: number;
  delicate: boolean;
  waivable: boolean;
  field: FieldName | null;
}
