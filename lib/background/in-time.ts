/** What is shown without the store must not wait for one that does not answer, as where another page blocks it. */
const PATIENCE_MS = 1500;

/** @throws where there is no answer in time. */
export function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the store does not answer')), PATIENCE_MS);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
