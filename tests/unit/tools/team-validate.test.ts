import { expect, test } from 'vitest';
import { validate, validateSource } from '@/tests/tools/team/validate.mjs';

const T = (n: number, device: string) => `0mwr3v9lm000${n}.${device}`;
const dot = (n: number, device: string, v: unknown = n) => ({ v, t: T(n, device) });
const field = (c: Record<string, number>, first: ReturnType<typeof dot>, ...l: ReturnType<typeof dot>[]) => ({
  ...first,
  c: Object.fromEntries(Object.entries(c).map(([device, n]) => [device, T(n, device)])),
  ...(l.length > 0 && { l }),
});
const row = (f: object, by: object, more: object = {}) => ({
  _id: 'notes:1',
  v: 1,
  posting: 'demo:1',
  f,
  by,
  ...more,
});
const li = { db: 'team', name: 'li', roles: [] };
const wang = { db: 'team', name: 'wang', roles: [] };
const admin = { db: 'team', name: 'root', roles: ['_admin'] };

/** As CouchDB makes a function of it. */
const asStored = new Function(`return (${validateSource})`)() as typeof validate;
function refusal(
  newDoc: object,
  oldDoc: object | null = null,
  user: object = li,
  security: object = {},
): unknown {
  const verdict = (ask: typeof validate) => {
    try {
      ask(newDoc, oldDoc, user, security);
      return null;
    } catch (error) {
      const { forbidden, unauthorized } = error as Record<string, string>;
      return forbidden ?? unauthorized;
    }
  };
  expect(verdict(asStored)).toBe(verdict(validate));
  return verdict(validate);
}

const hers = row({ body: field({ dw: 1 }, dot(1, 'dw')) }, { dw: 'wang' });

test('it is written in the JavaScript of CouchDB', () => {
  expect(validateSource).toMatch(/^function \(newDoc, oldDoc, userCtx, secObj\)/);
  expect(validateSource).not.toMatch(/=>|\b(?:let|const|class)\s|`|\?\.|\?\?|\.\.\./);
});

test('who is no member writes nothing; admins do as they must', () => {
  expect(refusal(hers, null, { name: null, roles: [] })).toBe('Log in first.');
  expect(refusal({ _id: 'notes:1', _deleted: true }, hers, admin)).toBeNull();
  expect(refusal({ _id: 'x' }, null, li, { admins: { names: ['li'], roles: [] } })).toBeNull();
  expect(
    refusal({ _id: 'x' }, null, { ...li, roles: ['head'] }, { admins: { names: [], roles: ['head'] } }),
  ).toBeNull();
});

test('a member writes in the name of their own devices', () => {
  expect(refusal(hers, null, wang)).toBeNull();
  expect(refusal(hers)).toMatch(/nobody vouches for others/);
  expect(refusal({ ...hers, by: {} })).toMatch(/not yours/);
  const both = row({ ...hers.f, color: field({ dl: 2 }, dot(2, 'dl')) }, { dw: 'wang', dl: 'li' });
  expect(refusal(both, hers)).toBeNull();
  const answer = row({ body: field({ dw: 1, dl: 2 }, dot(2, 'dl')) }, { dw: 'wang', dl: 'li' });
  expect(refusal(answer, hers)).toBeNull();
  const beside = row({ body: field({ dw: 1, dl: 2 }, dot(2, 'dl'), dot(1, 'dw')) }, { dw: 'wang', dl: 'li' });
  expect(refusal(beside, hers)).toBeNull();
});

test('nobody changes, adds or takes away what others wrote', () => {
  const changed = row({ body: field({ dw: 1 }, dot(1, 'dw', 'never said')) }, { dw: 'wang' });
  expect(refusal(changed, hers)).toMatch(/not yours/);
  const added = row({ body: field({ dw: 2 }, dot(2, 'dw')) }, { dw: 'wang' });
  expect(refusal(added, hers)).toMatch(/not yours/);
  const taken = row({ body: field({ dw: 1 }, dot(1, 'dw')) }, { dw: 'li' });
  expect(refusal(taken, hers)).toMatch(/who vouched/);
  expect(refusal(row({}, { dw: 'wang' }), hers)).toMatch(/taken away/);
  const two = row({ body: field({ dw: 1, dz: 2 }, dot(2, 'dz'), dot(1, 'dw')) }, { dw: 'wang', dz: 'zhao' });
  const one = row({ body: field({ dw: 1, dz: 2 }, dot(1, 'dw')) }, { dw: 'wang', dz: 'zhao' });
  expect(refusal(one, two)).toMatch(/replaced by other words/);
  expect(refusal({ ...hers, posting: 'demo:2' }, hers)).toMatch(/stays with its posting/);
});

test('nobody claims to have seen what was not written yet', () => {
  const ahead = row({ body: field({ dw: 9, dl: 2 }, dot(2, 'dl')) }, { dw: 'wang', dl: 'li' });
  expect(refusal(ahead, hers)).toMatch(/nobody has written/);
  const less = row({ body: { ...field({ dl: 2 }, dot(2, 'dl')) } }, { dw: 'wang', dl: 'li' });
  expect(refusal(less, hers)).toMatch(/stays seen/);
});

test('a device is registered once, by whoever uses it', () => {
  const entry = { _id: 'device:dl', v: 1, name: '手机', person: 'li', seen: 1, word: 'w' };
  expect(refusal(entry)).toBeNull();
  expect(refusal({ ...entry, seen: 2 }, entry)).toBeNull();
  expect(refusal({ ...entry, person: 'wang' })).toMatch(/whoever uses it/);
  expect(refusal(entry, { ...entry, person: 'wang' })).toMatch(/another account/);
  expect(refusal({ ...entry, _id: 'device:a b' })).toMatch(/Not a name/);
});

test('what is no row of a team does not stand there', () => {
  expect(refusal({ ...hers, _id: 'profile:1' }, null, wang)).toMatch(/a team shares/);
  expect(refusal({ ...hers, _id: 'anything' }, null, wang)).toMatch(/a team shares/);
  expect(refusal({ ...hers, v: 2 }, null, wang)).toMatch(/form/);
  expect(refusal({ ...hers, f: { body: { v: 1, t: 'now', c: {} } } }, null, wang)).toMatch(/not a writing/);
  expect(refusal({ ...hers, f: { body: 1 } }, null, wang)).toMatch(/not a field/);
  expect(refusal({ ...hers, f: { body: { ...dot(1, 'dw'), c: {} } } }, null, wang)).toMatch(/does not know/);
  expect(refusal({ ...hers, _attachments: {} }, null, wang)).toMatch(/attachments/);
  expect(refusal({ _id: 'notes:1', _deleted: true }, hers, wang)).toMatch(/Only an admin/);
});
