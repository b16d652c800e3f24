import type { ComponentChildren } from 'preact';

export interface DiffPart {
  kind: 'same' | 'added' | 'removed' | 'folded';
  /** Of a folded part: what is said in place of its words. */
  text: string;
}

/** A line of the comparison. */
export interface DiffLine {
  change: 'none' | 'added' | 'removed' | 'changed';
  parts: readonly DiffPart[];
}

export interface DiffTextProps {
  lines: readonly DiffLine[];
  label: string;
  /** Spoken before a line, for its colours are not. */
  words: Record<Exclude<DiffLine['change'], 'none'>, string>;
  /** Language of the text. */
  lang: string;
}

const SIGNS = { added: '+', removed: '−', changed: '±' } as const;

/** Two texts as one: added words underlined, removed ones struck, each line with a sign of its own. */
export function DiffText({ lines, label, words, lang }: DiffTextProps) {
  return (
    <ol class="diff" aria-label={label}>
      {lines.map(({ change, parts }, i) => (
        <li key={i} class={change === 'none' ? undefined : `is-${change}`}>
          {change !== 'none' && (
            <span class="diff-sign">
              <span aria-hidden="true">{SIGNS[change]}</span>
              <span class="sr">{words[change]}</span>
            </span>
          )}
          <span lang={lang}>{parts.map(shown)}</span>
        </li>
      ))}
    </ol>
  );
}

function shown({ kind, text }: DiffPart, i: number): ComponentChildren {
  switch (kind) {
    case 'added':
      return <ins key={i}>{text}</ins>;
    case 'removed':
      return <del key={i}>{text}</del>;
    case 'folded':
      return (
        <span key={i} class="diff-fold">
          {text}
        </span>
      );
    case 'same':
      return text;
  }
}
