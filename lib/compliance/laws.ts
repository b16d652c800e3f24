/** The laws, regulations and rules on which the rules of compliance stand. Not legal advice. */
import { EMPLOYMENT } from './laws/employment';
import { LABOUR } from './laws/labour';
import type { Law } from './laws/law';
import { MARKET } from './laws/market';
import { PROTECTION } from './laws/protection';
import { RECORDS } from './laws/records';

export type { Law };

export const LAWS = { ...LABOUR, ...EMPLOYMENT, ...PROTECTION, ...RECORDS, ...MARKET } as const;

export type LawId = keyof typeof LAWS;
export const LAW_IDS = Object.keys(LAWS) as [LawId, ...LawId[]];
