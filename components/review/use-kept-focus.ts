import { useEffect, useRef } from 'preact/hooks';

/**
 * After an act the button that was pressed is gone: the keyboard goes on from the control that took its place.
 * @param place of the controls; it takes the focus itself where none is left, and needs a tabindex for that.
 * @param now changes when the act has come through.
 * @returns to be called when something is done.
 */
export function useKeptFocus(place: { current: HTMLElement | null }, now: unknown): () => void {
  const acted = useRef(false);
  useEffect(() => {
    if (acted.current && place.current) firstOf(place.current).focus();
    acted.current = false;
  }, [now]);
  return () => {
    acted.current = true;
  };
}

function firstOf(place: HTMLElement): HTMLElement {
  return place.querySelector<HTMLElement>('button, input:checked, input:not([type=radio])') ?? place;
}
