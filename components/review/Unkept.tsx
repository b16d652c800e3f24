import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { CircleAlert } from '@/components/ui/icons';

/** What a person said was not kept: that is told, and can be tried again. */
export function Unkept({ onRetry }: { onRetry: () => void }) {
  const { t } = useI18n();
  return (
    <Banner meaning="missing" icon={CircleAlert} live>
      {t.review.failed}{' '}
      <Button variant="link" onClick={onRetry}>
        {t.review.retry}
      </Button>
    </Banner>
  );
}
