/**
 * The one merge rule: a value that a person writes is a multi-value register with causal context. Pure; the same for
 * two tabs of a browser, for two devices and for a backup laid over a filled profile.
 */

/** For each device the newest stamp of a field that was seen. */
export type Context = Readonly<Record<string, string>>;

/** One value of a field, with the stamp of its writing. */
export interface Dot<T = unknown> {
  v: T;
  /** Stamp of a hybrid logical clock (lib/sync/stamp.ts); sorts as text, and no two writings share one. */
  t: string;
  /** The editor that wrote it and the how-manieth of its writings this was, as `id.n`; for values typed key by key. */
  e?: string | undefined;
}

/** A field as it is kept. The shown value stands at the top: the newest of those that no writer has replaced. */
export interface Field<T = unknown> extends Dot<T> {
  c: Context;
  /** Further values whose writers had not seen each other: nothing is decided by a clock, a person does. */
  l?: readonly Dot<T>[] | undefined;
}
export type Fields = Readonly<Record<string, Field>>;

/** The device that made a stamp. */
export function deviceOf(stamp: string): string {
  return stamp.slice(stamp.indexOf('.') + 1);
}

/** Whether a context has seen a stamp. */
export function hasSeen(context: Context, stamp: string): boolean {
  const seen = context[deviceOf(stamp)];
  return seen !== undefined && seen >= stamp;
}

/** All values of a field that nobody has replaced, newest first. */
export function dotsOf<T>({ v, t, e, l = [] }: Field<T>): Dot<T>[] {
  return [e === undefined ? { v, t } : { v, t, e }, ...l];
}

/** The later of two contexts, device by device. */
export function joinContexts(a: Context, b: Context): Context {
  const joined: Record<string, string> = { ...a };
  for (const [device, stamp] of Object.entries(b)) {
    const known = joined[device];
    if (known === undefined || known < stamp) joined[device] = stamp;
  }
  return joined;
}

/** A field of these values. @param dots at least one; their order does not matter. */
export function fieldOfDots<T>(dots: readonly Dot<T>[], c: Context): Field<T> {
  const [newest, ...rest] = [...dots].sort((a, b) => (a.t < b.t ? 1 : -1)) as [Dot<T>, ...Dot<T>[]];
  return rest.length > 0 ? { ...newest, c, l: rest } : { ...newest, c };
}

/**
 * A field with one more writing.
 * @param over stamps of the values that the writer had before their eyes and replaces; all of them where it is absent.
 *   What the editor `dot.e` wrote before is replaced in any case.
 */
export function writeDot<T>(
  known: Field<T> | undefined,
  dot: Dot<T>,
  over?: readonly string[] | undefined,
): Field<T> {
  const device = deviceOf(dot.t);
  const c = joinContexts(known?.c ?? {}, { [device]: dot.t });
  const editor = dot.e === undefined ? null : editorOf(dot.e);
  const kept = (known && over ? dotsOf(known) : []).filter(
    ({ t, e }) => !over?.includes(t) && (editor === null || e === undefined || editorOf(e) !== editor),
  );
  return fieldOfDots([dot, ...kept], c);
}

/** A field of which the values of one device are said anew. @param stamp gives the next stamp of that device. */
export function sayAnew<T>(field: Field<T>, device: string, stamp: () => string): Field<T> {
  const dots = dotsOf(field)
    .reverse()
    .map((dot) => (deviceOf(dot.t) === device ? { ...dot, t: stamp() } : dot));
  const newest = dots.reduce((c, { t }) => joinContexts(c, { [deviceOf(t)]: t }), field.c);
  return fieldOfDots(dots, newest);
}

/** Whose writing an `id.n` is. */
export function editorOf(edit: string): string {
  return edit.slice(0, edit.lastIndexOf('.'));
}

function turnOf(edit: string): number {
  return Number(edit.slice(edit.lastIndexOf('.') + 1));
}

/** Whether a field holds this writing of an editor or a later one: a message that was sent twice, or overtaken. */
export function hasEdit(field: Field | undefined, edit: string): boolean {
  return (
    field !== undefined &&
    dotsOf(field).some(
      ({ e }) => e !== undefined && editorOf(e) === editorOf(edit) && turnOf(e) >= turnOf(edit),
    )
  );
}

/**
 * What two devices know of a field, together. Commutative, associative and idempotent over states that writing and
 * joining can reach: a value stays if the other side has it too, or has never seen it.
 */
export function joinFields<T>(a: Field<T>, b: Field<T>): Field<T> {
  const inA = dotsOf(a);
  const inB = dotsOf(b);
  const stamps = (dots: readonly Dot<T>[]) => new Set(dots.map(({ t }) => t));
  const [stampsA, stampsB] = [stamps(inA), stamps(inB)];
  const left = inA.filter(({ t }) => stampsB.has(t) || !hasSeen(b.c, t));
  const right = inB.filter(({ t }) => !stampsA.has(t) && !hasSeen(a.c, t));
  const dots = [...left, ...right];
  // Only a state that no device can have made replaces both ways; then the newest stands.
  if (dots.length === 0) dots.push(...[...inA, ...inB].sort((x, y) => (x.t < y.t ? 1 : -1)).slice(0, 1));
  return fieldOfDots(dots, joinContexts(a.c, b.c));
}
