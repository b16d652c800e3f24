/** Which words of a posting are marked, and as what. */
import type { Audit, Finding, Span } from '@/lib/audit/types';
import { cleanEvidence } from '@/lib/fit/apart';
import type { ClaimLevel, Levels } from '@/lib/fit/profile';
import { MARKS, type Mark } from '@/lib/page/highlight';

const MARK_OF: Record<Finding['severity'], Mark> = { illegal: 'unlawful', risky: 'risky', style: 'style' };

const FIT_MARK: Partial<Record<ClaimLevel, Mark>> = { can: 'met', some: 'partly', cannot: 'unmet' };

interface Marked {
  mark: Mark;
  span: Span;
}

function allOf(audit: Audit, levels: Levels | null): Marked[] {
  return [
    ...(levels ? fitMarks(audit, levels) : stateMarks(audit)),
    ...audit.findings.flatMap(({ severity, start, end, state }) =>
      start === null || end === null || state === 'dismissed'
        ? []
        : { mark: MARK_OF[severity], span: [start, end] as const },
    ),
  ];
}

function stateMarks({ items }: Audit): Marked[] {
  return items.flatMap(({ state, evidence }) =>
    state === 'covered' || state === 'waived' ? evidence.map((span) => ({ mark: state, span })) : [],
  );
}

/** What the person has said of what is asked; what stands under a possible breach does not count. */
function fitMarks(audit: Audit, levels: Levels): Marked[] {
  return audit.items.flatMap((item) => {
    const level = levels[item.id];
    const mark = level && FIT_MARK[level];
    if (!mark || item.state !== 'covered') return [];
    return cleanEvidence(audit, item).map((index) => ({ mark, span: item.evidence[index] as Span }));
  });
}

/**
 * The spans of each mark, by place. Where marks overlap only the one of most weight stands: the lines of two would
 * run into each other.
 * @param levels what a job seeker says of themselves, by item: then that is marked, and not what is covered.
 */
export function markSpans(audit: Audit, levels: Levels | null = null): Map<Mark, Span[]> {
  const all = allOf(audit, levels).filter(({ span: [start, end] }) => start < end);
  const edges = [...new Set(all.flatMap(({ span }) => span))].sort((a, b) => a - b);
  const spans = new Map<Mark, Span[]>();
  for (const [n, end] of edges.entries()) {
    const start = edges[n - 1];
    if (start === undefined) continue;
    const here = all.filter(({ span }) => span[0] <= start && span[1] >= end);
    const top = MARKS.findLast((mark) => here.some((one) => one.mark === mark));
    if (!top) continue;
    const list = spans.get(top) ?? [];
    const last = list.at(-1);
    // Words that two say without a gap are one stretch.
    if (last && last[1] === start) list[list.length - 1] = [last[0], end];
    else list.push([start, end]);
    spans.set(top, list);
  }
  return spans;
}
