import { expect, test } from 'vitest';
import { builtinAuditor } from '@/lib/audit/builtin';
import type { Audit } from '@/lib/audit/types';
import { FORMATS } from '@/lib/cli/formats';
import type { Posting } from '@/lib/posting/posting';
import { posting } from '../../../support/postings';

/** A cell of the row of a posting, by the name of its column. */
function cellOf(column: string, of: Posting, audit: Audit): string | undefined {
  const named = FORMATS.md.head.split('|').map((cell) => cell.trim());
  return FORMATS.md
    .line({ ...of, id: '1' }, audit)
    .split('|')
    [named.indexOf(column)]?.trim();
}

test('what is missing is what the panel calls so: delicate items are never asked for', async () => {
  const of = posting();
  const auditor = await builtinAuditor();
  const audit = auditor.audit(of);
  const delicate = new Set(auditor.items.filter((item) => item.delicate).map(({ id }) => id));
  const missing = audit.items.filter(({ id, state }) => state === 'missing' && !delicate.has(id)).length;
  expect(cellOf('missing', of, audit)).toBe(String(missing));
});

test('what was seen nowhere is no finding: it is no risk by itself', async () => {
  const of = { ...posting(), description: '岗位职责：解答买家咨询\n任职要求：限女性', salary: '5-7K' };
  const audit = (await builtinAuditor()).audit(of);
  expect(audit.findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['gender-limit', 'missing-headcount']),
  );
  expect(cellOf('findings', of, audit)).toBe('1');
});
