import { useState } from 'preact/hooks';
import type { ToastProps } from '@/components/ui/Toast';

type ToastState = Pick<ToastProps, 'text' | 'action'> & { nonce: number };

export interface Copying {
  /** Copies, and then says so. @param html the same with its form, for programs that take it. */
  copy: (text: string, said: string, html?: string) => void;
  /** Says what was done, with the way back where there is one. */
  tell: (text: string, action?: ToastProps['action']) => void;
  /** What the browser did not let into the clipboard. */
  uncopied: string | null;
  /** What is to be said; another nonce says the same again. */
  toast: ToastState & { onGone: () => void };
}

/** Copying with a word on how it went. */
export function useCopy(onCopy: (text: string, html?: string) => Promise<void>): Copying {
  const [toast, setToast] = useState<ToastState>({ text: null, nonce: 0 });
  const [uncopied, setUncopied] = useState<string | null>(null);
  const tell: Copying['tell'] = (text, action) =>
    setToast(({ nonce }) => ({ text, action, nonce: nonce + 1 }));
  return {
    tell,
    copy: (text, said, html) =>
      void (html === undefined ? onCopy(text) : onCopy(text, html)).then(
        () => {
          setUncopied(null);
          tell(said);
        },
        () => setUncopied(text),
      ),
    uncopied,
    toast: { ...toast, onGone: () => setToast(({ nonce }) => ({ text: null, nonce })) },
  };
}
