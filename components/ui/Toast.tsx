import { useEffect } from 'preact/hooks';

export interface ToastProps {
  text: string | null;
  /** Changes when the same text is said again. */
  nonce?: number;
  action?: { label: string; onClick: () => void } | undefined;
  onGone: () => void;
  /** How long it stays. */
  ms?: number;
}

/** A short word on what was done; the live region is always there so that it is spoken. */
export function Toast({ text, nonce = 0, action, onGone, ms = 4000 }: ToastProps) {
  useEffect(() => {
    if (text === null) return;
    const timer = setTimeout(onGone, ms);
    return () => clearTimeout(timer);
  }, [text, nonce, ms]);
  return (
    <div class="toast-place" role="status">
      {text !== null && (
        <div class="toast" key={nonce}>
          <span>{text}</span>
          {action && (
            <button type="button" onClick={action.onClick}>
              {action.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
