/** Sets a CouchDB up for a team, step by step; what is there already stays as it is. */
import { randomBytes } from 'node:crypto';
import { validateSource } from './validate.mjs';

const DESIGN = '_design/yardstick';

/** A request that the server refused, in words for whoever runs the server. */
export class SetupError extends Error {}

/** Name of a person's own database, as couch_peruser calls it. */
export function ownDatabase(name) {
  return `userdb-${Buffer.from(name).toString('hex')}`;
}

/**
 * @param server {address, admin, password}
 * @param wanted {team, people: [{name, password?}], own: whether each person gets a database of their own,
 *   remove: names that are members no longer}
 * @param say is told what was done.
 * @returns what each person types into the extension; `password` is null where the account was there before.
 */
export async function setUp(server, { team, people, own = true, remove = [] }, say = () => {}) {
  const ask = askOf(server);
  await checkServer(ask);
  for (const name of ['_users', '_replicator']) await makeDatabase(ask, name, say);
  await makeDatabase(ask, team, say);
  await keepDesign(ask, team, say);
  const cards = [];
  for (const person of people) {
    const password = await makeUser(ask, person, say);
    const database = own ? ownDatabase(person.name) : null;
    if (database) {
      await makeDatabase(ask, database, say);
      await keepMembers(ask, database, [person.name], [], say);
    }
    cards.push({ name: person.name, password, team, own: database });
  }
  const names = people.map(({ name }) => name);
  await keepMembers(ask, team, names, remove, say);
  return cards;
}

function askOf({ address, admin, password }) {
  const root = address.replace(/\/+$/, '');
  const authorization = `Basic ${Buffer.from(`${admin}:${password}`).toString('base64')}`;
  return async (method, path, body) => {
    let response;
    try {
      response = await fetch(`${root}/${path}`, {
        method,
        headers: { authorization, accept: 'application/json', 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        redirect: 'manual',
      });
    } catch (error) {
      throw new SetupError(`Nothing answers at ${root}: ${error.cause?.code ?? error.message}`);
    }
    const text = await response.text();
    let data = null;
    try {
      data = JSON.parse(text);
    } catch {
      if (response.ok) throw new SetupError(`What answers at ${root} is no CouchDB.`);
    }
    return { status: response.status, ok: response.ok, data, path };
  };
}

function must({ ok, status, data, path }) {
  if (!ok) throw new SetupError(`${path}: ${status} ${data?.error ?? ''} ${data?.reason ?? ''}`.trim());
  return data;
}

async function checkServer(ask) {
  const session = await ask('GET', '_session');
  if (session.status === 401) throw new SetupError('The name or the password of the admin is wrong.');
  const roles = must(session)?.userCtx?.roles;
  if (!Array.isArray(roles)) throw new SetupError('What answers there is no CouchDB.');
  if (!roles.includes('_admin')) throw new SetupError('This account is no admin of the server.');
}

async function makeDatabase(ask, name, say) {
  const path = encodeURIComponent(name);
  const there = await ask('GET', path);
  if (there.ok) return;
  if (there.status !== 404) must(there);
  const made = await ask('PUT', path);
  if (made.status !== 412) must(made);
  say(`made the database ${name}`);
}

async function keepDesign(ask, team, say) {
  const path = `${encodeURIComponent(team)}/${DESIGN}`;
  const there = await ask('GET', path);
  if (there.ok && there.data.validate_doc_update === validateSource) return;
  if (!there.ok && there.status !== 404) must(there);
  const doc = { ...(there.ok && there.data), language: 'javascript', validate_doc_update: validateSource };
  must(await ask('PUT', path, doc));
  say(`${there.ok ? 'renewed' : 'wrote'} what the server holds members of ${team} to`);
}

async function makeUser(ask, { name, password = randomBytes(9).toString('base64url') }, say) {
  const id = `org.couchdb.user:${name}`;
  const path = `_users/${encodeURIComponent(id)}`;
  const there = await ask('GET', path);
  if (there.ok) return null;
  if (there.status !== 404) must(there);
  must(await ask('PUT', path, { _id: id, name, password, roles: [], type: 'user' }));
  say(`made the account ${name}`);
  return password;
}

/** Members are named one by one; admins are those of the server. */
async function keepMembers(ask, database, add, remove, say) {
  const path = `${encodeURIComponent(database)}/_security`;
  const known = must(await ask('GET', path)) ?? {};
  const before = known.members?.names ?? [];
  const names = [...new Set([...before, ...add])].filter((name) => !remove.includes(name));
  const roles = (known.members?.roles ?? []).filter((role) => role !== '_admin');
  const admins = { names: [], roles: ['_admin'], ...known.admins };
  const wanted = { ...known, admins, members: { names, roles } };
  if (JSON.stringify(known) === JSON.stringify(wanted)) return;
  // A database without members is everybody's.
  if (names.length + roles.length === 0) throw new SetupError(`${database} would have no members: name one.`);
  must(await ask('PUT', path, wanted));
  for (const name of names) if (!before.includes(name)) say(`${name} is a member of ${database}`);
  for (const name of before) if (!names.includes(name)) say(`${name} is no longer a member of ${database}`);
}
