import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Database, TriangleAlert } from '@/components/ui/icons';

export interface BackupReminderProps {
  /** The disk is nearly full: what is written may soon be refused. */
  nearlyFull: boolean;
  /** Address of the page where a backup is made. */
  href: string;
  /** Puts it off; without it, it cannot be. */
  onLater?: (() => void) | undefined;
}

/** That a backup is due, or that the room on the disk runs short. */
export function BackupReminder({ nearlyFull, href, onLater }: BackupReminderProps) {
  const { t } = useI18n();
  return (
    <Banner meaning={nearlyFull ? 'risky' : 'note'} icon={nearlyFull ? TriangleAlert : Database}>
      {nearlyFull ? t.data.nearlyFull : t.data.remind} <a href={href}>{t.data.toBackup}</a>{' '}
      {onLater && !nearlyFull && (
        <Button variant="link" onClick={onLater}>
          {t.data.later}
        </Button>
      )}
    </Banner>
  );
}
