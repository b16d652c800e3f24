/**
 * Writes a zip archive as a stream: sizes stand behind each file, and nothing is held but the list of names. Packing is
 * the platform's own.
 */
import { type Bytes, type Chunks, through, utf8 } from '../bytes';
import { crc32 } from './crc32';

export interface ZipFile {
  name: string;
  chunks: Chunks;
}

interface Written {
  name: Bytes;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

/** Names in UTF-8, and sizes in a descriptor behind the data. */
const FLAGS = 0x0808;
const DEFLATE = 8;
const VERSION = 20;
/** The first of January 1980: an export tells its time in its cells. */
const DOS_DATE = 0x21;

/** @yields the archive. Files of up to 4 GB, which a sheet never reaches. */
export async function* zipChunks(
  files: AsyncIterable<ZipFile> | Iterable<ZipFile>,
): AsyncGenerator<Uint8Array> {
  const written: Written[] = [];
  let offset = 0;
  for await (const { name, chunks } of files) {
    const entry: Written = { name: utf8(name), crc: 0, packed: 0, size: 0, offset };
    const head = localHeader(entry.name);
    yield head;
    for await (const chunk of through(counted(chunks, entry), new CompressionStream('deflate-raw'))) {
      entry.packed += chunk.length;
      yield chunk;
    }
    const tail = descriptor(entry);
    yield tail;
    offset += head.length + entry.packed + tail.length;
    written.push(entry);
  }
  const start = offset;
  for (const entry of written) {
    const line = directoryLine(entry);
    offset += line.length;
    yield line;
  }
  yield endRecord(written.length, offset - start, start);
}

async function* counted(chunks: Chunks, entry: Written): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    entry.crc = crc32(chunk, entry.crc);
    entry.size += chunk.length;
    yield chunk;
  }
}

/** @param fields pairs of a width in bytes, 2 or 4, and a value; little end first. */
function record(fields: readonly (readonly [2 | 4, number])[], ...texts: Bytes[]): Bytes {
  const fixed = fields.reduce((sum, [width]) => sum + width, 0);
  const bytes = new Uint8Array(fixed + texts.reduce((sum, { length }) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  for (const text of texts) {
    bytes.set(text, at);
    at += text.length;
  }
  return bytes;
}

function localHeader(name: Bytes): Bytes {
  return record(
    [
      [4, 0x04034b50],
      [2, VERSION],
      [2, FLAGS],
      [2, DEFLATE],
      [2, 0],
      [2, DOS_DATE],
      [4, 0],
      [4, 0],
      [4, 0],
      [2, name.length],
      [2, 0],
    ],
    name,
  );
}

function descriptor({ crc, packed, size }: Written): Bytes {
  return record([
    [4, 0x08074b50],
    [4, crc],
    [4, packed],
    [4, size],
  ]);
}

function directoryLine({ name, crc, packed, size, offset }: Written): Bytes {
  return record(
    [
      [4, 0x02014b50],
      [2, VERSION],
      [2, VERSION],
      [2, FLAGS],
      [2, DEFLATE],
      [2, 0],
      [2, DOS_DATE],
      [4, crc],
      [4, packed],
      [4, size],
      [2, name.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ],
    name,
  );
}

function endRecord(count: number, size: number, start: number): Bytes {
  return record([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, start],
    [2, 0],
  ]);
}
