import { expect, test } from 'vitest';
import { checkFile } from '@/lib/cli/fuzz-import/check';
import { damagedFile, tryFiles } from '@/lib/cli/fuzz-import/run';
import { madeSamples } from '@/lib/cli/fuzz-import/samples';

test('whole files of every kind are read without a row refused', async () => {
  for (const { name, bytes } of await madeSamples()) {
    const outcome = await checkFile(new Blob([bytes]));
    expect(outcome, name).toMatchObject({ refused: null, rowsRefused: 0 });
    expect(outcome.taken, name).toBeGreaterThan(0);
  }
});

test('damaged files break nothing: each row comes out once, or is refused with a reason', async () => {
  const { tried, failure } = await tryFiles(await madeSamples(), { seed: 20_261_201, files: 600 });
  expect(failure).toBeNull();
  expect(tried.files).toBe(600);
  // Damage does not just end in files that are refused as a whole.
  expect(tried.taken).toBeGreaterThan(100);
  expect(tried.rowsRefused).toBeGreaterThan(100);
});

test('the same seed makes the same files', async () => {
  const samples = (await madeSamples()).filter(({ inner }) => inner === null);
  for (let number = 0; number < 20; number++) {
    const [one, two] = [await damagedFile(samples, 7, number), await damagedFile(samples, 7, number)];
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
  }
});
