/**
 * How often a server may be asked. 坚果云 lets a free account ask 600 times in half an hour and then refuses for long;
 * a person's other devices and programs ask as well.
 */
import { SyncProblem } from '../problem';
import type { Replica } from '../replica';

const MOST = 300;
const SPAN = 30 * 60_000;
const MINUTE = 60_000;

interface Spent {
  /** Requests by the minute in which they were sent. */
  by: [minute: number, count: number][];
  /** The server refuses until then, ms since the epoch. */
  blocked: number;
}

const NAME = 'webdav.budget';

export class Budget {
  constructor(
    private readonly replica: Pick<Replica, 'load' | 'save'>,
    private readonly now: () => number,
    private readonly most = MOST,
  ) {}

  /** Counts a request. Ends with `budget` where it would be one too many, with `too-many` while the server refuses. */
  async spend(): Promise<void> {
    const { by, blocked } = await this.spent();
    const now = this.now();
    // A clock that was set back must not lock us out.
    if (blocked > now && blocked < now + 48 * SPAN) throw new SyncProblem('too-many', { until: blocked });
    const minute = Math.floor(now / MINUTE);
    const recent = by.filter(([at]) => at <= minute && at > minute - SPAN / MINUTE);
    if (recent.reduce((sum, [, count]) => sum + count, 0) >= this.most)
      throw new SyncProblem('budget', { until: ((recent[0]?.[0] ?? minute) + 1) * MINUTE + SPAN });
    const last = recent.at(-1);
    if (last?.[0] === minute) last[1]++;
    else recent.push([minute, 1]);
    await this.replica.save({ [NAME]: { by: recent, blocked } });
  }

  async block(until: number): Promise<void> {
    await this.replica.save({ [NAME]: { ...(await this.spent()), blocked: until } });
  }

  private async spent(): Promise<Spent> {
    return ((await this.replica.load(NAME)) as Spent | undefined) ?? { by: [], blocked: 0 };
  }
}
