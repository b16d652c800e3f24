/** Where labelled postings and their scorer lie beside the project: our figures are the scorer's. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { builtinAuditor } from '@/lib/audit/builtin';
import type { Audit } from '@/lib/audit/types';
import { compare } from '@/lib/cli/accuracy/compare';
import { figures } from '@/lib/cli/accuracy/figures';
import { type LabelledPosting, readLabelled } from '@/lib/cli/accuracy/labels';
import { FORMATS } from '@/lib/cli/formats';

const BESIDE = resolve(import.meta.dirname, '../../../../../../shared/postings');
const SCORER = join(BESIDE, 'score.mjs');
const folder = mkdtempSync(join(tmpdir(), 'yardstick-accuracy-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(name: string): LabelledPosting[] {
  return readFileSync(join(BESIDE, name), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const read = readLabelled(line);
      return read && 'record' in read ? [read.record] : [];
    });
}

/** What the scorer says of these audits, and what we say. */
function both(postings: readonly LabelledPosting[], audits: readonly Audit[]) {
  const [labels, output] = [join(folder, 'labels.jsonl'), join(folder, 'output.jsonl')];
  writeFileSync(labels, postings.map((posting) => `${JSON.stringify(posting)}\n`).join(''));
  writeFileSync(
    output,
    postings.map((posting, i) => FORMATS.jsonl.line(posting, audits[i] as Audit)).join(''),
  );
  const { stdout } = spawnSync(process.execPath, [SCORER, labels, output, '--json'], { encoding: 'utf8' });
  const ours = figures(postings.map((posting, i) => compare(posting, audits[i] as Audit)));
  return { theirs: JSON.parse(stdout), ours };
}

function expectSame({ theirs, ours }: ReturnType<typeof both>): void {
  const rates = ({ precision, recall, f1, labels }: (typeof ours)['items']) => ({
    p: precision,
    r: recall,
    f1,
    n: labels,
  });
  expect(rates(ours.items)).toMatchObject({
    p: theirs.items.p,
    r: theirs.items.r,
    f1: theirs.items.f1,
    n: theirs.items.n,
  });
  expect(ours.items.macroF1).toBeCloseTo(theirs.items.macro, 12);
  expect(ours.postings).toBe(theirs.postings);
  expect(ours.polarityWrong).toBe(theirs.polarityWrong);
  expect(ours.evidence.share).toBe(theirs.evidence);
  expect(ours.compliance).toEqual({
    precision: theirs.compliance.p,
    recall: theirs.compliance.r,
    f1: theirs.compliance.f1,
    labels: theirs.compliance.n,
    clean: theirs.compliance.cleanPostings,
    calledUnlawful: theirs.compliance.falseIllegalPostings,
  });
  expect(ours.role.accuracy).toBe(theirs.role.accuracy);
  expect(ours.role.macroF1).toBeCloseTo(theirs.role.macro, 12);
  expect(ours.level.accuracy).toBe(theirs.level ?? 0);
  expect(ours.level.macroF1).toBeCloseTo(theirs.role.levelMacro, 12);
  // Drawn at random, by another generator.
  for (const end of [0, 1] as const)
    if (theirs.items.ci)
      expect(Math.abs((ours.items.interval?.[end] ?? 0) - theirs.items.ci[end])).toBeLessThan(0.01);
}

/** Spoils an audit here and there, so that every kind of mistake occurs. */
function spoil(audit: Audit, dice: () => number, length: number): Audit {
  const span = () => {
    const start = Math.floor(dice() * length);
    return [start, Math.min(length, start + 1 + Math.floor(dice() * 20))] as const;
  };
  const items = audit.items.map((item) => {
    const roll = dice();
    if (roll < 0.05) return { ...item, state: 'missing' as const, evidence: [] };
    if (roll < 0.1) return { ...item, state: 'waived' as const, evidence: [span()] };
    return roll < 0.2 ? { ...item, state: 'covered' as const, evidence: [span(), span()] } : item;
  });
  const rules = ['age-cap', 'contact-details', 'worktime-risky', 'health-blanket', 'rule-of-nobody'];
  const findings = rules
    .filter(() => dice() < 0.3)
    .map((rule) => {
      const [start, end] = span();
      return { rule, severity: dice() < 0.5 ? ('illegal' as const) : ('style' as const), start, end };
    });
  const role = dice() < 0.2 ? ({ role: 'mixed', level: 'lead', reasons: [] } as const) : audit.role;
  return { ...audit, items, findings, role: { ...role, reasons: [] } };
}

const auditor = await builtinAuditor();

describe.skipIf(!existsSync(SCORER))('the scorer says the same', () => {
  test.each(['dev.jsonl', 'roles-dev.jsonl'])('of %s', (name) => {
    const postings = read(name);
    expect(postings.length).toBeGreaterThan(50);
    expectSame(
      both(
        postings,
        postings.map((posting) => auditor.audit(posting)),
      ),
    );
  });

  test('of audits that are wrong in every way', () => {
    const postings = read('dev.jsonl');
    const audits = postings.map((posting) => auditor.audit(posting));
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })), (stream) => {
        const dice = () => stream.next().value as number;
        const spoiled = audits.map((audit, i) =>
          spoil(audit, dice, (postings[i] as LabelledPosting).description.length),
        );
        expectSame(both(postings, spoiled));
      }),
      { numRuns: 5 },
    );
  });
});
