/** What the packed extensions ask for. A change here is seen by every person at the next update: it is never an accident. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildExtension } from '../tools/build.mjs';
import { root } from '../tools/sources.mjs';

const ASKED = [
  'permissions',
  'host_permissions',
  'optional_permissions',
  'optional_host_permissions',
  'content_scripts',
  'web_accessible_resources',
  'content_security_policy',
  'externally_connectable',
];
const snapshot = JSON.parse(readFileSync(join(import.meta.dirname, '../support/permissions.json'), 'utf8'));

for (const browser of ['chrome', 'edge', 'firefox']) {
  test(`${browser} asks for what the committed list says, and for nothing else`, () => {
    const manifest = JSON.parse(readFileSync(join(buildExtension({ browser }), 'manifest.json'), 'utf8'));
    const asked = Object.fromEntries(ASKED.flatMap((key) => (key in manifest ? [[key, manifest[key]]] : [])));
    expect(asked).toEqual(snapshot[browser]);
  });

  test(`${browser}: the content script carries no database and no prose`, () => {
    const script = readFileSync(join(buildExtension({ browser }), 'content-scripts/posting.js'), 'utf8');
    expect(script).not.toMatch(/Dexie|IDBKeyRange/);
    // A word of a definition, and one of an advice: texts are loaded with the panel.
    expect(script).not.toContain('挑两段聊天记录');
  });

  test(`${browser}: nothing that saves pages is in it, and no path of where it was built`, () => {
    const folder = buildExtension({ browser });
    const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(code.length).toBeGreaterThan(3);
    for (const words of ['page.record', 'record-', 'structure kept', root])
      expect(code.filter((script) => script.includes(words))).toEqual([]);
  });
}
