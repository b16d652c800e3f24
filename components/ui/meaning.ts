/** The colour roles of tokens.css that a component can take: each sets --fg, --tint, --line and --solid. */
export type Meaning =
  | 'covered'
  | 'waived'
  | 'missing'
  | 'unlawful'
  | 'risky'
  | 'style'
  | 'note'
  | 'met'
  | 'partly'
  | 'unmet'
  | 'unknown'
  | 'plain';
