import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { TriangleAlert } from '@/components/ui/icons';
import { TextField } from '@/components/ui/TextField';
import { addressOf, type Draft } from './draft';

export interface AddressFieldProps {
  draft: Draft;
  /** How an address looks there. */
  example: string;
  onInput: (address: string) => void;
  error?: string | undefined;
}

/** The address as it is typed, and what will be used: what was put right is said, and that http is open. */
export function AddressField({ draft, example, onInput, error }: AddressFieldProps) {
  const { t } = useI18n();
  const { address, mended, open } = addressOf(draft);
  const isBad = address === null && draft.address.trim() !== '';
  return (
    <TextField
      label={t.sync.address}
      literal
      value={draft.address}
      placeholder={example}
      maxLength={2_000}
      error={isBad ? `${t.sync.addressBad}${example}` : error}
      onInput={onInput}
      hint={
        address !== null && (
          <>
            {mended.length > 0 && (
              <p>
                {t.sync.willUse}
                <code>{address}</code> ({mended.map((mend) => t.sync.mend[mend]).join(' · ')})
              </p>
            )}
            {open && (
              <p class="sync-open">
                <Icon of={TriangleAlert} size={14} /> {t.sync.open}
              </p>
            )}
          </>
        )
      }
    />
  );
}
