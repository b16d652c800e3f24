import { useEffect } from 'preact/hooks';

const BY: Readonly<Record<string, 1 | -1>> = { n: 1, p: -1 };

/** N and P go from mark to mark, wherever the focus is in the panel's window but in a field. */
export function useStepKeys(
  root: { current: HTMLElement | null },
  onStep: ((by: 1 | -1) => void) | undefined,
): void {
  useEffect(() => {
    if (!onStep) return;
    const window = root.current?.ownerDocument.defaultView;
    const pressed = (event: KeyboardEvent) => {
      const by = BY[event.key.toLowerCase()];
      const withOthers = event.ctrlKey || event.altKey || event.metaKey || event.isComposing;
      if (by === undefined || withOthers || event.defaultPrevented || isField(event.target)) return;
      onStep(by);
    };
    window?.addEventListener('keydown', pressed);
    return () => window?.removeEventListener('keydown', pressed);
  }, [root, onStep]);
}

function isField(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null;
  return Boolean(element?.closest?.('input, textarea, select, [contenteditable], [role=menu]'));
}
