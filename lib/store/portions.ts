/** Told how many of how many are done. */
export type Told = (done: number, all: number) => void;

/** Rows written in one transaction: small enough that other writers wait but a moment. */
const AT_ONCE = 200;

/** Does a work on many in portions, one after the other. */
export async function inPortions<T>(
  all: readonly T[],
  work: (some: readonly T[]) => Promise<unknown>,
  told: Told = () => {},
): Promise<void> {
  for (let at = 0; at < all.length; at += AT_ONCE) {
    await work(all.slice(at, at + AT_ONCE));
    told(Math.min(all.length, at + AT_ONCE), all.length);
  }
}
