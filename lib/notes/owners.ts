/** Whose posting it is: guessed from the companies that a person has named, and said by them. */
import * as z from 'zod/mini';
import { type Owner, ownerSchema } from './labels';

/** The companies that a person has named, each with what it is to them. */
export const ownersSchema = z.catch(z.array(ownerSchema), []);

/** What stands around the name of a company and does not tell one from another. */
const FORM = /股份|有限|责任|公司|集团|总公司|分公司|co\.?,?ltd\.?|inc\.?|llc/g;
const LEAST = 2;

/** A company's name as it is compared: one width and case, without blanks, brackets, and words such as 有限公司. */
function core(company: string): string {
  return company
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()·・\-_]/g, '')
    .replace(FORM, '');
}

/**
 * The company of a person's list that a posting seems to be of: the longest name that stands in the posting's own, or
 * holds it. A guess, until the person confirms it. Null where none does.
 * @param company as the posting gives it.
 */
export function guessOwner(company: string | null | undefined, owners: readonly Owner[]): Owner | null {
  const posted = core(company ?? '');
  if (posted.length < LEAST) return null;
  const fitting = owners.filter(({ name }) => {
    const listed = core(name);
    return listed.length >= LEAST && (posted.includes(listed) || listed.includes(posted));
  });
  return fitting.reduce<Owner | null>(
    (best, owner) => (best === null || core(owner.name).length > core(best.name).length ? owner : best),
    null,
  );
}
