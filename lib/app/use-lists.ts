import { useEffect, useState } from 'preact/hooks';
import { FIRST_STATUSES } from '@/lib/notes/statuses';
import { type Lists, loadLists, onLists } from '@/lib/platform/lists-store';

const FIRST: Lists = { statuses: FIRST_STATUSES, owners: [], imports: [], backedUp: null, reminded: null };

/** The person's lists, live; as at first until they are loaded. */
export function useLists(): Lists {
  const [lists, setLists] = useState(FIRST);
  useEffect(() => {
    loadLists().then(setLists, () => {});
    return onLists(setLists);
  }, []);
  return lists;
}
