/** Everything as one file: the same files that a folder would hold, for those who have no server. */
import { type Bytes, utf8 } from '@/lib/transfer/bytes';
import { type ZipFile, zipChunks } from '@/lib/transfer/zip/write';
import { FORMAT, headPath, type Segment, SPACE, segmentPath, VERSION } from '../journal/layout';
import { LIMITS } from '../journal/limits';
import { pack } from '../journal/pack';
import { segmentOf } from '../journal/push';
import { partsOf } from '../journal/rows';
import { newCipher, OPEN, sealWith } from '../journal/seal';
import { randomWord } from '../journal/state';
import type { Replica } from '../replica';

export interface ArchiveOptions {
  /** What this device is called on the others. */
  name: string;
  /** When it is made, ms since the epoch. */
  made: number;
  /** Null: anybody may read it. */
  passphrase: string | null;
}

/** @yields chunks of the file. No more than a segment is held. */
export function archiveChunks(replica: Replica, options: ArchiveOptions): AsyncGenerator<Uint8Array> {
  return zipChunks(files(replica, options));
}

async function* files(replica: Replica, { name, made, passphrase }: ArchiveOptions): AsyncGenerator<ZipFile> {
  const device = await replica.device();
  const cipher = passphrase ? await newCipher(passphrase) : null;
  const seal = passphrase && cipher ? sealWith(passphrase, cipher) : OPEN;
  const file = (path: string, bytes: Bytes): ZipFile => ({ name: path, chunks: [bytes] });
  yield file(SPACE, utf8(JSON.stringify({ format: FORMAT, v: VERSION, cipher })));
  const epoch = randomWord();
  const segments: Segment[] = [];
  for await (const part of partsOf(replica.all(LIMITS.portion))) {
    const { segment, bytes } = await segmentOf({ seal, device, epoch }, part, 1);
    segments.push(segment);
    yield file(segmentPath(device, segment.name), bytes);
  }
  const head = {
    v: VERSION,
    device,
    name,
    at: made,
    epoch,
    nonce: randomWord(),
    segments,
    wanted: [],
    vouched: [],
  };
  const path = headPath(device);
  yield file(path, await pack(JSON.stringify(head), seal, path));
}
