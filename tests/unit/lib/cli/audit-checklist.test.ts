/** `audit --checklist`: a person's own changes laid over the built-in items. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { line, results, runAudit, SERVICE, SLOW_MS } from './run-audit';

const folder = mkdtempSync(join(tmpdir(), 'yardstick-checklist-'));
const path = join(folder, 'own.json');
const OWN = { id: 'own-pets', group: 'conditions', weight: 5, covered: ['(带|携带)宠物'] };
const DESCRIPTION = `${SERVICE.description}\n可以带宠物上班`;

// Every run is a process of its own, and the first one bundles the program.
vi.setConfig({ testTimeout: SLOW_MS, hookTimeout: SLOW_MS });
beforeAll(() => {
  runAudit(['-']);
});
afterAll(() => rmSync(folder, { recursive: true }));

function auditWith(overlay: unknown) {
  writeFileSync(path, typeof overlay === 'string' ? overlay : JSON.stringify(overlay));
  return runAudit(['-', '--checklist', path], line({ id: '1', ...SERVICE, description: DESCRIPTION }));
}
const resultWith = (changes: object) => results(auditWith({ version: 1, base: 1, ...changes }))[0];

test('an item switched off is not judged, and one that never was is passed over', () => {
  expect(resultWith({})?.items).toHaveProperty('typing-speed');
  expect(resultWith({ off: ['typing-speed', 'long-gone'] })?.items).not.toHaveProperty('typing-speed');
});

test('a weight changes the score', () => {
  const plain = resultWith({})?.score as number;
  expect(resultWith({ weights: { 'typing-speed': 8 } })?.score).toBeGreaterThan(plain);
});

test('an own item is judged by the same rules', () => {
  const items = resultWith({ items: [OWN] })?.items as Record<string, { evidence: [number, number][] }>;
  const [span] = items['own-pets']?.evidence ?? [];
  expect(span && DESCRIPTION.slice(...span)).toBe('带宠物');
});

test('an own item may take the place of a built-in one that is off', () => {
  const items = [{ ...OWN, id: 'typing-speed' }];
  expect(resultWith({ off: ['typing-speed'], items })?.items).toHaveProperty('typing-speed');
  expect(auditWith({ version: 1, base: 1, items })).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('two items are called typing-speed'),
  });
});

test.each([
  ['no JSON', '{', 'JSON'],
  ['another version', { version: 2, base: 1 }, 'version: Invalid input: expected 1'],
  ['a wrong type', { version: 1, base: 1, off: 'typing-speed' }, 'off: Invalid input: expected array'],
  [
    'an item without a weight',
    { version: 1, base: 1, items: [{ ...OWN, weight: undefined }] },
    'items.0.weight',
  ],
  ['a pattern that cannot be read', { version: 1, base: 1, items: [{ ...OWN, covered: ['(a'] }] }, '(a'],
])('%s: status 2 and the reason', (_, overlay, says) => {
  const ran = auditWith(overlay);
  expect(ran).toMatchObject({ status: 2, stdout: '' });
  expect(ran.stderr).toContain('own.json: ');
  expect(ran.stderr).toContain(says);
});
