import { useState } from 'preact/hooks';
import type { RoleResult } from '@/lib/audit/types';
import type { Word } from '@/lib/review/said';
import { RoleCorrection } from './RoleCorrection';
import { Unkept } from './Unkept';

export interface RoleDoorProps {
  role: RoleResult;
  reviewer?: string | null | undefined;
  /** Without it the role cannot be put right. */
  onSay?: ((word: Word) => Promise<void>) | undefined;
}

/** Puts the role right where nothing else of the judgement is shown. */
export function RoleDoor({ role, reviewer, onSay }: RoleDoorProps) {
  const [unkept, setUnkept] = useState<Word | null>(null);
  if (!onSay) return null;
  const say = (word: Word) =>
    void onSay(word).then(
      () => setUnkept(null),
      () => setUnkept(word),
    );
  return (
    <>
      <RoleCorrection
        role={role}
        onRole={(is) => say({ about: 'role', says: is && { is, by: reviewer || null, at: Date.now() } })}
      />
      {unkept && <Unkept onRetry={() => say(unkept)} />}
    </>
  );
}
