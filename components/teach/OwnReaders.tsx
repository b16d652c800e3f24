import { useRef, useState } from 'preact/hooks';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { IconButton } from '@/components/ui/IconButton';
import { CircleAlert, Download, Trash2, Upload } from '@/components/ui/icons';

/** A reader of the person's own, as the list shows it. */
export interface OwnReaderLine {
  id: string;
  name: string;
  hosts: readonly string[];
  /** When it was taught, `2026-11`. */
  since: string;
  /** What its text is found by. */
  hook: string;
}

export interface ImportError {
  line: number;
  place: string;
  code: string;
}

export interface OwnReadersProps {
  /** Null while they are loaded. */
  readers: readonly OwnReaderLine[] | null;
  onDelete: (id: string) => Promise<void>;
  onExport: () => void;
  /** @returns how many were taken, or what is wrong: then none was. */
  onImport: (text: string) => Promise<{ taken: number; errors: readonly ImportError[] }>;
}

/** The sites that a person has taught: deleted one by one, handed on as a file. */
export function OwnReaders({ readers, onDelete, onExport, onImport }: OwnReadersProps) {
  const { t } = useI18n();
  const file = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const [errors, setErrors] = useState<readonly ImportError[]>([]);
  const take = async (chosen: File | undefined) => {
    if (!chosen) return;
    setSaid('');
    const { taken, errors } = await onImport(await chosen.text());
    setErrors(errors);
    if (errors.length === 0) setSaid(t.teach.imported(taken));
  };
  return (
    <section class="own-readers" aria-label={t.teach.mine}>
      <header class="postings-head">
        <h2>{t.teach.mine}</h2>
        <span class="grow" />
        {readers && readers.length > 0 && (
          <Button icon={Download} onClick={onExport}>
            {t.teach.export}
          </Button>
        )}
        <Button icon={Upload} onClick={() => file.current?.click()}>
          {t.teach.import}
        </Button>
        <input
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={t.teach.import}
          ref={file}
          onChange={(event) => {
            const field = event.currentTarget;
            void take(field.files?.[0]).finally(() => {
              field.value = '';
            });
          }}
        />
      </header>
      <p class="sec">{readers?.length === 0 ? t.teach.mineNone : t.teach.mineWhy}</p>
      <p role="status" class="own-said">
        {said}
      </p>
      {errors.length > 0 && (
        <Banner meaning="risky" icon={CircleAlert} live>
          <b>{t.teach.refused(errors.length)}</b>
          <ul class="own-errors">
            {errors.map(({ line, place, code }) => (
              <li key={`${line} ${place} ${code}`}>
                {t.teach.line(line)} {place && <code>{place}</code>}{' '}
                {(t.teach.error as Record<string, string>)[code] ?? t.teach.error.other}
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {readers && readers.length > 0 && (
        <ul class="own-list">
          {readers.map(({ id, name, hosts, since, hook }) => (
            <li key={id}>
              <span class="grow">
                <b>{name}</b> <span class="sm dim">{t.teach.taught(since)}</span>
                <span class="cut sm dim">
                  {hosts.join('、')} · <code>{hook}</code>
                </span>
              </span>
              <IconButton
                icon={Trash2}
                label={t.teach.remove(name)}
                onClick={() => void onDelete(id).then(() => setSaid(t.teach.removed(name)))}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
