import { useEffect, useState } from 'preact/hooks';

/** How much room the extension takes on the disk, and whether the browser may take it back. Bytes. */
export interface StorageState {
  used: number;
  quota: number;
  persisted: boolean;
}

/** From here on the disk is said to be nearly full. */
export const NEARLY_FULL = 0.8;

/** Null while it is not known, and where the browser does not tell. */
export function useStorage(turn: unknown): { storage: StorageState | null; persist: () => Promise<boolean> } {
  const [storage, setStorage] = useState<StorageState | null>(null);
  const read = async () => {
    const [{ usage = 0, quota = 0 }, persisted] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    setStorage({ used: usage, quota, persisted });
  };
  useEffect(() => {
    read().catch(() => {});
  }, [turn]);
  const persist = async () => {
    const granted = await navigator.storage.persist().catch(() => false);
    await read().catch(() => {});
    return granted;
  };
  return { storage, persist };
}
