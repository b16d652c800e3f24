import { useState } from 'preact/hooks';

export interface Copying {
  /** Copies, and then says so. */
  copy: (text: string, said: string) => void;
  /** What the browser did not let into the clipboard. */
  uncopied: string | null;
  /** What is to be said; another nonce says the same again. */
  toast: { text: string | null; nonce: number; onGone: () => void };
}

/** Copying with a word on how it went. */
export function useCopy(onCopy: (text: string) => Promise<void>): Copying {
  const [toast, setToast] = useState<{ text: string | null; nonce: number }>({ text: null, nonce: 0 });
  const [uncopied, setUncopied] = useState<string | null>(null);
  return {
    copy: (text, said) =>
      void onCopy(text).then(
        () => {
          setUncopied(null);
          setToast(({ nonce }) => ({ text: said, nonce: nonce + 1 }));
        },
        () => setUncopied(text),
      ),
    uncopied,
    toast: { ...toast, onGone: () => setToast(({ nonce }) => ({ text: null, nonce })) },
  };
}
