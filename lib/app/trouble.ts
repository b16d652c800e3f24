/** Why the store refused, told from its error or from what the background says of it. */

/** `newer`: written by a newer version of the extension; `full`: no room on the disk; `other`: to be tried again. */
export type Trouble = 'newer' | 'full' | 'other';

export function troubleOf(error: unknown): Trouble {
  const {
    name = '',
    message = '',
    inner,
  } = (error ?? {}) as { name?: string; message?: string; inner?: unknown };
  const says = `${name} ${message} ${inner === undefined ? '' : String(inner)}`;
  if (/NewerData/.test(says)) return 'newer';
  return /QuotaExceeded|disk is full/i.test(says) ? 'full' : 'other';
}
