import { useId } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { useI18n } from '@/components/ui/I18n';
import { SHARED, TARGETS, type Target } from '@/lib/transfer/in/headers';
import { cellWords, isUsable, type Mapping } from '@/lib/transfer/in/mapping';
import type { ImportSample } from '@/lib/transfer/in/sample';

export interface ImportColumnsProps {
  sample: ImportSample;
  mapping: Mapping;
  onMapping: (mapping: Mapping) => void;
  onSheet: (sheet: number) => void;
  onTry: (mapping: Mapping) => void;
  onBack: () => void;
}

/** So many rows show what a column holds. */
const SHOWN = 3;

/** What each column of a file is: guessed, and put right by the person. */
export function ImportColumns({ sample, mapping, onMapping, onSheet, onTry, onBack }: ImportColumnsProps) {
  const { t } = useI18n();
  const id = useId();
  const { form, sheets, sheet, header, rows } = sample;
  const usable = isUsable(mapping);
  const examples = rows.slice(mapping.hasHeader && form === 'table' ? 1 : 0).slice(0, SHOWN);
  return (
    <>
      {sheets.length > 1 && (
        <div class="transfer-line">
          <label for={id}>{t.transfer.in.sheet}</label>
          <select
            id={id}
            class="select"
            value={sheet}
            onChange={(event) => onSheet(Number(event.currentTarget.value))}
          >
            {sheets.map((name, i) => (
              <option key={i} value={i}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <h3>{t.transfer.in.columns}</h3>
      <p class="sec">{t.transfer.in.columnsWhy}</p>
      {form === 'table' && (
        <Checkbox
          checked={mapping.hasHeader}
          onChange={(hasHeader) => onMapping({ ...mapping, hasHeader })}
          label={t.transfer.in.hasHeader}
        />
      )}
      <div class="transfer-columns">
        <table>
          <thead>
            <tr>
              <th scope="col">{t.transfer.in.column}</th>
              <th scope="col">{t.transfer.in.is}</th>
              <th scope="col">{t.transfer.in.example}</th>
            </tr>
          </thead>
          <tbody>
            {mapping.columns.map((target, i) => {
              const name = (mapping.hasHeader && header[i]) || `${t.transfer.in.column} ${i + 1}`;
              return (
                <tr key={i}>
                  <th scope="row">{name}</th>
                  <td>
                    <TargetChoice
                      label={name}
                      target={target}
                      onChoose={(to) => onMapping(chosen(mapping, i, to))}
                    />
                  </td>
                  <td class="dim sm">
                    {examples.map((cells, n) => (
                      <span key={n} class="cut">
                        {cellWords(cells[i]).slice(0, 60)}
                      </span>
                    ))}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p class="sm" role="status">
        {!usable && t.transfer.in.need}
      </p>
      <div class="transfer-line">
        <Button variant="primary" disabled={!usable} onClick={() => onTry(mapping)}>
          {t.transfer.in.try}
        </Button>
        <Button variant="quiet" onClick={onBack}>
          {t.transfer.again}
        </Button>
      </div>
    </>
  );
}

/** A target that only one column may have leaves the one that had it. */
function chosen(mapping: Mapping, column: number, target: Target | null): Mapping {
  const freed = (one: Target | null) =>
    one !== null && one === target && !SHARED.includes(one) ? null : one;
  return { ...mapping, columns: mapping.columns.map((one, i) => (i === column ? target : freed(one))) };
}

function TargetChoice({
  label,
  target,
  onChoose,
}: {
  label: string;
  target: Target | null;
  onChoose: (target: Target | null) => void;
}) {
  const { t } = useI18n();
  return (
    <select
      class="select"
      aria-label={label}
      value={target ?? ''}
      onChange={(event) => onChoose(TARGETS.find((one) => one === event.currentTarget.value) ?? null)}
    >
      <option value="">{t.transfer.in.skip}</option>
      {TARGETS.map((one) => (
        <option key={one} value={one}>
          {SHARED.includes(one) ? t.transfer.in.several(t.transfer.target[one]) : t.transfer.target[one]}
        </option>
      ))}
    </select>
  );
}
