import type { Seen } from '@/lib/messages/seen-schema';
import type { Posting } from '@/lib/posting/posting';

/** A look at a posting, for tests of the store. */
export function seen({
  posting,
  ...change
}: Partial<Omit<Seen, 'posting'>> & { posting?: Partial<Posting> } = {}): Seen {
  const key = change.key ?? 'zhipin:abc';
  return {
    key,
    posting: {
      reader: key.slice(0, key.indexOf(':')),
      id: key.slice(key.indexOf(':') + 1),
      url: null,
      title: '客服',
      description: '在线回答顾客的问题。',
      ...posting,
    },
    state: 'ready',
    role: 'service',
    score: 42,
    band: 'basic',
    missing: 30,
    findings: { illegal: 0, risky: 1, style: 0 },
    engine: 1,
    checklist: 1,
    at: 1_000,
    ...change,
  };
}
