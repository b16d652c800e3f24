import { useState } from 'preact/hooks';
import { CopyReport } from '@/components/health/CopyReport';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { MousePointerClick } from '@/components/ui/icons';
import type { PanelProps } from './types';

/** The ways on from a page that could not be read: teach it, or report it. */
export function TeachDoors({ onTeach, onReport }: Pick<PanelProps, 'onTeach' | 'onReport'>) {
  const { t } = useI18n();
  const [refused, setRefused] = useState(false);
  return (
    <>
      <Button
        variant="primary"
        icon={MousePointerClick}
        onClick={() =>
          onTeach?.().then(
            () => setRefused(false),
            () => setRefused(true),
          )
        }
      >
        {t.health.teach}
      </Button>
      {onReport && <CopyReport onCopy={onReport} />}
      <p role="status" class="sm sec">
        {refused && t.teach.cannotWhy}
      </p>
    </>
  );
}
