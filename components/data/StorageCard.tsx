import { useState } from 'preact/hooks';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { TriangleAlert } from '@/components/ui/icons';

export interface StorageCardProps {
  /** Bytes; null while it is not known. */
  storage: { used: number; quota: number; persisted: boolean } | null;
  /** The disk is nearly full. */
  nearlyFull: boolean;
  /** Asks the browser to keep it; false where it does not promise. */
  onPersist: () => Promise<boolean>;
}

const MIB = 2 ** 20;

/** Room on the disk, and whether the browser may take it back by itself. */
export function StorageCard({ storage, nearlyFull, onPersist }: StorageCardProps) {
  const { t } = useI18n();
  const [refused, setRefused] = useState(false);
  if (!storage) return null;
  const { used, quota, persisted } = storage;
  return (
    <div class="data-card">
      <h2>{t.data.room}</h2>
      <p>{t.data.used((used / MIB).toFixed(1), (quota / MIB / 1024).toFixed(1))}</p>
      <meter min={0} max={quota || 1} value={used} aria-label={t.data.room} />
      {nearlyFull && (
        <Banner meaning="risky" icon={TriangleAlert} live>
          {t.data.nearlyFull}
        </Banner>
      )}
      <p class="sm dim">{persisted ? t.data.persisted : t.data.losable}</p>
      {!persisted && (
        <Button onClick={() => void onPersist().then((granted) => setRefused(!granted))}>
          {t.data.persist}
        </Button>
      )}
      <p role="status" class="sm">
        {refused && t.data.notPersisted}
      </p>
    </div>
  );
}
