import { describe, expect, test } from 'vitest';
import {
  type Chosen,
  choicesOf,
  chosenOf,
  draftOf,
  judge,
  placesOf,
  type Redraft,
} from '@/components/draft/draft-model';
import { cardOf, findingGroups } from '@/components/panel/findings';
import type { AuditedView } from '@/components/panel/tab-context';
import type { GapEdits } from '@/components/panel/use-gap-edits';
import { builtinAuditor } from '@/lib/audit/builtin';
import { gapsOf } from '@/lib/audit/gaps';
import { posting, unlawfulView, view } from '../../../support/postings';
import { TEXTS } from '../../../support/render';

const auditor = await builtinAuditor();
const service = view() as AuditedView;
const unlawful = unlawfulView() as AuditedView;
const gaps = gapsOf(service.audit).filter(({ id }) => TEXTS.zh.items[id]?.suggestion);
const cards = findingGroups(unlawful.audit);

/** The draft of the choices alone, judged. */
function redraft(view: AuditedView, chosen: Chosen, texts = TEXTS.zh): Redraft {
  const draft = draftOf(view, chosen, texts, 'zh', auditor);
  return { draft, ...judge(view, draft.text, texts, auditor) };
}

function edits(changes: Partial<GapEdits>): GapEdits {
  const none = { chosen: new Set<string>(), confirmed: new Set<string>(), replaced: new Set<string>() };
  return { ...none, values: {}, words: {}, confirmedWords: new Set(), opened: {}, ...changes };
}

describe('choices', () => {
  test('are the sentences of gaps and the words of findings, with what was filled in and ticked', () => {
    const [gap] = gaps;
    const chosen = chosenOf(
      service,
      TEXTS.zh,
      'zh',
      edits({
        chosen: new Set([gap?.id as string]),
        confirmed: new Set([gap?.id as string]),
        values: { [gap?.id as string]: { 0: '7' } },
      }),
    );
    expect(choicesOf(chosen)).toEqual([{ item: gap?.id, values: { 0: '7' }, confirmed: true }]);
  });

  test('a card stands for all of its places', () => {
    const twice = cards.find(({ rule, places }) => places.length > 1 && TEXTS.zh.rules[rule]?.words);
    const chosen = chosenOf(
      unlawful,
      TEXTS.zh,
      'zh',
      edits({ replaced: new Set([cardOf(twice as (typeof cards)[number])]) }),
    );
    expect(placesOf(chosen)).toBe(twice?.places.length);
    expect(chosen.rewrites).toHaveLength(1);
  });

  test('words that promise something are marked until a person ticks them, by rule', () => {
    const finding = { rule: 'no-social-insurance', severity: 'illegal' as const, start: 0, end: 4 };
    const base = { ...unlawful, audit: { ...unlawful.audit, findings: [finding] } };
    const unticked = { replaced: new Set([cardOf(finding)]) };
    const made = (changes: Partial<GapEdits>) =>
      redraft(base, chosenOf(base, TEXTS.zh, 'zh', edits(changes))).draft;
    const words = TEXTS.zh.rules[finding.rule]?.words?.zh as string;
    expect(made(unticked).text.startsWith(`${words}（待确认）`)).toBe(true);
    expect(made(unticked).unconfirmed).toBe(1);
    const ticked = made({ ...unticked, confirmedWords: new Set([finding.rule]) });
    expect(ticked.text.startsWith(words)).toBe(true);
    expect([ticked.text.includes('待确认'), ticked.unconfirmed]).toEqual([false, 0]);
  });

  test('what is no gap or no finding of this text is left out', () => {
    const written = service.audit.items.find(({ state }) => state === 'covered')?.id as string;
    const chosen = chosenOf(
      service,
      TEXTS.zh,
      'zh',
      edits({ chosen: new Set([written, 'nothing']), replaced: new Set(cards.map(cardOf)) }),
    );
    expect(choicesOf(chosen)).toEqual([]);
  });

  test('a finding without ready words makes none', () => {
    const advised = cards.filter(({ rule }) => !TEXTS.zh.rules[rule]?.words).map(cardOf);
    expect(chosenOf(unlawful, TEXTS.zh, 'zh', edits({ replaced: new Set(advised) })).rewrites).toEqual([]);
  });
});

describe('the draft', () => {
  test('is judged anew, with the fields of the page', () => {
    const first = gaps[0]?.id as string;
    const chosen = chosenOf(service, TEXTS.zh, 'zh', edits({ chosen: new Set([first]) }));
    const { draft, audit, lost } = redraft(service, chosen);
    expect(audit.items.find(({ id }) => id === first)?.state).toBe('covered');
    expect(audit.score).toBeGreaterThan(service.audit.score as number);
    expect(audit.items.filter(({ from }) => from === 'field').map(({ id }) => id)).toEqual(
      service.audit.items.filter(({ from }) => from === 'field').map(({ id }) => id),
    );
    expect([draft.unconfirmed <= 1, lost]).toEqual([true, []]);
  });

  test('names what went with the words that were left out', () => {
    const { education: _, ...of } = posting({
      id: 'p-7',
      description: '岗位职责：\n1、在线解答客户咨询。\n任职要求：\n1、限女性、大专学历。',
    });
    const base = view({}, of) as AuditedView;
    const [card] = findingGroups(base.audit);
    const words = { ...TEXTS.zh.rules[card?.rule as string]?.words, zh: '' };
    const texts = {
      ...TEXTS.zh,
      rules: {
        ...TEXTS.zh.rules,
        [card?.rule as string]: { ...TEXTS.zh.rules[card?.rule as string], words },
      },
    } as typeof TEXTS.zh;
    const line = of.description.indexOf('限女性');
    const whole = {
      ...base,
      audit: {
        ...base.audit,
        findings: [
          {
            rule: card?.rule as string,
            severity: card?.severity as 'illegal',
            start: line,
            end: of.description.length - 1,
          },
        ],
      },
    };
    const [all] = findingGroups(whole.audit);
    const chosen = chosenOf(
      whole,
      texts,
      'zh',
      edits({ replaced: new Set([cardOf(all as (typeof cards)[number])]) }),
    );
    const made = redraft(whole, chosen, texts);
    expect(made.draft.text).not.toContain('大专');
    expect(made.lost.length).toBeGreaterThan(0);
    expect(made.audit.findings.filter(({ start }) => start !== null)).toEqual([]);
  });
});
