/** Answers what pages ask of notes and labels. */

import { judgeWith } from '@/lib/app/judge';
import { sharedAuditor } from '@/lib/audit/builtin';
import { compareAudits } from '@/lib/audit/compare';
import type { NOTES, PostingChange } from '@/lib/messages/notes';
import type { Handlers } from '@/lib/messages/wire';
import { isWord } from '@/lib/notes/choice';
import { signalChange } from '@/lib/platform/revision';
import { loadSettings } from '@/lib/platform/settings-store';
import { versionsUpTo } from '@/lib/posting/versions';
import type { Database } from '@/lib/store/database';
import { notesOf, removeNote, restoreNote, writeNote } from '@/lib/store/notes';
import { rejudge } from '@/lib/store/rejudge';
import { isKept } from '@/lib/store/rows';
import { knownTags, labelsOf, undecidedOf, writeLabel, writeWord } from '@/lib/store/said';
import { joinedKeys, sayTwins, twinsOf } from '@/lib/store/twins';
import { versionsOf } from '@/lib/store/versions';

export function noteAnswers(db: Database): Handlers<typeof NOTES> {
  return {
    'notes.read': async ({ key }) => {
      const [notes, labels, undecided, tags, twins, row] = await Promise.all([
        joinedKeys(db, key).then((keys) => notesOf(db, keys)),
        labelsOf(db, key),
        undecidedOf(db, key),
        knownTags(db),
        twinsOf(db, key),
        db.postings.get(key),
      ]);
      return { notes, labels, undecided, tags, twins, here: isKept(row) };
    },
    // Of a private window nothing is kept but the words that a person wrote there.
    'note.write': async ({ seen: told, ...note }, { incognito }) => {
      const { keep, reviewer } = await loadSettings();
      const seen = incognito ? null : told;
      const words = incognito ? { ...note, anchor: undefined } : note;
      const author = note.author ?? reviewer ?? '';
      const written = await writeNote(db, { ...words, author }, { seen, keep, now: Date.now() });
      // Words that a note is tied to are marked on the page.
      await signalJoined(db, note.posting, Boolean(note.anchor));
      return written;
    },
    'note.remove': async ({ id, posting }) => {
      await removeNote(db, id, Date.now());
      await signalJoined(db, posting, true);
      return {};
    },
    'note.restore': async ({ id, posting }) => {
      await restoreNote(db, id, Date.now());
      await signalJoined(db, posting, true);
      return {};
    },
    'posting.label': async ({ key, label, over, seen: told }, { incognito }) => {
      const { keep } = await loadSettings();
      const saying = { seen: incognito ? null : told, keep, now: Date.now() };
      if (isWord(label)) {
        await writeWord(db, { key, word: label, over, ...saying });
        await rejudge(db, [key], judgeWith(await sharedAuditor()));
        await signalChange(key, true);
        return {};
      }
      if (label.about === 'same') {
        // Of both, and of those that either was joined with: their notes come together, or part.
        const before = [...(await joinedKeys(db, key)), ...(await joinedKeys(db, label.key))];
        await sayTwins(db, { key, other: label.key, says: label.says, ...saying });
        for (const one of new Set(before)) await signalChange(one, true);
        return {};
      }
      await writeLabel(db, { key, label, over, ...saying });
      const isRead = label.about === 'read';
      // What was read is judged anew once it is put right.
      if (isRead) await rejudge(db, [key], judgeWith(await sharedAuditor()));
      await signalJoined(db, key, isRead);
      return {};
    },
    'posting.change': ({ key }) => lastChange(db, key),
  };
}

/** Tells of a change of a posting, and those that it is joined with: they show its notes and labels too. */
async function signalJoined(db: Database, key: string, said: boolean): Promise<void> {
  await signalChange(key, said);
  for (const other of await joinedKeys(db, key)) if (other !== key) await signalChange(other, said);
}

/** What the last change changed, judged by the engine as it is now; null where there is but one version. */
async function lastChange(db: Database, key: string): Promise<PostingChange | null> {
  const row = await db.postings.get(key);
  if (!isKept(row)) return null;
  const versions = versionsUpTo(await versionsOf(db, key), row.at);
  const [before, after] = versions.slice(-2);
  if (!before || !after) return null;
  const { audit } = await sharedAuditor();
  const judge = ({ posting, state }: typeof before) => audit(posting, { partial: state === 'partial' });
  return {
    ...compareAudits(judge(before), judge(after)),
    at: [before.clock ?? before.at, after.clock ?? after.at],
    before: before.posting,
    after: after.posting,
    versions: versions.length,
  };
}
