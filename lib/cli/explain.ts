/** `npm run explain -- FILE|-`: shows for a posting's text how it was cut and what proves each item. */
import { readFileSync } from 'node:fs';
import { builtinAuditor } from '@/lib/audit/builtin';

const [file = '-', title = '客服'] = process.argv.slice(2);
const description = readFileSync(file === '-' ? 0 : file, 'utf8');
const auditor = builtinAuditor();
const audit = auditor.audit({ title, description }, { anyway: true });
console.log(`${audit.role.role} ${audit.role.level}, score ${audit.score}`);
for (const { span, section, heading } of auditor.read(description)) {
  const says = audit.items.flatMap((item) =>
    item.evidence
      .filter(([start, end]) => start >= span[0] && end <= span[1])
      .map(
        ([start, end]) =>
          `${item.id}${item.state === 'waived' ? ' (waived)' : ''}${item.strength === 'preferred' ? ' (preferred)' : ''} “${description.slice(start, end)}”`,
      ),
  );
  console.log(
    `${heading ? '#' : ' '} ${section.padEnd(7)} ${description.slice(...span)}${says.map((s) => `\n            → ${s}`).join('')}`,
  );
}
