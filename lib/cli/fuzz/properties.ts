/** What must hold for any text. Each check gives the reason why it does not hold, or null. */
import type { Auditor } from '@/lib/audit/auditor';
import type { Audit, Span } from '@/lib/audit/types';
import { choices } from '../random';
import { DISGUISES, type Disguise } from './disguise';
import { CHATTER } from './grammar';
import { ownAuditors } from './own-items';

export interface Property {
  /** Half of the time with texts as people write them; else with any. */
  texts: 'posting' | 'any';
  /** How often a failing text is tried in a shorter form; for a check that takes long. */
  attempts?: number;
  /** @param salt chooses where the check has a choice. */
  check: (auditor: Auditor, text: string, salt: number) => string | null;
}

const TITLES = ['客服专员', '电话销售', '', 'Customer service'];

/** Judged whatever its role. */
function auditOf(auditor: Auditor, description: string, title = '客服专员'): Audit {
  return auditor.audit({ title, description }, { anyway: true });
}

export const PROPERTIES: Readonly<Record<string, Property>> = {
  places: { texts: 'any', check: placesLieInside },
  chatter: { texts: 'posting', check: chatterTakesNothing },
  ownItems: { texts: 'posting', check: ownItemsAreLikeBuiltin },
  ...Object.fromEntries(
    Object.entries(DISGUISES).map(([name, disguise]) => [
      name,
      {
        texts: 'posting',
        check: (auditor, text, salt) => survives(auditor, text, salt, disguise),
      } as Property,
    ]),
  ),
  // Where every letter has a space beside it, those that part phrases are not seen any more: no text has both.
  letterSpaced: {
    texts: 'posting',
    check: (auditor, text, salt) =>
      survives(auditor, text.replace(/[^\S\n]/g, ''), salt, DISGUISES.letterSpaced as Disguise),
  },
  time: { texts: 'posting', check: timeIsLinear, attempts: 40 },
};

/** Every span of an audit lies in its text, is not empty, and cuts no character in two. */
function placesLieInside(auditor: Auditor, text: string, salt: number): string | null {
  const title = salt % 2 ? text.slice(0, 60) : (TITLES[salt % TITLES.length] as string);
  const audit = auditOf(auditor, text, title);
  const wrong = [
    ...audit.items.flatMap(({ id, evidence }) => evidence.map((span) => misplaced(id, text, span))),
    ...audit.findings.map(({ rule, start, end }) =>
      start === null || end === null ? null : misplaced(rule, text, [start, end]),
    ),
    ...audit.role.reasons.map(({ where, span }) => misplaced('role', where === 'title' ? title : text, span)),
    ...auditor.read(text).map(({ span }) => misplaced('clause', text, span)),
  ];
  return wrong.find((why) => why !== null) ?? null;
}

function misplaced(what: string, text: string, [start, end]: Span): string | null {
  const where = `${what} at ${start}-${end} of ${text.length}`;
  if (!(start >= 0 && end <= text.length && start < end)) return `${where}: no place in the text`;
  if (cutsPair(text, start) || cutsPair(text, end)) return `${where}: cuts a surrogate pair`;
  return /\S/.test(text.slice(start, end)) ? null : `${where}: white space`;
}

function cutsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0;
}

/** A line about nothing, at any line's end, takes no item away. */
function chatterTakesNothing(auditor: Auditor, text: string, salt: number): string | null {
  const below = choices(salt);
  const lines = text.split('\n');
  const at = 1 + below(lines.length);
  const chatter = CHATTER[below(CHATTER.length)] as string;
  const longer = [...lines.slice(0, at), chatter, ...lines.slice(at)].join('\n');
  const after = new Map(auditOf(auditor, longer).items.map((item) => [item.id, item]));
  for (const { id, state } of auditOf(auditor, text).items) {
    const now = after.get(id)?.state;
    if (state !== 'missing' && now !== state)
      return `${id}: ${state}, but ${now} with “${chatter}” as line ${at + 1}`;
  }
  return null;
}

/** An item of a person's own gives what the built-in one gives, written alike. */
function ownItemsAreLikeBuiltin(auditor: Auditor, text: string, salt: number): string | null {
  const own = ownAuditors();
  const [id, other] = own[salt % own.length] as (typeof own)[number];
  return difference(auditOf(auditor, text), auditOf(other(), text), `with ${id} as an own item`);
}

/** Written in another way the text says the same, by the same words. */
function survives(auditor: Auditor, text: string, salt: number, disguise: Disguise): string | null {
  const other = disguise(text, salt);
  if (other.text === text) return null;
  const back = ([start, end]: Span): Span => {
    const last = other.from[end - 1] as number;
    return [other.from[start] as number, last + 1];
  };
  const audit = auditOf(auditor, other.text);
  for (const item of audit.items) item.evidence = item.evidence.map(back);
  for (const finding of audit.findings)
    if (finding.start !== null && finding.end !== null)
      [finding.start, finding.end] = back([finding.start, finding.end]);
  return difference(auditOf(auditor, text), audit, 'written so');
}

/** What of a verdict is not the same. */
function difference(a: Audit, b: Audit, when: string): string | null {
  const [before, after] = [verdict(a), verdict(b)];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    if (before.get(name) !== after.get(name))
      return `${name}: ${before.get(name) ?? 'nothing'}, but ${when} ${after.get(name) ?? 'nothing'}`;
  }
  return null;
}

function verdict({ role, score, items, findings }: Audit): Map<string, string> {
  const said = new Map([['role', `${role.role} ${role.level}`]]);
  for (const { id, state, strength, evidence } of items)
    if (state !== 'missing') said.set(id, `${strength} ${state} ${JSON.stringify(evidence)}`);
  for (const { rule, severity, start, end } of findings)
    said.set(`rule ${rule}`, `${said.get(`rule ${rule}`) ?? ''} ${severity} ${start}-${end}`);
  return said.set('score', String(score));
}

const SHORT = 8_000;
const TIMES = 8;
/** Time for a character of the long text, as a multiple of that for one of the short text; 8 would be quadratic. */
const MOST_TIMES = 4;
/** For the short text, whatever the machine; two milliseconds are usual. */
const MOST_MS = 500;

/** The time grows as the text does. */
function timeIsLinear(auditor: Auditor, text: string): string | null {
  if (text === '') return null;
  const short = text.repeat(Math.ceil(SHORT / text.length));
  const long = short.repeat(TIMES);
  let least = Number.POSITIVE_INFINITY;
  // A machine that was busy at the wrong moment is asked again.
  for (let round = 0; round < 3; round++) {
    const base = bestTime(auditor, short);
    if (base > MOST_MS) return `${Math.round(base)} ms for ${short.length} characters`;
    least = Math.min(least, bestTime(auditor, long) / base / TIMES);
    if (least < MOST_TIMES) return null;
  }
  return `a text ${TIMES} times as long takes ${Math.round(least * TIMES)} times as long`;
}

/** The least of three; once is enough to see that it is slow. */
function bestTime(auditor: Auditor, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    // Time of this process alone: others may keep the machine busy.
    const start = process.cpuUsage();
    auditOf(auditor, text);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
    if (best > MOST_MS) break;
  }
  return best;
}
