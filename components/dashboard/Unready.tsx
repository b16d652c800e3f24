import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { useI18n } from '@/components/ui/I18n';
import { CircleAlert } from '@/components/ui/icons';
import { Skeleton } from '@/components/ui/Skeleton';

/** In place of a page whose engine is being loaded, or could not be. */
export function Unready({ onRetry }: { onRetry?: (() => void) | undefined }) {
  const { t } = useI18n();
  if (!onRetry) return <Skeleton />;
  return (
    <EmptyState icon={CircleAlert} title={t.dashboard.unready} why={t.dashboard.unreadyWhy}>
      <Button onClick={onRetry}>{t.dashboard.retry}</Button>
    </EmptyState>
  );
}
