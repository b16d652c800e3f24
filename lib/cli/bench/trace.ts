/** The time of our own script in a trace of Chromium. */

/** Times are of µs. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Time of the processor alone: what else runs on the machine does not count. */
  tdur?: number;
  args?: { data?: { url?: string; fileName?: string } };
}

/** Milliseconds of all our work, and of the longest piece of it at a time. */
export interface Cost {
  total: number;
  longest: number;
  /** Of layout that the page had left to do and that our work was the first to need: not in the others. */
  layout: number;
}

const OURS = 'chrome-extension://';

/** A mark that the page sets: it tells which of a trace's threads is the page's. The worker of the extension is another. */
export const PAGE_MARK = 'bench:page';

/** Work that is ours: calls of our script, and what runs after its promises; what stands inside other such work once. */
export function costOf(events: readonly TraceEvent[]): Cost {
  const mark = events.find(({ name }) => name === PAGE_MARK);
  if (!mark) throw new Error('the trace does not tell which thread is the page’s');
  const pieces = events
    .filter((event) => event.pid === mark.pid && event.tid === mark.tid && isOurs(event))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const layouts = events.filter(
    ({ name, ph, pid, tid }) =>
      ph === 'X' && pid === mark.pid && tid === mark.tid && /^(?:Layout|UpdateLayoutTree)$/.test(name),
  );
  const cost = { total: 0, longest: 0, layout: 0 };
  let end = 0;
  for (const { ts, dur = 0, tdur = dur } of pieces) {
    if (ts < end) continue;
    end = ts + dur;
    const inside = layouts.filter((one) => one.ts >= ts && one.ts < end);
    // The first of each kind is the page's own; had we not asked, the frame would have done it. Others are our doing.
    const own = ['Layout', 'UpdateLayoutTree'].map((kind) => inside.find(({ name }) => name === kind));
    const layout = own.reduce((sum, one) => sum + (one?.tdur ?? one?.dur ?? 0), 0);
    cost.layout += layout / 1000;
    cost.total += (tdur - layout) / 1000;
    cost.longest = Math.max(cost.longest, (tdur - layout) / 1000);
  }
  return cost;
}

function isOurs({ name, ph, args }: TraceEvent): boolean {
  if (ph !== 'X') return false;
  if (name === 'RunMicrotasks') return true;
  const at = args?.data?.url ?? args?.data?.fileName ?? '';
  return (
    at.startsWith(OURS) && (name === 'FunctionCall' || name === 'EvaluateScript' || name === 'v8.compile')
  );
}
