import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { useI18n } from '@/components/ui/I18n';
import { Download } from '@/components/ui/icons';
import { RadioCards } from '@/components/ui/RadioCards';
import type { Messages } from '@/lib/i18n';
import { EXPORT_FORMS, type ExportForm } from '@/lib/transfer/out/forms';
import type { Work } from '@/lib/transfer/progress';
import type { Tally } from '@/lib/transfer/tally';
import { useWork } from './use-work';
import { WorkBar } from './WorkBar';
import { WorkSaid } from './WorkSaid';

export interface ExportCardProps {
  /** How many postings go out: those that are selected, or all. */
  count: number;
  /** Writes the file and hands it to the person. @param mask whether contact details in texts are hidden. */
  onExport: (choice: { form: ExportForm; mask: boolean }, work: Work) => Promise<Tally>;
}

/** Postings as a file, in a form of the person's choice. */
export function ExportCard({ count, onExport }: ExportCardProps) {
  const { t } = useI18n();
  const [form, setForm] = useState<ExportForm>('xlsx');
  // Null: as is usual for the form.
  const [mask, setMask] = useState<boolean | null>(null);
  const { run, working, said, say } = useWork(t);
  const masks = mask ?? form !== 'json';
  const start = async () => {
    const tally = await run((work) => onExport({ form, mask: masks }, work));
    if (tally) say(tallyWords(tally, t));
  };
  return (
    <section class="transfer" aria-label={t.transfer.out.title}>
      <h2>
        {t.transfer.out.title} <span class="dim sm">{t.transfer.out.count(count)}</span>
      </h2>
      <RadioCards
        label={t.transfer.out.form}
        hideLabel
        value={form}
        options={EXPORT_FORMS.map((value) => ({ value, ...t.transfer.out.forms[value] }))}
        onChange={setForm}
      />
      <Checkbox checked={masks} onChange={setMask} label={t.transfer.out.mask} />
      <p class="sm dim">{form === 'json' ? t.transfer.out.whole : t.transfer.out.maskWhy}</p>
      {working ? (
        <WorkBar label={t.transfer.out.working} working={working} />
      ) : (
        <Button icon={Download} variant="primary" disabled={count === 0} onClick={() => void start()}>
          {t.transfer.out.start}
        </Button>
      )}
      <WorkSaid said={said} />
    </section>
  );
}

function tallyWords({ rows, hidden, cut }: Tally, t: Messages): string {
  const { out } = t.transfer;
  return out.done(rows) + (hidden > 0 ? out.hidden(hidden) : '') + (cut > 0 ? out.cut(cut) : '');
}
