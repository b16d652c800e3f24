/**
 * `npm run explain -- FILE|- [--title T] [--id ID] [--json]`: why a posting is judged as it is, clause by clause. The
 * file is a text, or postings as the batch reads them.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { builtinAuditor, builtinTables } from '@/lib/audit/builtin';
import { createExplainer } from '@/lib/audit/explain';
import { painter } from './explain/colour';
import { postingIn } from './explain/input';
import { clauseLines, roleLines, verdictLines } from './explain/report';
import { fail } from './fail';
import { decode, NOT_UTF8 } from './lines';

const USAGE = 'usage: npm run --silent explain -- FILE|- [--title T] [--id ID] [--json]';

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        title: { type: 'string' },
        id: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) fail(USAGE);
    return { ...values, file };
  } catch (error) {
    return fail(`${(error as Error).message}\n${USAGE}`);
  }
}

const { file, title, id, json } = readArguments();

function readPosting() {
  try {
    const content = decode([readFileSync(file === '-' ? 0 : file)]);
    if (content === null) throw new Error(NOT_UTF8);
    return postingIn(content, { id, title });
  } catch (error) {
    return fail(`${file}: ${(error as Error).message}`);
  }
}

const posting = readPosting();
const audit = (await builtinAuditor()).audit(posting, { anyway: true });
const clauses = createExplainer(await builtinTables())(posting.description, posting);
if (json) {
  console.log(JSON.stringify({ audit, clauses }));
} else {
  const paint = painter(process.stdout);
  console.log(
    [
      ...roleLines(posting, audit, paint),
      '',
      ...clauses.flatMap((clause) => clauseLines(posting.description, clause, paint)),
      ...verdictLines(posting.description, audit, clauses),
    ].join('\n'),
  );
}
