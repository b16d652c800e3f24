/** A sync over CouchDB: a team's database, and one of the person's own beside it. */
import { questionsOf } from '../guard';
import type { Send } from '../http';
import { SyncProblem } from '../problem';
import type { Context } from '../register';
import type { Mark, Replica } from '../replica';
import { SYNC_TABLES, type SyncRow, type SyncTable } from '../row';
import type { Sync, SyncOptions, SyncResult } from '../run';
import { type CouchTarget, PRIVATE } from '../target';
import { couchOf } from './client';
import { docId, printOf, refOf } from './docs';
import { pull } from './pull';
import { register, send } from './push';
import { type CouchState, isIn, newOwn, newState, type Round, stateOf } from './state';

const DAY = 24 * 3_600_000;
/** Entries of the outbox that are sent at once. */
const PORTION = 3_000;
/** What goes wrong with one database need not with the other. */
const OF_ONE = ['forbidden', 'no-database', 'newer', 'not-ours', 'bad-answer'];

export interface CouchOptions {
  send: Send;
  /** Whether what a person says of themselves goes along. */
  profile: boolean;
}

interface Database {
  /** Under which its state is kept. */
  name: string;
  database: string;
  tables: SyncTable[];
}

function databasesOf({ team, own }: CouchTarget, profile: boolean): Database[] {
  const tables = SYNC_TABLES.filter((table) => profile || table !== 'profile');
  const shared = tables.filter((table) => !PRIVATE.includes(table));
  const kept = team === null ? tables : tables.filter((table) => PRIVATE.includes(table));
  return [
    ...(team === null ? [] : [{ name: 'couch:team', database: team, tables: shared }]),
    ...(own === null ? [] : [{ name: 'couch:own', database: own, tables: kept }]),
  ];
}

export function couchSync(target: CouchTarget, replica: Replica, { send, profile }: CouchOptions): Sync {
  return async (options) => {
    const result: SyncResult = { sent: 0, taken: 0, devices: [], questions: [], mended: [], refused: [] };
    let first: unknown;
    options.told?.({ step: 'look', done: 0, of: null });
    for (const database of databasesOf(target, profile)) {
      try {
        await once(await begin(target, database, { replica, options, send, result }));
      } catch (error) {
        first ??= error;
        if (!(error instanceof SyncProblem && OF_ONE.includes(error.problem))) break;
      }
    }
    if (first) throw first;
    result.mended = [...new Set(result.mended)];
    return result;
  };
}

/** Whether the databases can be reached and read: ends with a `SyncProblem`. @returns by how much the server's clock is ahead, ms. */
export async function tryCouch(
  target: CouchTarget,
  { send, now, signal }: { send: Send } & Pick<SyncOptions, 'now' | 'signal'>,
): Promise<{ skew: number | null }> {
  let skew: number | null = null;
  const databases = databasesOf(target, true);
  if (databases.length === 0) throw new SyncProblem('no-database');
  for (const { database } of databases) {
    const couch = couchOf({ ...target, database, send, now, signal });
    await couch.changes(0, 1);
    await couch.write([]);
    skew = couch.skew();
  }
  return { skew };
}

async function begin(
  target: CouchTarget,
  { name, database, tables }: Database,
  { replica, options, send, result }: Pick<Round, 'replica' | 'options' | 'result'> & { send: Send },
): Promise<Round> {
  const { now, signal } = options;
  const device = await replica.device();
  const at = JSON.stringify([target.address, database, target.user, tables]);
  const kept = (await replica.load(name)) as CouchState | undefined;
  const state = kept?.at === at ? structuredClone(kept) : newState(at);
  // It may have been renamed while another database was at hand.
  if (state.device !== device) Object.assign(state, { device, own: newOwn() });
  return {
    name,
    couch: couchOf({ ...target, database, send, now, signal }),
    replica,
    options,
    tables,
    person: target.user,
    state,
    known: new Map(state.known.map(([id, rev, by]) => [id, { rev, by }])),
    isWhole: false,
    upTo: state.check === 'all' ? '' : state.own.upTo,
    isRegistered: false,
    isRenamed: false,
    stuck: new Map(),
    result,
  };
}

async function once(round: Round): Promise<void> {
  await pull(round);
  Object.assign(round, { isRenamed: false, upTo: round.state.own.upTo || '0' });
  await sendWaiting(round);
  await sendMissing(round);
  const { state, options, replica, result } = round;
  if (!round.isRegistered && !round.isRenamed && options.now() - state.own.at > DAY) {
    await register(round);
    await replica.save(stateOf(round));
  }
  const nameOf = (device: string) => state.devices[device]?.name ?? device;
  result.questions.push(...questionsOf(state.held, nameOf));
  for (const [id, { name, person, seen }] of Object.entries(state.devices))
    if (id !== state.device && !result.devices.some((one) => one.id === id))
      result.devices.push({ id, name, person, seen });
  for (const [id, { problem }] of Object.entries(state.refused)) {
    const ref = refOf(id) as { table: SyncTable; id: string };
    result.refused?.push({ ...ref, problem });
  }
}

/** What was written here since. */
async function sendWaiting(round: Round): Promise<void> {
  const { replica, tables } = round;
  const tried = new Set<string>();
  for (let most = PORTION; ; ) {
    const { rows, marks } = await replica.outgoing(most, tables);
    if (marks.length === 0) return;
    const fresh = rows.filter((row) => !tried.has(docId(row)));
    // What the server does not take stands before the rest.
    if (fresh.length === 0) {
      if (marks.length < most) return;
      most += PORTION;
      continue;
    }
    for (const row of fresh) tried.add(docId(row));
    const whole = (await replica.read(fresh)).map((row, n) => row ?? (fresh[n] as SyncRow));
    const due = whole.filter((row) => isDue(round, row));
    // Pages first: what was changed last is asked for again each time, and they are long.
    const arrived = await send(round, due.reverse(), isNews(round, marks));
    const here = new Set(rows.map(docId));
    const gone = marks.filter((mark) => arrived.has(docId(mark)) || !here.has(docId(mark)));
    await replica.sent(round.isRenamed ? [] : gone, stateOf(round));
    if (round.isRenamed) return;
  }
}

function isDue({ state, options }: Round, row: SyncRow): boolean {
  const refused = state.refused[docId(row)];
  // A clock that was set back must not put it off for years.
  return !refused || refused.print !== printOf(row.f) || Math.abs(options.now() - refused.at) > DAY;
}

/** Whether a row was probably never sent: all of it waits, and nobody else has written in it. */
function isNews({ isWhole, state }: Round, marks: readonly Mark[]): (row: SyncRow) => boolean {
  const waiting = new Set(marks.map((mark) => `${docId(mark)} ${mark.field}`));
  return (row) => {
    const id = docId(row);
    const isAlone = ([name, { c }]: [string, { c: Context }]) =>
      waiting.has(`${id} ${name}`) && Object.keys(c).every((device) => device === state.device);
    return isWhole || Object.entries(row.f).every(isAlone);
  };
}

/** All that is here, where it is not known what the server has of it. */
async function sendMissing(round: Round): Promise<void> {
  const { state, replica, tables } = round;
  if (state.check === null || round.isRenamed) return;
  for await (const portion of replica.all(PORTION >> 1)) {
    const rows = portion.filter(
      (row) => isIn(tables, row) && isBehind(row, state.check) && isDue(round, row),
    );
    const last = rows.at(-1);
    if (!last) continue;
    await send(round, rows, () => round.isWhole);
    if (round.isRenamed) return;
    state.check = { table: last.table, id: last.id };
    await replica.save(stateOf(round));
  }
  state.check = null;
  await replica.save(stateOf(round));
}

/** Rows come in the order of tables and ids. */
function isBehind({ table, id }: SyncRow, check: CouchState['check']): boolean {
  if (check === null || check === 'all') return true;
  const [place, done] = [SYNC_TABLES.indexOf(table), SYNC_TABLES.indexOf(check.table)];
  return place > done || (place === done && id > check.id);
}
