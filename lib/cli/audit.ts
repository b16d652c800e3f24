/** `npm run audit -- FILE.jsonl`: audits exported postings without a browser (the batch contract of the design). */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { builtinAuditor } from '@/lib/audit/builtin';
import type { Audit } from '@/lib/audit/types';

const [file = '-'] = process.argv.slice(2);
const auditor = builtinAuditor();
const lines = createInterface({
  input: file === '-' ? process.stdin : createReadStream(file),
  crlfDelay: Number.POSITIVE_INFINITY,
});
for await (const line of lines) {
  if (!line.trim()) continue;
  const posting = JSON.parse(line);
  const audit: Audit = auditor.audit(posting);
  const items = Object.fromEntries(
    audit.items
      .filter((i) => i.state === 'covered' || i.state === 'waived')
      .map((i) => [i.id, { state: i.state, strength: i.strength, evidence: i.evidence, from: i.from }]),
  );
  console.log(
    JSON.stringify({
      id: posting.id,
      role: audit.role.role,
      level: audit.role.level,
      score: audit.score,
      items,
      findings: audit.findings,
    }),
  );
}
