export interface WorkSaidProps {
  said: { words: string; failed: boolean } | null;
}

/** How a long work ended: spoken, too. */
export function WorkSaid({ said }: WorkSaidProps) {
  return (
    <p role="status" class={`work-said${said?.failed ? ' is-error' : ''}`}>
      {said?.words}
    </p>
  );
}
