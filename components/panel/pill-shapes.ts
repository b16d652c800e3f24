/** Small drawings on a 24 grid for the pill, which carries no icon set. */
export const PILL_SHAPES = {
  /** Six dots to take hold of. */
  grip: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01',
  /** A dashed circle. */
  missing: 'M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19',
  /** A circle with a tick in it. */
  met: 'M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19M8 12.4l2.8 2.8L16 9.6',
  /** A circle with a line in it. */
  unmet: 'M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19M8 12h8',
  /** A list of lines to be ticked. */
  asked: 'M4 6.5l1.5 1.5L8 5M4 16.5 5.5 18 8 15M12 7h8M12 17h8',
  /** An octagon with a mark of warning. */
  possible: 'M8.2 2.5h7.6l5.7 5.7v7.6l-5.7 5.7H8.2l-5.7-5.7V8.2zM12 7.5v5M12 16.4h.01',
  /** A triangle with a mark of warning. */
  risk: 'M12 3.2 22 20.5H2zM12 9.5v4.5M12 17.3h.01',
  /** An arc of a circle. */
  loading: 'M12 3a9 9 0 1 0 9 9',
  /** An arrow into a door. */
  partial: 'M14 4h5v16h-5M3 12h11M10 8l4 4-4 4',
  /** A closed eye. */
  unreadable:
    'M3 9c2.2 3.4 5.2 5 9 5s6.8-1.6 9-5M5.5 12.3 3.5 15M9.5 13.8 8.8 17M14.5 13.8l.7 3.2M18.5 12.3l2 2.7',
  /** An arrow round. */
  orphaned: 'M20 11a8 8 0 1 0-2.3 6.6M20 4v7h-7',
} as const;
