/**
 * Keys in a list of rows (elements with `data-row`): up and down go to the next row, Home and End to the ends,
 * right and left unfold and fold.
 */
export function moveBetweenRows(
  event: KeyboardEvent & { currentTarget: HTMLElement },
  unfold: (id: string, open: boolean) => void,
): void {
  const here = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
  if (!here) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.indexOf(here);
  const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (target !== undefined) {
    event.preventDefault();
    rows[target]?.focus();
  } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
    event.preventDefault();
    unfold(here.dataset.row as string, event.key === 'ArrowRight');
  }
}
