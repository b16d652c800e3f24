import { useEffect, useRef } from 'preact/hooks';

/**
 * After an act the button that was pressed is gone: the keyboard goes on from the one that took its place.
 * @param place of the buttons.
 * @param now changes when the act has come through.
 * @returns to be called when something is done.
 */
export function useKeptFocus(place: { current: HTMLElement | null }, now: unknown): () => void {
  const acted = useRef(false);
  useEffect(() => {
    if (acted.current) place.current?.querySelector<HTMLElement>('button')?.focus();
    acted.current = false;
  }, [now]);
  return () => {
    acted.current = true;
  };
}
