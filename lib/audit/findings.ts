/** From matches to possible breaches: exemptions, negation and figures decide; what is not seen is told apart. */

import { compareGravity, REACHES } from '@/lib/compliance/kinds';
import type { RuleFacts } from '@/lib/compliance/lexicon';
import type { Match } from '@/lib/lexicon/lexicon';
import { FIELD_NAMES } from '@/lib/posting/fields';
import type { PostingText } from '@/lib/posting/posting';
import type { Clause } from '@/lib/text/clauses';
import { passes } from '@/lib/text/figures';
import { type Folded, sourceSpan } from '@/lib/text/normalise';
import { type ClauseMatches, type MeaningOf, overlaps } from './clause-matches';
import { Cues } from './cues';
import { fieldSays } from './fields';
import type { Fate, Trace } from './trace';
import type { Finding, ItemResult, StatutoryResult } from './types';

/** Findings of one rule are at most so many: the first ones of the text. */
const MAX_OF_RULE = 5;

/** What a waiver behind a finding may be about instead. */
const OTHER_SUBJECT = /性别|男女|学历|年龄|经验|经历|专业|户籍|户口|婚/;

/** A finding in folded offsets. */
interface Place {
  rule: number;
  severity: Finding['severity'];
  start: number;
  end: number;
}

/**
 * What the words of a text may breach, by place.
 * @param items what was judged of the items.
 * @param trace is told what becomes of each match.
 */
export function findings(
  folded: Folded,
  groups: readonly ClauseMatches[],
  meaning: MeaningOf,
  rules: readonly RuleFacts[],
  items: readonly ItemResult[],
  trace?: Trace,
): Finding[] {
  const judge = new FindingJudge(folded, groups, meaning, rules, items, trace);
  const places: Place[] = [];
  for (const group of groups) if (group.found.length > 0) judge.judge(group, places);
  return firstOfEach(places).map(({ rule, severity, start, end }) => {
    const [from, to] = sourceSpan(folded, start, end);
    return { rule: (rules[rule] as RuleFacts).id, severity, start: from, end: to };
  });
}

class FindingJudge {
  private readonly cues: Cues;
  /** Exemptions that reach beyond their clause, by rule, or by rule and sentence. */
  private readonly inPosting = new Map<number, Match>();
  private readonly inSentence = new Map<number, Match>();
  /** What must stand near some words, by rule, expression and the place within reach. */
  private readonly near = new Map<string, Match[]>();

  constructor(
    private readonly folded: Folded,
    groups: readonly ClauseMatches[],
    private readonly meaning: MeaningOf,
    private readonly rules: readonly RuleFacts[],
    private readonly items: readonly ItemResult[],
    private readonly trace: Trace | undefined,
  ) {
    this.cues = new Cues(folded, meaning);
    for (const group of groups) {
      for (const match of group.exempt) {
        const { of, detail } = meaning(match.rule);
        if (REACHES[detail] === 'posting') this.inPosting.set(of, match);
        else if (REACHES[detail] === 'sentence') this.inSentence.set(sentenceKey(of, group.clause), match);
      }
      if (group.with.length > 0) this.keepNear(group);
    }
  }

  private keepNear(group: ClauseMatches): void {
    const cues = this.cues.withoutNeutral(group.cues);
    for (const match of group.with) {
      if (this.cues.turnedBy(cues, match)) continue;
      const key = this.nearKey(match, group);
      const kept = this.near.get(key);
      if (kept) kept.push(match);
      else this.near.set(key, [match]);
    }
  }

  /** The same for words found and for what must stand near them, where they are within reach. */
  private nearKey(match: Match, { clause, at }: ClauseMatches): string {
    const { of, detail } = this.meaning(match.rule);
    const reach = this.rules[of]?.found[detail]?.with?.reach;
    return `${of} ${detail} ${reach === 'clause' ? at : reach === 'sentence' ? clause.sentence : ''}`;
  }

  /** What must stand near the match and does so, beside it. */
  private beside(match: Match, group: ClauseMatches): Match[] {
    return (this.near.get(this.nearKey(match, group)) ?? []).filter((other) => !overlaps(other, match));
  }

  private textOf({ start, end }: Match): string {
    return this.folded.text.slice(start, end);
  }

  judge(group: ClauseMatches, places: Place[]): void {
    const cues = this.cues.withoutNeutral(group.cues);
    for (const match of group.found) {
      const { of: rule, detail } = this.meaning(match.rule);
      const expression = (this.rules[rule] as RuleFacts).found[detail] as RuleFacts['found'][number];
      const turned = cues.length > 0 ? this.cues.turnedBy(this.without(cues, match), match) : null;
      const exempt = turned ?? this.exemption(rule, match, group);
      const fate = turned ? 'negated' : exempt ? 'exempt' : this.fateOf(match, group, expression);
      this.trace?.(match, fate, exempt);
      if (fate !== 'found') continue;
      places.push({ rule, severity: expression.severity, start: match.start, end: match.end });
    }
  }

  /** What becomes of a match that is neither negated nor exempt. Figures take longest to read, and come last. */
  private fateOf(match: Match, group: ClauseMatches, expression: RuleFacts['found'][number]): Fate {
    const near = expression.with && this.beside(match, group);
    if (near?.length === 0) return 'apart';
    if (this.isHarmless(this.meaning(match.rule).of))
      return this.trace && !this.passes(match, near, expression) ? 'figures' : 'written';
    return this.passes(match, near, expression) ? 'found' : 'figures';
  }

  /** Whether the figures of the match do, alone or together with those of one that stands near it. */
  private passes(match: Match, near: Match[] | null, expression: RuleFacts['found'][number]): boolean {
    const { figures, with: wanted } = expression;
    if (!figures) return true;
    const words = this.textOf(match);
    if (!near || !wanted?.counts) return passes(words, figures);
    return near.some((other) => passes(`${words} ${this.textOf(other)}`, figures));
  }

  /** Whether the item that makes the rule's findings harmless is written. */
  private isHarmless(rule: number): boolean {
    const { unlessItem } = this.rules[rule] as RuleFacts;
    return unlessItem !== null && this.items.some(({ id, from }) => id === unlessItem && from !== null);
  }

  /** The cues but for waivers behind the match that have a subject of their own (18-35岁男女不限). */
  private without(cues: readonly Match[], { end }: Match): readonly Match[] {
    const { text } = this.folded;
    return cues.filter((cue) => cue.start < end || !OTHER_SUBJECT.test(text.slice(end, cue.start)));
  }

  /** The exemption of the rule that reaches the match, if any. */
  private exemption(rule: number, match: Match, { clause, exempt }: ClauseMatches): Match | null {
    const far = this.inPosting.get(rule) ?? this.inSentence.get(sentenceKey(rule, clause));
    if (far) return far;
    for (const other of exempt) {
      const { of, detail } = this.meaning(other.rule);
      if (of !== rule) continue;
      const reach = REACHES[detail];
      if (reach === 'clause' || (reach === 'words' && overlaps(other, match))) return other;
    }
    return null;
  }
}

/** Of a rule and a sentence: no list of rules is as long. */
function sentenceKey(rule: number, { sentence }: Clause): number {
  return sentence * 0x1000 + rule;
}

/** The first places of each rule. */
function firstOfEach(places: readonly Place[]): Place[] {
  const byRule = new Map<number, Place[]>();
  for (const place of places) {
    const ofRule = byRule.get(place.rule);
    if (ofRule) ofRule.push(place);
    else byRule.set(place.rule, [place]);
  }
  const kept = [...byRule.values()].flatMap(firstOf);
  return kept.sort((a, b) => a.start - b.start || b.end - a.end || a.rule - b.rule);
}

/** @param ofRule places of one rule. */
function firstOf(ofRule: Place[]): Place[] {
  const kept: Place[] = [];
  let chain: Place[] = [];
  let end = 0;
  for (const place of ofRule.sort((a, b) => a.start - b.start)) {
    if (place.start >= end) {
      kept.push(...longestOf(chain));
      if (kept.length >= MAX_OF_RULE) break;
      chain = [];
    }
    chain.push(place);
    end = Math.max(end, place.end);
  }
  if (kept.length < MAX_OF_RULE) kept.push(...longestOf(chain));
  return kept.slice(0, MAX_OF_RULE);
}

/** Of overlapping places the longest, in order; the graver severity holds. */
function longestOf(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of [...places].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const longer = kept.find((other) => overlaps(other, place));
    if (!longer) kept.push({ ...place });
    else if (compareGravity(place.severity, longer.severity) < 0) longer.severity = place.severity;
  }
  return kept.sort((a, b) => a.start - b.start);
}

/**
 * What the law wants in a posting: whether it is written in the text or in a field of the page. Where the page gave
 * no field that can be read the text is not the whole posting, and nothing can be told.
 * @param inTitle whether the title says it: a title covers no item, but what the law wants may stand there (诚聘5人).
 */
export function statutory(
  groups: readonly ClauseMatches[],
  meaning: MeaningOf,
  rules: readonly RuleFacts[],
  items: readonly ItemResult[],
  posting: PostingText,
  partial: boolean,
  inTitle: (item: string) => boolean,
): StatutoryResult[] {
  const given = FIELD_NAMES.some((name) => posting[name] != null);
  const written = new Set<number>();
  for (const { exempt } of groups) for (const { rule } of exempt) written.add(meaning(rule).of);
  const out: StatutoryResult[] = [];
  for (const [n, { id, severity, absent }] of rules.entries()) {
    if (!absent) continue;
    const item = items.find((result) => result.id === absent.item);
    const unknown = absent.item !== null && !item;
    const field = absent.field === null ? undefined : fieldSays(posting[absent.field]);
    const hidden = partial || !given || unknown || item?.state === 'unreadable' || field === 'hidden';
    const isSaid = written.has(n) || field === 'said' || (!hidden && item && inTitle(item.id));
    const otherwise = isSaid ? 'seen' : hidden ? 'unreadable' : 'unseen';
    out.push({ rule: id, severity, state: item?.from ? 'seen' : otherwise, item: absent.item, otherwise });
  }
  return out;
}

/** The statutory elements that were seen nowhere, as findings without a place. */
export function unseen(results: readonly StatutoryResult[]): Finding[] {
  return results
    .filter(({ state }) => state === 'unseen')
    .map(({ rule, severity }) => ({ rule, severity, start: null, end: null }));
}
