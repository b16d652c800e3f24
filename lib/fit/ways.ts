/** The six ways to raise one's competitiveness (article A, section 3), and which of them serves which item. */

export interface Way {
  id: string;
  source: string;
  /** The item that carries the way's advice (`improve`). */
  item: string;
  /** Further items that it serves. */
  serves: readonly string[];
}

export const WAYS = [
  {
    id: 'expression',
    source: 'A3.1',
    item: 'language-expression',
    serves: [
      'communication-skills',
      'education-and-major',
      'foreign-language',
      'service-standards',
      'typing-speed',
    ],
  },
  {
    id: 'selling',
    source: 'A3.2',
    item: 'sales-skills',
    serves: ['product-knowledge', 'customer-psychology', 'service-kpis'],
  },
  {
    id: 'solving',
    source: 'A3.3',
    item: 'problem-solving',
    serves: [
      'computer-office',
      'crisis-adaptability',
      'data-analysis',
      'learning-ability',
      'platform-rules',
      'platform-tools',
      'technical-knowledge',
      'work-experience',
    ],
  },
  {
    id: 'service',
    source: 'A3.4',
    item: 'service-awareness',
    serves: ['data-privacy-confidentiality', 'rule-compliance'],
  },
  {
    id: 'calm',
    source: 'A3.5',
    item: 'stress-tolerance',
    serves: ['adaptability', 'multitasking', 'personality-traits', 'time-management'],
  },
  { id: 'team', source: 'A3.6', item: 'teamwork', serves: [] },
] as const satisfies readonly Way[];
export type WayId = (typeof WAYS)[number]['id'];

/** The way that serves an item; solving problems one by one serves what none names, such as an item of one's own. */
export function wayOf(item: string): Way & { id: WayId } {
  const ways: readonly (Way & { id: WayId })[] = WAYS;
  return ways.find((way) => way.item === item || way.serves.includes(item)) ?? WAYS[2];
}
