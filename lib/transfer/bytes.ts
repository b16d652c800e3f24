/** Small things about bytes and streams of them. */

export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Bytes whose buffer is nobody else's: what web APIs take. */
export type Bytes = Uint8Array<ArrayBuffer>;

export function joined(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The chunks of a stream; it is let go of when nobody wants more. */
export async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Who broke off does not wait for a source that will not end.
    void reader.cancel().catch(() => {});
  }
}

/** All that a stream gives. Ends with an error where that is too much. @param told at each piece. */
export async function gathered(
  stream: ReadableStream<Uint8Array>,
  most: number,
  told?: () => void,
): Promise<Bytes> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of chunksOf(stream)) {
    told?.();
    size += part.length;
    if (size > most) throw new RangeError();
    parts.push(part);
  }
  return joined(parts);
}

/** A stream that takes from an iterator as it is read. */
export function streamOf(chunks: Chunks): ReadableStream<Bytes> {
  const iterator =
    Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(value as Bytes);
      } catch (error) {
        controller.error(error);
      }
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

/** Chunks led through a transforming stream, such as one that packs. */
export function through(
  chunks: Chunks,
  transform: ReadableWritablePair<Uint8Array, BufferSource>,
): AsyncGenerator<Uint8Array> {
  return chunksOf(streamOf(chunks).pipeThrough(transform));
}

/** A file of chunks: what a download takes. The browser may keep it on disk. */
export async function blobOf(chunks: Chunks, type: string): Promise<Blob> {
  return new Response(streamOf(chunks), { headers: { 'content-type': type } }).blob();
}

const encoder = new TextEncoder();

export function utf8(text: string): Bytes {
  return encoder.encode(text) as Bytes;
}

const CHUNK = 64 * 1024;

/** Pieces of text as chunks of UTF-8 of a handy size. */
export async function* utf8Chunks(pieces: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Bytes> {
  let waiting = '';
  for await (const piece of pieces) {
    waiting += piece;
    if (waiting.length < CHUNK) continue;
    yield utf8(waiting);
    waiting = '';
  }
  if (waiting) yield utf8(waiting);
}
