/** How far a long work has come, and how it is called off. */

export interface Progress {
  /** Bytes of the file that were read; 0 where something is written. */
  bytes: number;
  /** Of how many; 0 where nobody knows. */
  total: number;
  rows: number;
}

/** What every long work takes. */
export interface Work {
  /** Called off: the work ends with an `AbortError`. */
  signal?: AbortSignal | undefined;
  /** Called at every chunk; to be slowed down by whoever paints it. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** Ends with an `AbortError` whatever reason was given, so that callers have one thing to look for. */
export function checkAbort(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new DOMException('called off', 'AbortError');
}
