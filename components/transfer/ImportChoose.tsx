import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Upload } from '@/components/ui/icons';
import { TextArea } from '@/components/ui/TextArea';

export interface ImportChooseProps {
  initialCells: string;
  onOpen: (source: File | string) => void;
}

/** Where rows come from: a file, or cells that were copied from a sheet. */
export function ImportChoose({ initialCells, onOpen }: ImportChooseProps) {
  const { t } = useI18n();
  const file = useRef<HTMLInputElement>(null);
  const [cells, setCells] = useState(initialCells);
  return (
    <>
      <p class="sec">{t.transfer.in.why}</p>
      <Button icon={Upload} variant="primary" onClick={() => file.current?.click()}>
        {t.transfer.in.choose}
      </Button>
      <input
        type="file"
        accept=".xlsx,.csv,.tsv,.txt,.json,.jsonl"
        hidden
        aria-label={t.transfer.in.choose}
        ref={file}
        onChange={(event) => {
          const field = event.currentTarget;
          const [chosen] = field.files ?? [];
          if (chosen) onOpen(chosen);
          // The same file may be chosen again.
          field.value = '';
        }}
      />
      <TextArea
        label={t.transfer.in.paste}
        value={cells}
        onInput={setCells}
        placeholder={t.transfer.in.pasteHint}
        rows={4}
      />
      <Button disabled={cells.trim() === ''} onClick={() => onOpen(cells)}>
        {t.transfer.in.read}
      </Button>
    </>
  );
}
