import { describe, expect, test } from 'vitest';
import { draftLines } from '@/components/draft/draft-lines';
import type { DiffLine, DiffPart } from '@/components/ui/DiffText';

const folded = (n: number) => `…${n}…`;

/** Every stretch of a text with words put in place of others, each found in the original. */
function hunksOf(original: string, changes: readonly [from: string, to: string][]): DiffPart[] {
  const hunks: DiffPart[] = [];
  let at = 0;
  for (const [from, to] of changes) {
    const start = original.indexOf(from, at);
    hunks.push(
      { kind: 'same', text: original.slice(at, start) },
      { kind: 'removed', text: from },
      { kind: 'added', text: to },
    );
    at = start + from.length;
  }
  return [...hunks, { kind: 'same' as const, text: original.slice(at) }].filter(({ text }) => text !== '');
}

/** As one would read it: +added+ and -removed-. */
function read(lines: readonly DiffLine[]): string[] {
  const around = { same: '', folded: '', added: '+', removed: '-' };
  return lines.map(({ parts }) => parts.map(({ kind, text }) => around[kind] + text + around[kind]).join(''));
}

function shown(original: string, headings: string[], ...changes: [string, string][]): DiffLine[] {
  const hunks = hunksOf(original, changes);
  const text = hunks.map(({ kind, text }) => (kind === 'removed' ? '' : text)).join('');
  return draftLines(
    hunks,
    headings.map((heading) => text.indexOf(heading)),
    folded,
  );
}

const LIST = '职责：\n1、甲；\n2、乙；\n3、丙；\n4、丁；\n5、戊。\n\n要求：\n1、己；\n2、庚。';

describe('lines', () => {
  test('an added line stands with its neighbours and its heading; the rest is folded and counted', () => {
    const lines = shown(LIST, ['职责', '要求'], ['戊。', '戊；\n6、新句。']);
    expect(read(lines)).toEqual(
      // The empty line between the paragraphs stays.
      ['职责：', '…3…', '4、丁；', '5、-戊。-+戊；+', '+6、新句。+', '', '要求：', '…2…'],
    );
    expect(lines.map(({ change }) => change)).toEqual([
      'none',
      'none',
      'none',
      'changed',
      'added',
      'none',
      'none',
      'none',
    ]);
  });

  test('a removed line is shown as such, and what moves up behind it as changed', () => {
    const lines = shown(LIST, ['要求'], ['1、己；\n', ''], ['2、', '1、']);
    expect(read(lines)).toEqual(['…6…', '要求：', '-1、己；-', '-2、-+1、+庚。']);
    expect(lines.map(({ change }) => change).slice(2)).toEqual(['removed', 'changed']);
  });

  test('a single unchanged line is not worth folding', () => {
    expect(read(shown('甲\n乙\n丙', [], ['丙', '丁']))).toEqual(['甲', '乙', '-丙-+丁+']);
  });

  test('without a change all of it is folded', () => {
    expect(read(shown('甲\n\n乙\r\n丙', []))).toEqual(['…3…']);
  });

  test('lines may end as they do on any system', () => {
    expect(read(shown('甲\r\n乙\r\n丙\r\n丁', [], ['甲', '戊']))).toEqual(['-甲-+戊+', '乙', '…2…']);
  });
});

test('in a text of one line the sentences far from a change are folded', () => {
  const text = '一。二。三。四。五。六。七。八。';
  expect(read(shown(text, [], ['四', '肆']))).toEqual(['…2…三。-四-+肆+。…3…八。'.replace('…3…八。', '…4…')]);
  expect(read(shown(text, [], ['二', '贰'], ['五', '伍']))).toEqual(['一。-二-+贰+。三。四。-五-+伍+。…3…']);
});
