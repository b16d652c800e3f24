/**
 * Reads a zip archive by its directory, file by file and as streams. What the directory says of sizes is not believed:
 * whoever reads counts.
 */
import { chunksOf, through } from '../bytes';
import { TransferError } from '../error';
import { crc32 } from './crc32';

export interface ZipEntry {
  name: string;
  /** Bytes as packed. */
  packed: number;
  /** Of the unpacked ones. */
  crc: number;
  /** 0: as it is; 8: deflated. */
  method: number;
  /** Of its local header. */
  offset: number;
}

const END = 0x06054b50;
const LINE = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const MOST_ENTRIES = 5_000;
/** Far more than a directory of as many files takes. */
const LONGEST_DIRECTORY = 4_000_000;

const broken = (detail: string) => new TransferError('workbook', detail);

/** The files of an archive by name; of two with one name the last. */
export async function readDirectory(file: Blob): Promise<Map<string, ZipEntry>> {
  const tailStart = Math.max(0, file.size - END_SIZE - LONGEST_COMMENT);
  const tail = await viewOf(file.slice(tailStart));
  let end = tail.byteLength - END_SIZE;
  while (end >= 0 && tail.getUint32(end, true) !== END) end--;
  if (end < 0) throw broken('directory');
  const count = tail.getUint16(end + 10, true);
  const size = tail.getUint32(end + 12, true);
  const start = tail.getUint32(end + 16, true);
  if (count > MOST_ENTRIES || size > LONGEST_DIRECTORY || start + size > file.size) throw broken('directory');
  return entriesIn(await viewOf(file.slice(start, start + size)), count);
}

function entriesIn(view: DataView<ArrayBuffer>, count: number): Map<string, ZipEntry> {
  const decoder = new TextDecoder();
  const entries = new Map<string, ZipEntry>();
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== LINE) throw broken('directory');
    const nameLength = view.getUint16(at + 28, true);
    const further = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + 46 + nameLength > view.byteLength) throw broken('directory');
    if (view.getUint16(at + 8, true) & 1) throw new TransferError('locked');
    const name = decoder.decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
    entries.set(name, {
      name,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + further;
  }
  return entries;
}

/** What is still allowed to come out of an archive, in bytes; shared by all of its files. */
export interface Allowance {
  left: number;
}

/**
 * @param onPacked told how many packed bytes were taken.
 * @yields the bytes of a file, unpacked; ends with `too-big` once the allowance is used up.
 */
export async function* unpacked(
  file: Blob,
  entry: ZipEntry,
  allowance: Allowance,
  onPacked?: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const header = await viewOf(file.slice(entry.offset, entry.offset + 30));
  if (header.byteLength < 30 || header.getUint32(0, true) !== LOCAL) throw broken(entry.name);
  const start = entry.offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  if (start + entry.packed > file.size) throw broken(entry.name);
  if (entry.method !== 0 && entry.method !== 8) throw broken(`${entry.name}: method ${entry.method}`);
  const packed = counted(chunksOf(file.slice(start, start + entry.packed).stream()), onPacked);
  const bytes = entry.method === 0 ? packed : through(packed, new DecompressionStream('deflate-raw'));
  let sum = 0;
  try {
    for await (const chunk of bytes) {
      allowance.left -= chunk.length;
      if (allowance.left < 0) throw new TransferError('too-big', entry.name);
      sum = crc32(chunk, sum);
      yield chunk;
    }
    if (sum !== entry.crc) throw broken(`${entry.name}: checksum`);
  } catch (error) {
    if (error instanceof TransferError) throw error;
    throw broken(entry.name);
  }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, onPacked?: (bytes: number) => void) {
  for await (const chunk of chunks) {
    onPacked?.(chunk.length);
    yield chunk;
  }
}

async function viewOf(part: Blob): Promise<DataView<ArrayBuffer>> {
  return new DataView(await part.arrayBuffer());
}
