import { describe, expect, test } from 'vitest';
import { draftLines, hunksOf } from '@/components/panel/draft-lines';
import type { DiffLine } from '@/components/ui/DiffText';
import type { Edit } from '@/lib/draft/types';

const folded = (n: number) => `…${n}…`;

/** A draft made by putting words in place of others, each found in the original. */
function drafted(original: string, ...changes: [from: string, to: string][]) {
  const edits: Edit[] = [];
  let text = '';
  let at = 0;
  for (const [from, to] of changes) {
    const start = original.indexOf(from, at);
    text += original.slice(at, start);
    const kind = to === '' ? 'removed' : 'replaced';
    const end = start + from.length;
    edits.push({
      kind,
      item: null,
      rule: null,
      from: [start, end],
      to: [text.length, text.length + to.length],
    });
    text += to;
    at = end;
  }
  return { edits, text: text + original.slice(at) };
}

/** As one would read it: +added+ and -removed-. */
function read(lines: readonly DiffLine[]): string[] {
  const around = { same: '', folded: '', added: '+', removed: '-' };
  return lines.map(({ parts }) => parts.map(({ kind, text }) => around[kind] + text + around[kind]).join(''));
}

function shown(original: string, headings: string[], ...changes: [string, string][]): DiffLine[] {
  const draft = drafted(original, ...changes);
  const places = headings.map((heading) => draft.text.indexOf(heading));
  return draftLines(hunksOf(original, draft), places, folded);
}

const LIST = '职责：\n1、甲；\n2、乙；\n3、丙；\n4、丁；\n5、戊。\n\n要求：\n1、己；\n2、庚。';

test('what is same or removed gives the original, what is same or added the draft', () => {
  const draft = drafted(LIST, ['乙', '某'], ['1、己；\n', ''], ['庚', '庚、辛']);
  const hunks = hunksOf(LIST, draft);
  const without = (kind: string) =>
    hunks
      .filter((hunk) => hunk.kind !== kind)
      .map(({ text }) => text)
      .join('');
  expect([without('added'), without('removed')]).toEqual([LIST, draft.text]);
});

describe('lines', () => {
  test('an added line stands with its neighbours and its heading; the rest is folded and counted', () => {
    const lines = shown(LIST, ['职责', '要求'], ['戊。', '戊；\n6、新句。']);
    expect(read(lines)).toEqual(
      ['职责：', '…3…', '4、丁；', '5、-戊。-+戊；+', '+6、新句。+', '要求：', '1、己；', '2、庚。']
        .slice(0, 6)
        .concat('…2…'),
    );
    expect(lines.map(({ change }) => change)).toEqual([
      'none',
      'none',
      'none',
      'changed',
      'added',
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
