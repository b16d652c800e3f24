import { ExportCard } from '@/components/transfer/ExportCard';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Printer, X } from '@/components/ui/icons';
import { exportPostings } from '@/lib/app/files/export';
import type { Database } from '@/lib/store/database';

export interface SelectionExportProps {
  db: Database;
  keys: readonly string[];
  nameOf: (status: string) => string;
  onClose: () => void;
}

/** The chosen postings as a file, or as a report to be printed. */
export function SelectionExport({ db, keys, nameOf, onClose }: SelectionExportProps) {
  const { t } = useI18n();
  return (
    <div class="selection-export">
      <ExportCard
        count={keys.length}
        onExport={(choice, work) => exportPostings(db, keys, choice, { t, statusName: nameOf }, work)}
      />
      <div class="row wrap">
        <Button
          icon={Printer}
          onClick={() => {
            sessionStorage.setItem('report', JSON.stringify(keys));
            location.hash = '#/report';
          }}
        >
          {t.postings.report}
        </Button>
        <Button variant="quiet" icon={X} onClick={onClose}>
          {t.postings.close}
        </Button>
      </div>
    </div>
  );
}
