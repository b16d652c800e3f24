/** What goes along in a sync and what never does: one list for the page, the form and docs/sync.md. */

export type Goes = 'always' | 'chosen' | 'never';

/** `chosen` goes where the switch of its name is on (lib/sync/target.ts). */
export const SYNC_SCOPE = [
  { id: 'notes', goes: 'always' },
  { id: 'labels', goes: 'always' },
  { id: 'decisions', goes: 'always' },
  { id: 'heads', goes: 'always' },
  { id: 'drafts', goes: 'always' },
  { id: 'texts', goes: 'chosen' },
  { id: 'profile', goes: 'chosen' },
  { id: 'seen', goes: 'never' },
  { id: 'audits', goes: 'never' },
  { id: 'lists', goes: 'never' },
  { id: 'settings', goes: 'never' },
  { id: 'secrets', goes: 'never' },
] as const satisfies readonly { id: string; goes: Goes }[];
export type ScopeId = (typeof SYNC_SCOPE)[number]['id'];
/** What a person may switch on. */
export type ScopeSwitch = 'texts' | 'profile';
