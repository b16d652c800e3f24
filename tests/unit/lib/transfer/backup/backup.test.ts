import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ITERATIONS } from '@/lib/secret/passphrase';
import { FRAME } from '@/lib/transfer/backup/frame';
import { checkBackup, needsPassphrase, openBackup } from '@/lib/transfer/backup/read';
import { backupChunks } from '@/lib/transfer/backup/write';
import { blobOf } from '@/lib/transfer/bytes';
import { openFile } from '@/lib/transfer/in/open';
import type { TransferRecord } from '@/lib/transfer/records';
import { newTally } from '@/lib/transfer/tally';
import { all, fileOf } from '../in/read';
import { anyRecord, MADE, madeRecord, madeRecords } from '../made';

const made = (records: readonly TransferRecord[], passphrase: string | null, iterations?: number) =>
  blobOf(
    backupChunks(records, {
      tally: newTally(),
      made: MADE,
      passphrase,
      ...(iterations ? { iterations } : {}),
    }),
    '',
  );
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
const recordsOf = async (file: Blob, passphrase: string | null) => {
  const backup = await openBackup(file, passphrase);
  await checkBackup(backup);
  return (await all(backup.rows())).map((row) => ('record' in row ? row.record : row));
};
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'fine',
    (error) => (error.name === 'TransferError' ? error.code : error),
  );

/** Rows that hardly pack: several frames of them. */
function noisy(count: number): TransferRecord[] {
  return Array.from({ length: count }, (_, n) => {
    const record = madeRecord(n);
    record.posting.description = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(30_000))));
    return record;
  });
}

test('whatever is backed up comes back, with a passphrase and without', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyRecord, { maxLength: 3 }),
      fc.constantFrom(null, '暗号 secret é'),
      async (records, passphrase) => {
        expect(await recordsOf(await made(records, passphrase, 10), passphrase)).toEqual(records);
      },
    ),
    { numRuns: 40 },
  );
});

test('a passphrase is asked for, told from another, and made slow to guess', async () => {
  const file = await made(madeRecords(3), '正确的暗号');
  expect(await needsPassphrase(file)).toBe(true);
  expect(await needsPassphrase(await made([], null))).toBe(false);
  expect(await codeOf(openBackup(file, null))).toBe('needs-passphrase');
  expect(await codeOf(openBackup(file, '正确的暗号 '))).toBe('wrong-passphrase');
  expect(await recordsOf(file, '正确的暗号')).toHaveLength(3);
  const text = await file.slice(0, 500).text();
  expect(text).toContain(`"iterations":${ITERATIONS}`);
  expect(ITERATIONS).toBeGreaterThanOrEqual(600_000);
});

test('the same passphrase composed otherwise opens it, and no two backups are alike', async () => {
  const [one, two] = [await made(madeRecords(1), 'e\u0301', 10), await made(madeRecords(1), 'e\u0301', 10)];
  expect(await recordsOf(one, '\u00e9')).toHaveLength(1);
  expect(
    Buffer.compare(
      Buffer.from(await bytesOf(one)).subarray(-200),
      Buffer.from(await bytesOf(two)).subarray(-200),
    ),
  ).not.toBe(0);
});

test('a backup of many frames is whole, tells what it holds, and is not taken for an import', async () => {
  const records = noisy(40);
  const file = await made(records, null);
  expect(file.size).toBeGreaterThan(3 * FRAME);
  expect(await recordsOf(file, null)).toEqual(records);
  const backup = await openBackup(file, null);
  expect(backup.made).toBe(MADE);
  expect(await checkBackup(backup)).toEqual({
    kinds: { posting: 40, said: 0, claim: 0, draft: 0, unsaved: 0, settings: 0 },
    refused: 0,
  });
  expect(await codeOf(openFile(file))).toBe('is-backup');
});

test.each([null, '暗号'])('any byte that is changed is noticed: passphrase %s', async (passphrase) => {
  const whole = await bytesOf(await made(madeRecords(2), passphrase, 10));
  for (let at = 0; at < whole.length; at++) {
    const bytes = whole.slice();
    bytes[at] = (bytes[at] as number) ^ (1 << (at % 8));
    const code = await codeOf(recordsOf(fileOf(bytes), passphrase));
    expect(['damaged', 'truncated', 'not-backup'], `byte ${at}: ${code}`).toContain(code);
  }
});

test('a backup that ends too early, wherever, is noticed', async () => {
  const whole = await bytesOf(await made(madeRecords(2), '暗号', 10));
  for (let length = 0; length < whole.length; length++) {
    const code = await codeOf(recordsOf(fileOf(whole.slice(0, length)), '暗号'));
    expect(['truncated', 'not-backup'], `length ${length}: ${code}`).toContain(code);
  }
});

test.each([null, '暗号'])(
  'frames that were swapped, repeated, left out or added are noticed: passphrase %s',
  async (passphrase) => {
    const whole = await bytesOf(await made(noisy(60), passphrase, 10));
    const { head, frames } = partsOf(whole);
    expect(frames.length).toBeGreaterThan(3);
    const [a, b, c, ...rest] = frames as [Uint8Array, Uint8Array, Uint8Array, ...Uint8Array[]];
    const last = frames.at(-1) as Uint8Array;
    const ended = b.slice();
    ended[0] = 1;
    const broken: Record<string, Uint8Array[]> = {
      swapped: [b, a, c, ...rest],
      repeated: [a, a, b, c, ...rest],
      'left out': [a, c, ...rest],
      'cut at a frame': [a, b],
      'ended early': [a, ended],
      'from another backup': [
        partsOf(await bytesOf(await made(noisy(60), passphrase, 10))).frames[0] as Uint8Array,
        b,
        c,
        ...rest,
      ],
      added: [a, b, c, ...rest, last],
    };
    for (const [name, parts] of Object.entries(broken)) {
      const code = await codeOf(recordsOf(fileOf(head, ...parts), passphrase));
      expect(['damaged', 'truncated'], `${name}: ${code}`).toContain(code);
    }
    expect(await codeOf(recordsOf(fileOf(head, a, b, c, ...rest), passphrase))).toBe('fine');
  },
);

function partsOf(bytes: Uint8Array): { head: Uint8Array; frames: Uint8Array[] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  let at = 12 + view.getUint32(8) + 32;
  const head = bytes.slice(0, at);
  const frames: Uint8Array[] = [];
  while (at < bytes.length) {
    const end = at + 5 + view.getUint32(at + 1);
    frames.push(bytes.slice(at, end));
    at = end;
  }
  return { head, frames };
}

test('another file is no backup, and a newer one asks for the newer extension', async () => {
  expect(await codeOf(openBackup(fileOf('{"format":"yardstick"}'), null))).toBe('not-backup');
  expect(await codeOf(openBackup(fileOf(''), null))).toBe('not-backup');
  const bytes = await bytesOf(await made([], null));
  const text = new TextEncoder().encode(
    JSON.stringify({ format: 'yardstick-backup', version: 2, other: true }),
  );
  const sum = new Uint8Array(
    await crypto.subtle.digest('SHA-256', new Uint8Array([...bytes.slice(0, 8), ...text])),
  );
  expect(
    await codeOf(
      openBackup(fileOf(bytes.slice(0, 8), new Uint8Array([0, 0, 0, text.length]), text, sum), null),
    ),
  ).toBe('newer');
});

test('progress is told and the work called off, both ways', async () => {
  const signal = AbortSignal.abort();
  const file = await made(madeRecords(3), null);
  expect(await codeOf(all((await openBackup(file, null)).rows({ signal })))).toMatchObject({
    name: 'AbortError',
  });
  const writing = blobOf(
    backupChunks(madeRecords(3), { tally: newTally(), made: 1, passphrase: null, signal }),
    '',
  );
  expect(await codeOf(writing)).toMatchObject({ name: 'AbortError' });
  const shares: number[] = [];
  await all(
    (await openBackup(file, null)).rows({
      onProgress: ({ bytes, total }) => void shares.push(bytes / total),
    }),
  );
  expect(shares.at(-1)).toBe(1);
});
