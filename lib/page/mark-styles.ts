/** What marks look like in a page. */
import { MEANINGS, type Meaning } from '@/lib/posting/meanings';

/** What a mark says; later ones are painted over earlier ones. */
export const MARKS = [...MEANINGS, 'flash'] as const;
export type Mark = Meaning | 'flash';

/** Names in the page's registry: nothing in them tells which extension paints. */
export const NAME: Record<Mark, string> = {
  waived: 'h1',
  covered: 'h2',
  met: 'h6',
  partly: 'h7',
  unmet: 'h8',
  style: 'h3',
  risky: 'h4',
  unlawful: 'h5',
  note: 'h10',
  flash: 'h9',
};

/** The colour behind the words, and the line. */
interface Look {
  ground: string;
  /** Of `text-decoration`, without its colour. */
  line: string;
  colour: string;
}

const LINES: Record<Mark, string> = {
  waived: 'underline dotted 2px',
  covered: 'underline solid 1.5px',
  met: 'underline solid 3px',
  partly: 'underline solid 1.5px',
  unmet: 'underline overline dashed 1.5px',
  style: 'underline dashed 1.5px',
  risky: 'underline double 2px',
  unlawful: 'underline wavy 2px',
  note: 'underline overline solid 1.5px',
  flash: 'underline solid 3px',
};

/** Ground and line colour, as the design's tokens have them: those do not exist in a foreign page. */
const COLOURS: Record<'light' | 'dark', Record<Mark, readonly [ground: string, line: string]>> = {
  light: {
    waived: ['#ebeef4', '#6d7c96'],
    covered: ['#e3f4eb', '#1f8f60'],
    met: ['#def3f0', '#0b8880'],
    partly: ['#f0f5d8', '#6f8508'],
    unmet: ['#ffefd2', '#b06c00'],
    style: ['#f1ebfb', '#855ac8'],
    risky: ['#ffebdd', '#cb5710'],
    unlawful: ['#fde8ea', '#cf2a41'],
    note: ['#deeafc', '#2b6bcb'],
    flash: ['#ffe8a8', '#22304f'],
  },
  dark: {
    waived: ['#293142', '#8593ab'],
    covered: ['#17342a', '#3fae7e'],
    met: ['#123733', '#31b0a4'],
    partly: ['#2d3214', '#95a836'],
    unmet: ['#3c2d14', '#cc9437'],
    style: ['#2f2548', '#a783e6'],
    risky: ['#402717', '#e58440'],
    unlawful: ['#431a20', '#ee6271'],
    note: ['#1b2d4a', '#5f99ee'],
    flash: ['#5a4511', '#f5bd45'],
  },
};

export function lookOf(mark: Mark, theme: 'light' | 'dark'): Look {
  const [ground, colour] = COLOURS[theme][mark];
  return { ground, colour, line: LINES[mark] };
}

/** The rules of all marks. Colour and line together carry the meaning; the page's own text colour stays. */
export function markSheet(theme: 'light' | 'dark'): string {
  return MARKS.map((mark) => {
    const { ground, line, colour } = lookOf(mark, theme);
    return `::highlight(${NAME[mark]}){background-color:${ground};text-decoration:${line} ${colour};text-underline-offset:3px}`;
  }).join('\n');
}
