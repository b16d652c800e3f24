import { useEffect, useMemo, useState } from 'preact/hooks';
import { BackupCard } from '@/components/transfer/BackupCard';
import { ExportCard } from '@/components/transfer/ExportCard';
import { ImportWizard } from '@/components/transfer/ImportWizard';
import { useI18n } from '@/components/ui/I18n';
import { makeBackup, Restore } from '@/lib/app/files/backup';
import { exportPostings } from '@/lib/app/files/export';
import { FileImport } from '@/lib/app/files/import';
import { judgeWith } from '@/lib/app/judge';
import { loadAuditor } from '@/lib/app/load-auditor';
import type { AppProps } from '@/lib/app/Root';
import { statusLists } from '@/lib/app/statuses';
import { useLists } from '@/lib/app/use-lists';
import { useLive } from '@/lib/app/use-live';
import { joinLists, loadLists, saveLists } from '@/lib/platform/lists-store';
import { loadOwnReaders, saveStoredReaders } from '@/lib/platform/readers-store';
import { signalChange } from '@/lib/platform/revision';
import { settingsSchema } from '@/lib/platform/settings';
import { saveSettings } from '@/lib/platform/settings-store';
import type { Database } from '@/lib/store/database';
import { allImports, type ImportUndo, importUndo, undoImport } from '@/lib/store/imports';
import { countKept } from '@/lib/store/postings';
import type { Judge } from '@/lib/store/records';
import { needsPassphrase } from '@/lib/transfer/backup/read';

/** Headers of files whose columns are remembered. */
const MOST_REMEMBERED = 20;

function useJudge(): Judge | null {
  const [judge, setJudge] = useState<Judge | null>(null);
  useEffect(() => {
    loadAuditor().then(
      (auditor) => setJudge(() => judgeWith(auditor)),
      (error) => console.error(error),
    );
  }, []);
  return judge;
}

/** Choices and lists of a backup, each where it can be read; who one is, and the language, stay as they are here. */
async function takeSettings(values: Readonly<Record<string, unknown>>): Promise<void> {
  const { persona: _, language: __, ...settings } = settingsSchema.parse({ ...values });
  const given = Object.fromEntries(Object.entries(settings).filter(([name]) => Object.hasOwn(values, name)));
  await saveSettings(given);
  await saveLists(joinLists(await loadLists(), values.lists));
  await saveStoredReaders(values.readers);
}

function countsOf({ goes, back, stays }: ImportUndo) {
  return { goes: goes.length, back: back.length, stays };
}

/** What comes in and goes out: of all postings. */
export function Files({ db, settings }: AppProps & { db: Database }) {
  const { t } = useI18n();
  const lists = useLists();
  const judge = useJudge();
  const kept = useLive(() => countKept(db), [db]) ?? 0;
  const imports = useLive(() => allImports(db), [db]) ?? [];
  const { named, nameOf } = statusLists(lists.statuses, t);
  const files = useMemo(
    () =>
      judge && {
        import: new FileImport({
          db,
          t,
          judge,
          statuses: named,
          remembered: lists.imports,
          onRemember: (remembered) => {
            const others = lists.imports.filter(({ fingerprint }) => fingerprint !== remembered.fingerprint);
            void saveLists({ imports: [remembered, ...others].slice(0, MOST_REMEMBERED) });
          },
        }),
        judge,
        restore: new Restore(db, judge, takeSettings),
      },
    [db, judge, t],
  );
  if (!files) return null;
  return (
    <>
      <ExportCard
        count={kept}
        onExport={(choice, work) => exportPostings(db, null, choice, { t, statusName: nameOf }, work)}
      />
      <ImportWizard
        onOpen={(source, work) => files.import.open(source, work)}
        onSheet={(sheet, work) => files.import.sheet(sheet, work)}
        onTry={(mapping, work) => files.import.try(mapping, work)}
        onTake={(work) => files.import.take(work)}
        onCopyRefused={() => files.import.copyRefused()}
        past={{
          imports,
          onPlan: async (id) => countsOf(await importUndo(db, id)),
          onUndo: async (id, told) => {
            try {
              return countsOf(await undoImport(db, id, files.judge, Date.now(), told));
            } finally {
              await signalChange(null, true);
            }
          },
        }}
      />
      <BackupCard
        last={lists.backedUp}
        onBackup={async (passphrase, work) => {
          const choices = { ...settings, lists: await loadLists(), readers: await loadOwnReaders() };
          const tally = await makeBackup(db, choices, t, passphrase, work);
          await saveLists({ backedUp: Date.now() });
          return tally;
        }}
        onNeeds={needsPassphrase}
        onCheck={(file, passphrase, work) => files.restore.check(file, passphrase, work)}
        onRestore={(work, revive) => files.restore.restore(work, revive)}
      />
    </>
  );
}
