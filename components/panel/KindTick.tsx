import { Checkbox } from '@/components/ui/Checkbox';
import { Chip } from '@/components/ui/Chip';
import { useI18n } from '@/components/ui/I18n';
import { CircleAlert } from '@/components/ui/icons';
import type { Suggestion } from '@/lib/checklist/schema';

export interface KindTickProps {
  kind: Suggestion['kind'];
  confirmed: boolean;
  onConfirm: (on: boolean) => void;
  /** The box alone. */
  brief?: boolean;
}

/** What a fact or a promise has beside it: that it is one, and a box to tick once it is known to be true. */
export function KindTick({ kind, confirmed, onConfirm, brief = false }: KindTickProps) {
  const { t } = useI18n();
  if (kind === 'wording') return null;
  return (
    <>
      {!brief && <Chip meaning="plain">{kind === 'fact' ? t.gaps.fact : t.gaps.promise}</Chip>}
      {!brief && !confirmed && (
        <Chip meaning="missing" icon={CircleAlert}>
          {t.gaps.toConfirm}
        </Chip>
      )}
      <Checkbox label={t.gaps.confirmed} title={t.gaps.confirmWhy} checked={confirmed} onChange={onConfirm} />
    </>
  );
}
