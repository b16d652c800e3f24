/** Small drawings on a 24 grid for the badges, which carry no icon set. */
export const BADGE_SHAPES = {
  /** A ruler laid aslant. */
  ruler:
    'M21.2 15.2 8.8 2.8a1.4 1.4 0 0 0-2 0l-4 4a1.4 1.4 0 0 0 0 2l12.4 12.4a1.4 1.4 0 0 0 2 0l4-4a1.4 1.4 0 0 0 0-2zM8.5 8.5l2-2M11.8 11.8l2-2M15.1 15.1l2-2',
  /** A bookmark. */
  note: 'M18.5 21 12 16.8 5.5 21V5a2 2 0 0 1 2-2h9a2 2 0 0 1 2 2z',
  /** Two arrows in a round. */
  changed: 'M3 11.5a9 9 0 0 1 15.4-6.1L21 8M21 3v5h-5M21 12.5a9 9 0 0 1-15.4 6.1L3 16M3 21v-5h5',
} as const;
