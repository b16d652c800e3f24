/** Writing on a draft by hand while choices come and go. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeSuggestion, writeWords } from '@/lib/audit/suggestion';
import { arrange } from '@/lib/draft/arrange';
import { draft } from '@/lib/draft/draft';
import { type Manuscript, manuscriptOf, openPlaces, rebased, typed, type Want } from '@/lib/draft/manuscript';
import { textOf } from '@/lib/draft/runs';
import { posting, WORDS } from './arbitrary-posting';
import { desk, SUGGESTIONS } from './desk';

const DESK = desk();

function sentence(item: string, confirmed = true, value = '6'): Want {
  const edit = { confirmed, values: value ? { 0: value } : {} };
  const suggestion = SUGGESTIONS[item];
  if (!suggestion) throw new Error(item);
  return {
    name: `item:${item}`,
    choices: [{ item, ...edit }],
    words: writeSuggestion(suggestion, 'zh', edit, ''),
  };
}

function rewrite(original: string, from: string, words: string): Want {
  const start = original.indexOf(from);
  const choice = { start, end: start + from.length, kind: 'wording' as const, words, rule: `rule ${from}` };
  return { name: `card:${from}`, choices: [choice], words: words && writeWords(choice, 'zh') };
}

function begun(original: string, wants: readonly Want[] = []): Manuscript {
  const made = draft(
    original,
    wants.flatMap(({ choices }) => choices),
    DESK,
  );
  return manuscriptOf(original, made, wants);
}

const text = ({ runs }: Manuscript) => textOf(runs);
const put = (manuscript: Manuscript, ...wants: Want[]) => arrange(manuscript, wants, DESK).manuscript;
/** As if the words were typed in place of others. */
const write = (manuscript: Manuscript, from: string, to: string) =>
  typed(manuscript, text(manuscript).replace(from, to));

const POSTING = '岗位职责：\n1、接待客户；\n2、会打字。\n任职要求：\n1、懂礼貌；\n2、限女性。';

describe('what is written by hand', () => {
  test('stays when a sentence is added: it is placed behind it', () => {
    const own = write(begun(POSTING), '限女性。', '限女性；\n3、能早起。');
    expect(text(put(own, sentence('patience')))).toBe(
      POSTING.replace('限女性。', '限女性；\n3、能早起。\n4、有耐心。'),
    );
  });

  test('stays when a sentence is taken back, which goes with its number', () => {
    const both = [sentence('patience'), sentence('talking')];
    const own = write(begun(POSTING, both), '接待客户', '接待来访的客户');
    const one = put(own, sentence('talking'));
    expect(text(one)).toContain('接待来访的客户');
    expect(text(one)).not.toContain('有耐心');
    expect(text(one)).toContain('3、沟通能力好，听得懂。');
    expect(text(put(own))).toBe(POSTING.replace('接待客户', '接待来访的客户'));
  });

  test('in a sentence of ours makes it the person’s: taken back, it stays', () => {
    const own = write(begun(POSTING, [sentence('patience')]), '有耐心', '有很多耐心');
    const without = put(own);
    expect(text(without)).toContain('有很多耐心');
    expect(without.written).toEqual({});
  });

  test('and deleted does not come back while its choice stands', () => {
    const wants = [sentence('patience')];
    const made = begun(POSTING, wants);
    const own = typed(made, POSTING);
    expect(text(own)).toBe(POSTING);
    expect(text(put(own, ...wants))).toBe(POSTING);
    expect(text(put(put(own), ...wants))).toBe(text(made));
  });

  test('under a heading of ours keeps the heading', () => {
    const bare = '岗位职责：\n1、接待客户。';
    const own = write(begun(bare, [sentence('insurance')]), '五险一金。', '五险一金；\n2、包午餐。');
    expect(text(own)).toMatch(/\n[^\n]+：\n1、缴纳五险一金；\n2、包午餐。$/);
    const without = text(put(own));
    expect(without).toMatch(/：\n2、包午餐。$/);
    expect(without).not.toContain('五险一金');
  });

  test('the heading goes with the last sentence that it was made for, and the first may go before', () => {
    const bare = '岗位职责：\n1、接待客户。';
    const own = write(begun(bare, [sentence('insurance'), sentence('growth')]), '接待', '接待和回访');
    const one = put(own, sentence('growth'));
    expect(text(one)).toMatch(/：\n1、每年培训6次。$/);
    expect(text(put(one))).toBe(bare.replace('接待', '接待和回访'));
  });
});

describe('ticks and blanks', () => {
  test('reach the text, and are counted in it', () => {
    const own = write(begun(POSTING, [sentence('rest', false, '')]), '接待', '接待和回访');
    expect(openPlaces(own, 'zh')).toEqual({ unconfirmed: 1, blanks: 1, open: 1 });
    const ticked = put(own, sentence('rest', true, '8'));
    expect(text(ticked)).toContain('每月休8天，双休。');
    expect(openPlaces(ticked, 'zh')).toEqual({ unconfirmed: 0, blanks: 0, open: 0 });
    const filled = write(own, '【6】', '8');
    expect(openPlaces(filled, 'zh')).toEqual({ unconfirmed: 1, blanks: 0, open: 1 });
    expect(text(put(filled, sentence('rest', true, '9')))).toContain('每月休8天');
  });

  test('brackets of the posting’s own are none', () => {
    expect(openPlaces(begun(`【要求】${POSTING}`), 'zh')).toEqual({ unconfirmed: 0, blanks: 0, open: 0 });
  });
});

describe('rewritings', () => {
  test('are made where their words stand now, and taken back', () => {
    const own = write(begun(POSTING), '接待', '每天接待');
    const wants = [rewrite(POSTING, '限女性', '男女不限')];
    const { manuscript, skipped } = arrange(own, wants, DESK);
    expect(skipped).toEqual([]);
    expect(text(manuscript)).toBe(text(own).replace('限女性', '男女不限'));
    expect(text(put(write(manuscript, '会打字', '会快速打字')))).toBe(
      text(own).replace('会打字', '会快速打字'),
    );
  });

  test('whose clause goes come back whole with their numbers', () => {
    const wants = [rewrite(POSTING, '接待客户', '')];
    const own = write(begun(POSTING, wants), '懂礼貌', '很懂礼貌');
    expect(text(own)).toContain('岗位职责：\n1、会打字。');
    expect(text(put(own))).toBe(POSTING.replace('懂礼貌', '很懂礼貌'));
  });

  test('find no place where the words were changed by hand, or would take a person’s along', () => {
    const changed = write(begun(POSTING), '限女性', '限女生');
    expect(arrange(changed, [rewrite(POSTING, '限女性', '男女不限')], DESK).skipped).toHaveLength(1);
    const longer = write(begun(POSTING), '限女性', '限女性干净利落');
    const gone = arrange(longer, [rewrite(POSTING, '限女性', '')], DESK);
    expect([gone.skipped.length, text(gone.manuscript)]).toEqual([1, text(longer)]);
  });
});

describe('another original', () => {
  test('leaves the text as it is, and its words whose they were', () => {
    const own = write(begun(POSTING, [sentence('patience')]), '接待', '接待和回访');
    const next = rebased(own, POSTING.replace('会打字', '会快速打字'));
    expect(text(next)).toBe(text(own));
    expect(text(put(next))).toBe(POSTING.replace('接待', '接待和回访'));
  });
});

/** Letters that no posting and no sentence of ours has, each used once. */
const letterOf = (n: number) => String.fromCodePoint(0x3400 + n);

type Step = { at: number; words: number; cut: number } | { toggle: string } | { fill: string };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ at: fc.nat(999), words: fc.integer({ min: 0, max: 3 }), cut: fc.nat(2) }),
  fc.record({ toggle: fc.constantFrom(...Object.keys(SUGGESTIONS), ...WORDS) }),
  fc.record({ fill: fc.constantFrom('7', '') }),
);

/** What a person and their choices do in turn. @returns the text, and the letters typed and not deleted by hand. */
function lived(original: string, steps: readonly Step[]) {
  const on = new Set<string>();
  let manuscript = begun(original);
  let fill = '6';
  let letters = 0;
  for (const one of steps) {
    if ('at' in one) {
      const now = text(manuscript);
      const start = one.at % (now.length + 1);
      const words = Array.from({ length: one.words }, () => letterOf(letters++)).join('');
      manuscript = typed(manuscript, now.slice(0, start) + words + now.slice(start + one.cut));
    } else if ('fill' in one) fill = one.fill;
    else if (on.has(one.toggle)) on.delete(one.toggle);
    else on.add(one.toggle);
    const own = [...text(manuscript)]
      .filter((letter) => letter >= letterOf(0) && letter < letterOf(letters))
      .join('');
    const wants = [...on].flatMap((name): Want[] => {
      if (name in SUGGESTIONS) return [sentence(name, fill !== '', fill)];
      return original.includes(name) ? [rewrite(original, name, name.length % 2 ? '' : '换过的话')] : [];
    });
    manuscript = arrange(manuscript, wants, DESK).manuscript;
    const after = [...text(manuscript)]
      .filter((letter) => letter >= letterOf(0) && letter < letterOf(letters))
      .join('');
    expect(after, JSON.stringify({ original, one })).toBe(own);
  }
  return manuscript;
}

test('no choice ever takes a letter that was typed, whatever a person does in turn', () => {
  fc.assert(
    fc.property(
      posting(),
      fc.array(step, { maxLength: 14 }),
      (original, steps) => void lived(original, steps),
    ),
    { numRuns: 300 },
  );
});

/** A text of one line without signs may keep a heading of ours: nothing tells where its part ends. */
const lined = posting().filter((original) => /\S\s*\n\s*\S/.test(original));

test('choices that come and go leave a text of lines written by hand as it was', () => {
  fc.assert(
    fc.property(lined, fc.nat(999), fc.subarray(Object.keys(SUGGESTIONS)), (original, at, items) => {
      const start = at % (original.length + 1);
      const own = typed(begun(original), `${original.slice(0, start)}甲乙丙${original.slice(start)}`);
      const away = put(put(own, ...items.map((item) => sentence(item))));
      expect(text(away).replace(/[\s\p{P}\p{S}\p{N}]/gu, '')).toBe(
        text(own).replace(/[\s\p{P}\p{S}\p{N}]/gu, ''),
      );
    }),
    { numRuns: 300 },
  );
});
