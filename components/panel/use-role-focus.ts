import { useEffect, useRef } from 'preact/hooks';

/**
 * When a person puts the role right the whole panel changes, and the button that was pressed is gone: the keyboard goes
 * on from the one that takes it back.
 * @param said what the panel says of the role now.
 */
export function useRoleFocus(root: { current: HTMLElement | null }, said: string): void {
  /** The keyboard was in the panel, and did not leave it by itself. */
  const inside = useRef(false);
  useEffect(() => {
    const panel = root.current;
    const came = () => {
      inside.current = true;
    };
    // Nothing is told of a focus whose element is taken away.
    const left = () => {
      inside.current = false;
    };
    panel?.addEventListener('focusin', came);
    panel?.addEventListener('focusout', left);
    return () => {
      panel?.removeEventListener('focusin', came);
      panel?.removeEventListener('focusout', left);
    };
  }, [root]);
  const before = useRef(said);
  useEffect(() => {
    if (before.current === said) return;
    before.current = said;
    const panel = root.current;
    if (!panel || !inside.current || panel.contains(panel.ownerDocument.activeElement)) return;
    panel.querySelector<HTMLElement>('.role-doors button, .panel-head button')?.focus();
  });
}
