import { useEffect, useRef, useState } from 'preact/hooks';
import type { Audit, Span } from '@/lib/audit/types';
import { findingGroups } from './findings';
import { SEVERITY_LOOKS } from './states';

/**
 * What a mark says; where spans overlap the last of these is seen, as in a page. What is asked and not answered yet
 * (`unsure`) is seen only when it is looked for.
 */
const MEANINGS = [
  'unsure',
  'waived',
  'covered',
  'met',
  'partly',
  'unmet',
  'style',
  'risky',
  'unlawful',
] as const;
type MarkMeaning = (typeof MEANINGS)[number];

/** A span to mark, and what it belongs to: an item, or a rule under the name that `findingName` gives. */
export interface MarkedSpan {
  of: string;
  index: number;
  span: Span;
  meaning: MarkMeaning;
}

export interface MarkedTextProps {
  text: string;
  spans: readonly MarkedSpan[];
  label: string;
  lang: string;
  /** The place to scroll to and flash; a new object flashes again. */
  flash: { of: string; index: number } | null;
  /** A click on marked words: the first thing that they prove, for instance to select them where they were written. */
  onMark?: ((of: string, index: number) => void) | undefined;
}

/** All evidence of an audit, as spans to mark. */
export function evidenceSpans(audit: Audit): MarkedSpan[] {
  return audit.items.flatMap((item) =>
    item.state === 'covered' || item.state === 'waived'
      ? item.evidence.map((span, index) => ({
          of: item.id,
          index,
          span,
          meaning: item.state as MarkMeaning,
        }))
      : [],
  );
}

/** The name of a rule's places, apart from those of items. */
export function findingName(rule: string): string {
  return `rule:${rule}`;
}

/** All places of findings that a person did not dismiss, as spans to mark. */
export function findingSpans(audit: Audit): MarkedSpan[] {
  const standing = findingGroups(audit).filter(({ state }) => state !== 'dismissed');
  return standing.flatMap(({ rule, severity, places }) =>
    places.map(({ index, start, end }) => ({
      of: findingName(rule),
      index,
      span: [start, end] as const,
      meaning: SEVERITY_LOOKS[severity].meaning as MarkMeaning,
    })),
  );
}

function gravest(spans: readonly MarkedSpan[]): MarkMeaning {
  return MEANINGS.findLast((meaning) => spans.some((span) => span.meaning === meaning)) ?? 'waived';
}

const FLASH_MS = 1400;

/** A text in our own page with its evidence marked. Where spans overlap, each stretch carries all that hold it. */
export function MarkedText({ text, spans, label, lang, flash, onMark }: MarkedTextProps) {
  const root = useRef<HTMLElement>(null);
  const [lit, setLit] = useState<MarkedTextProps['flash']>(null);
  useEffect(() => {
    if (!flash) return;
    setLit(flash);
    const name = `${flash.of}:${flash.index}`;
    const mark = [...(root.current?.querySelectorAll<HTMLElement>('mark') ?? [])].find((element) =>
      element.dataset.of?.split(' ').includes(name),
    );
    mark?.scrollIntoView?.({ block: 'center' });
    const timer = setTimeout(() => setLit(null), FLASH_MS);
    return () => clearTimeout(timer);
  }, [flash]);
  const look = onMark ? 'marked is-live' : 'marked';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it.
    <section class={look} ref={root} aria-label={label} tabIndex={0} lang={lang}>
      {stretches(text, spans).map((stretch, i) => {
        if (stretch.of.length === 0) return stretch.text;
        const [first] = stretch.of;
        const flashing = lit && stretch.of.some((s) => s.of === lit.of && s.index === lit.index);
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard the same is done from the rows of the tabs.
          <mark
            key={i}
            class={`mk m-${gravest(stretch.of)}${flashing ? ' is-flash' : ''}`}
            data-of={stretch.of.map((s) => `${s.of}:${s.index}`).join(' ')}
            onClick={onMark && first ? () => onMark(first.of, first.index) : undefined}
          >
            {stretch.text}
          </mark>
        );
      })}
    </section>
  );
}

/** The text cut at every edge of a span. */
export function stretches(text: string, spans: readonly MarkedSpan[]): { text: string; of: MarkedSpan[] }[] {
  const inside = spans.filter(({ span: [start, end] }) => start < end && end <= text.length);
  const edges = [...new Set([0, text.length, ...inside.flatMap(({ span }) => span)])].sort((a, b) => a - b);
  return edges.slice(1).map((end, i) => {
    const start = edges[i] as number;
    return {
      text: text.slice(start, end),
      of: inside.filter(({ span }) => span[0] <= start && span[1] >= end),
    };
  });
}
