/** What `explain` is given: a text, or a line of a batch file. */
import { type BatchPosting, readBatchLine } from '../batch-line';

export interface Wanted {
  id: string | undefined;
  title: string | undefined;
}

/** For a text that has no title of its own. */
const USUAL_TITLE = '客服';
/** Ids named where one must be chosen. */
const NAMED = 8;

/** @throws {Error} saying what is missing. */
export function postingIn(content: string, { id, title }: Wanted): BatchPosting {
  if (!content.trim()) throw new Error('no text');
  const postings = postingsIn(content);
  if (postings.length === 0) {
    if (id !== undefined) throw new Error('--id needs a file of postings, a line each');
    return { id: '-', title: title ?? USUAL_TITLE, description: content };
  }
  const chosen = id === undefined ? postings : postings.filter((posting) => posting.id === id);
  const [posting, second] = chosen;
  const some = postings.slice(0, NAMED).map((one) => one.id);
  if (!posting) throw new Error(`no posting ${id}; there are ${some.join(', ')}${more(postings.length)}`);
  if (second && id === undefined)
    throw new Error(
      `${postings.length} postings: choose one with --id (${some.join(', ')}${more(postings.length)})`,
    );
  return title === undefined ? posting : { ...posting, title };
}

function more(count: number): string {
  return count > NAMED ? ' …' : '';
}

/** Postings in JSON, one in all or one a line; none where the content is a plain text. */
function postingsIn(content: string): BatchPosting[] {
  const whole = content.replace(/^\ufeff/, '').trim();
  // A text may well begin with a brace, but hardly with one and a name in quotes.
  if (!/^\{\s*"/.test(whole)) return [];
  const read = (text: string) => {
    const line = readBatchLine(text);
    return line && 'record' in line ? [line.record] : [];
  };
  const one = read(whole);
  const postings = one.length > 0 ? one : whole.split('\n').flatMap(read);
  if (postings.length > 0) return postings;
  const [first = ''] = whole.split('\n');
  const line = readBatchLine(first);
  throw new Error(`no posting could be read: ${line && 'why' in line ? line.why : 'not JSON'}`);
}
