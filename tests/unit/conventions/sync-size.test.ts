/** How much code syncing over WebDAV is, without Dexie and zod: an upper limit, so that it does not grow unseen. */
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
/** It is no file: what is measured is told in the test. */
const ENTRY = 'sync-size-entry';

async function gzipped(...entries: string[]): Promise<number> {
  const code = entries.map((entry) => `export * from '@/lib/sync/${entry}';`).join('\n');
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    root: ROOT,
    resolve: { alias: { '@': ROOT } },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id.endsWith(ENTRY) ? `\0${ENTRY}` : null),
        load: (id) => (id === `\0${ENTRY}` ? code : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      lib: { entry: ENTRY, formats: ['es'] },
      rolldownOptions: { external: [/^zod/], output: { minify: true } },
    },
  });
  const { output } = (made as Rolldown.RolldownOutput[])[0] as Rolldown.RolldownOutput;
  return gzipSync(output.map((chunk) => ('code' in chunk ? chunk.code : '')).join(''), { level: 9 }).length;
}

test('the code of syncing stays small', async () => {
  const webdav = await gzipped('webdav/sync', 'journal/forget');
  const both = await gzipped('webdav/sync', 'journal/forget', 'couch/sync');
  console.info(`syncing, gzipped: ${webdav} bytes over WebDAV, ${both} with CouchDB`);
  expect(webdav).toBeLessThan(11_600);
  expect(both).toBeLessThan(17_700);
});
