/** A hybrid logical clock: stamps of all devices sort as text, and a later write always has the later stamp. */

const TIME_DIGITS = 9;
const COUNT_DIGITS = 4;

/** A stamp: 9 digits of ms since the epoch and 4 of a counter, both base 36, a dot, and the device's id. */
export function formatStamp(ms: number, count: number, device: string): string {
  return `${ms.toString(36).padStart(TIME_DIGITS, '0')}${count.toString(36).padStart(COUNT_DIGITS, '0')}.${device}`;
}

/** When a stamp was made, in ms since the epoch. */
export function stampTime(stamp: string): number {
  return Number.parseInt(stamp.slice(0, TIME_DIGITS), 36);
}

/** The next stamp: never before one that was seen, also when the machine's clock goes back. */
export function nextStamp(last: string | undefined, now: number, device: string): string {
  if (!last || stampTime(last) < now) return formatStamp(now, 0, device);
  const count = Number.parseInt(last.slice(TIME_DIGITS, TIME_DIGITS + COUNT_DIGITS), 36) + 1;
  return count < 36 ** COUNT_DIGITS
    ? formatStamp(stampTime(last), count, device)
    : formatStamp(stampTime(last) + 1, 0, device);
}
