import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { CircleAlert } from '@/components/ui/icons';
import { Skeleton } from '@/components/ui/Skeleton';
import type { SeekerState } from './types';

/** While the profile is read, and when it could not be read or kept. */
export function KeepState({ seeker: { failed, retry } }: { seeker: SeekerState }) {
  const { t } = useI18n();
  if (!failed) {
    return (
      <div class="reading" role="status">
        <span class="sr">{t.seeker.loading}</span>
        <Skeleton />
      </div>
    );
  }
  return (
    <Banner meaning="risky" icon={CircleAlert} live>
      {t.seeker.failed} <Button onClick={retry}>{t.seeker.retry}</Button>
    </Banner>
  );
}
