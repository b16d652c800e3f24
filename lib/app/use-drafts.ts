import { useMemo } from 'preact/hooks';
import type { DraftStore } from '@/lib/messages/drafts';
import { BACKGROUND } from '@/lib/messages/requests';
import { askBackground } from '@/lib/messages/wire';
import { browser } from '@/lib/platform/browser';
import { usePrivate } from './use-private';

/** Address of the saved drafts, or of one of them. */
export function draftsUrl(id?: string): string {
  return browser.runtime.getURL(`dashboard.html#/drafts${id ? `/${id}` : ''}`);
}

/** Where a panel over a page keeps drafts: with the background, for its own frame may be refused a database. */
export function useDrafts(): DraftStore {
  const isPrivate = usePrivate();
  return useMemo(
    () => ({
      load: (key) => askBackground(BACKGROUND, 'draft.unsaved', { key }),
      keep: async (key, unsaved) => {
        if (isPrivate.current) return;
        await askBackground(BACKGROUND, 'draft.keep', { key, unsaved, at: Date.now() });
      },
      save: async (draft) => void (await askBackground(BACKGROUND, 'draft.save', draft)),
      open: (id) => void browser.tabs.create({ url: draftsUrl(id) }),
    }),
    [],
  );
}
