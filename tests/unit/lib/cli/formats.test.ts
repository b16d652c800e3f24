import { expect, test } from 'vitest';
import { builtinAuditor } from '@/lib/audit/builtin';
import { FORMATS } from '@/lib/cli/formats';
import { posting } from '../../../support/postings';

test('what is missing is what the panel calls so: delicate items are never asked for', () => {
  const of = posting();
  const auditor = builtinAuditor();
  const audit = auditor.audit(of);
  const delicate = new Set(auditor.items.filter((item) => item.delicate).map(({ id }) => id));
  const missing = audit.items.filter(({ id, state }) => state === 'missing' && !delicate.has(id)).length;
  const named = FORMATS.md.head.split('|').map((cell) => cell.trim());
  const cells = FORMATS.md.line({ ...of, id: '1' }, audit).split('|');
  expect(cells[named.indexOf('missing')]?.trim()).toBe(String(missing));
});
