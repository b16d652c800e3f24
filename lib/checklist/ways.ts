/** The six ways to raise one's competitiveness (article A, section 3). Which of them serves an item stands in its file. */

/** How a person says how far a claim holds: a skill one has, a thing one knows, a condition one meets, a way one is. */
export const LEVEL_KINDS = ['skill', 'knowledge', 'match', 'trait'] as const;
export type LevelKind = (typeof LEVEL_KINDS)[number];

export const WAY_IDS = ['expression', 'selling', 'solving', 'service', 'calm', 'team'] as const;
export type WayId = (typeof WAY_IDS)[number];

/** The item that carries each way's advice (`improve`). */
export const ITEM_OF_WAY: Readonly<Record<WayId, string>> = {
  expression: 'language-expression',
  selling: 'sales-skills',
  solving: 'problem-solving',
  service: 'service-awareness',
  calm: 'stress-tolerance',
  team: 'teamwork',
};
