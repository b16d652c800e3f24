/** Everything that a person wrote or looked at goes: the database, and what is kept beside it. */
import { saveLists } from '@/lib/platform/lists-store';
import { signalChange } from '@/lib/platform/revision';
import { saveSettings } from '@/lib/platform/settings-store';
import type { Database } from '@/lib/store/database';
import { forget } from '@/lib/store/forget';

/** Their choices stay, as the language or the names of their statuses; names of people and companies do not. */
export async function forgetAll(db: Database): Promise<void> {
  await forget(db, { of: 'everything' }, Date.now());
  await saveLists({ owners: [], imports: [], backedUp: null });
  await saveSettings({ reviewer: null });
  await signalChange(null, true);
}
