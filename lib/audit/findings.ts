/** From matches to possible breaches: exemptions, negation and figures decide; what is not seen is told apart. */
import type { RuleFacts } from '@/lib/compliance/lexicon';
import { REACHES } from '@/lib/compliance/schema';
import type { Match } from '@/lib/lexicon/lexicon';
import { FIELD_NAMES, type PostingText } from '@/lib/posting/posting';
import { passes } from '@/lib/text/figures';
import { type Folded, sourceSpan } from '@/lib/text/normalise';
import { type ClauseMatches, type MeaningOf, overlaps } from './clause-matches';
import { Cues } from './cues';
import { fieldSays } from './fields';
import type { Finding, ItemResult, StatutoryResult } from './types';

/** Findings of one rule are at most so many. */
const MAX_OF_RULE = 5;

/** A finding in folded offsets. */
interface Place {
  rule: number;
  severity: Finding['severity'];
  start: number;
  end: number;
}

/** What the words of a text may breach, by place. */
export function findings(
  folded: Folded,
  groups: readonly ClauseMatches[],
  meaning: MeaningOf,
  rules: readonly RuleFacts[],
): Finding[] {
  const judge = new FindingJudge(folded, groups, meaning, rules);
  const places = groups.flatMap((group) => (group.found.length > 0 ? judge.judge(group) : []));
  return longestOfEach(places).map(({ rule, severity, start, end }) => {
    const [from, to] = sourceSpan(folded, start, end);
    return { rule: (rules[rule] as RuleFacts).id, severity, start: from, end: to };
  });
}

class FindingJudge {
  private readonly cues: Cues;

  constructor(
    private readonly folded: Folded,
    private readonly groups: readonly ClauseMatches[],
    private readonly meaning: MeaningOf,
    private readonly rules: readonly RuleFacts[],
  ) {
    this.cues = new Cues(folded, meaning);
  }

  judge(group: ClauseMatches): Place[] {
    const cues = this.cues.withoutNeutral(group.cues);
    return group.found.flatMap((match) => {
      const { of: rule, detail } = this.meaning(match.rule);
      const { figures, severity } = (this.rules[rule] as RuleFacts).found[
        detail
      ] as RuleFacts['found'][number];
      const stands =
        this.cues.turnedBy(cues, match) === null &&
        !this.isExempt(rule, match, group) &&
        (!figures || passes(this.folded.text.slice(match.start, match.end), figures));
      return stands ? [{ rule, severity, start: match.start, end: match.end }] : [];
    });
  }

  /** Whether an exemption of the rule reaches the match. */
  private isExempt(rule: number, match: Match, group: ClauseMatches): boolean {
    return this.groups.some(({ clause, exempt }) =>
      exempt.some((other) => {
        const { of, detail } = this.meaning(other.rule);
        if (of !== rule) return false;
        const reach = REACHES[detail];
        if (reach === 'posting') return true;
        if (reach === 'sentence') return clause.sentence === group.clause.sentence;
        if (other.stretch !== match.stretch) return false;
        return reach === 'clause' || overlaps(other, match);
      }),
    );
  }
}

/** Of overlapping places of a rule the longest; the graver severity holds. */
function longestOfEach(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of [...places].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const ofRule = kept.filter(({ rule }) => rule === place.rule);
    const longer = ofRule.find((other) => overlaps(other, place));
    if (longer) longer.severity = graver(longer.severity, place.severity);
    else if (ofRule.length < MAX_OF_RULE) kept.push({ ...place });
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end || a.rule - b.rule);
}

const GRAVITY = ['style', 'risky', 'illegal'] as const;

function graver(a: Finding['severity'], b: Finding['severity']): Finding['severity'] {
  return GRAVITY.indexOf(a) > GRAVITY.indexOf(b) ? a : b;
}

/**
 * What the law wants in a posting: whether it is written in the text or in a field of the page. Where the page gave
 * no field at all the text is not the whole posting, and nothing can be told.
 */
export function statutory(
  groups: readonly ClauseMatches[],
  meaning: MeaningOf,
  rules: readonly RuleFacts[],
  items: readonly ItemResult[],
  posting: PostingText,
  partial: boolean,
): StatutoryResult[] {
  const given = FIELD_NAMES.some((name) => posting[name] !== undefined);
  const written = new Set(groups.flatMap(({ exempt }) => exempt.map(({ rule }) => meaning(rule).of)));
  return rules.flatMap(({ id, absent }, n): StatutoryResult[] => {
    if (!absent) return [];
    const item = items.find((result) => result.id === absent.item);
    const unknown = absent.item !== null && !item;
    const field = absent.field === null ? undefined : fieldSays(posting[absent.field]);
    if (written.has(n) || item?.from || field === 'said') return [{ rule: id, state: 'seen' }];
    const hidden = partial || !given || unknown || item?.state === 'unreadable' || field === 'hidden';
    return [{ rule: id, state: hidden ? 'unreadable' : 'unseen' }];
  });
}

/** The statutory elements that were seen nowhere, as findings without a place. */
export function unseen(results: readonly StatutoryResult[], rules: readonly RuleFacts[]): Finding[] {
  return results
    .filter(({ state }) => state === 'unseen')
    .map(({ rule }) => ({
      rule,
      severity: (rules.find(({ id }) => id === rule) as RuleFacts).severity,
      start: null,
      end: null,
    }));
}
