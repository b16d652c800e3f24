/** The structured fields a job page may carry beside the description. */
export const FIELD_NAMES = [
  'company',
  'place',
  'salary',
  'education',
  'experience',
  'headcount',
  /** Until when the posting holds, or when it was last brought up to date. */
  'validity',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];
