/** The demo site's postings. */
import { type DemoPosting, postings } from '../../assets/demo/postings.mjs';

export { postings };

/** The posting that is there to show something; a test that names none is wrong. */
export function postingOf(kind: string): DemoPosting {
  const posting = postings.find((one) => one.kind === kind);
  if (!posting) throw new Error(`the demo has no posting of the kind ${kind}`);
  return posting;
}
