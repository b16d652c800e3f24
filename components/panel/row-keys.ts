/**
 * Keys of a row (an element with `data-row`, in one with `data-rows`): up and down go to the next row, Home and End
 * to the ends, right and left unfold and fold.
 */
export function moveBetweenRows(
  event: KeyboardEvent & { currentTarget: HTMLElement },
  unfold: (open: boolean) => void,
): void {
  const here = event.currentTarget;
  const rows = [...(here.closest('[data-rows]')?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const at = rows.indexOf(here);
  const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (target !== undefined) {
    event.preventDefault();
    rows[target]?.focus();
  } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
    event.preventDefault();
    unfold(event.key === 'ArrowRight');
  }
}
