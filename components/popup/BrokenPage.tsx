import { CopyReport } from '@/components/health/CopyReport';
import { TriedList } from '@/components/health/TriedList';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { MousePointerClick } from '@/components/ui/icons';
import type { PopupViewProps } from './types';

/** What was tried on a page that could not be read, and the ways on: teach it, or copy a report. */
export function BrokenPage({ state, broken, onReport, onTeach }: PopupViewProps) {
  const { t } = useI18n();
  if (!broken || state !== 'page') return null;
  return (
    <section class="popup-broken" aria-label={t.health.tried}>
      <TriedList tried={broken.tried} />
      <div class="popup-doors">
        {onTeach && (
          <Button variant="primary" icon={MousePointerClick} onClick={onTeach}>
            {t.health.teach}
          </Button>
        )}
        {onReport && <CopyReport onCopy={onReport} />}
      </div>
    </section>
  );
}
