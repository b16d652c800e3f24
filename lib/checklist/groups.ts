import type { GroupId, Text } from './schema';

/** A group of items and the most that it can add to the score: caps stop stuffing. The caps sum to 100. */
export interface Group {
  id: GroupId;
  name: Text;
  cap: number;
}

export const GROUPS: readonly Group[] = [
  { id: 'duties', name: { zh: '岗位职责', en: 'Duties' }, cap: 21 },
  { id: 'basic', name: { zh: '基本要求', en: 'Basic requirements' }, cap: 12 },
  { id: 'ability', name: { zh: '能力与知识', en: 'Abilities and knowledge' }, cap: 23 },
  { id: 'offer', name: { zh: '培训与发展', en: 'Training and development' }, cap: 14 },
  { id: 'conditions', name: { zh: '工作条件与待遇', en: 'Working conditions' }, cap: 30 },
];
