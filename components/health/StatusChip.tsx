import { Chip } from '@/components/ui/Chip';
import { useI18n } from '@/components/ui/I18n';
import { CircleCheck, CircleDashed, EyeOff, type LucideIcon, ScanText } from '@/components/ui/icons';
import type { Meaning } from '@/components/ui/meaning';
import type { HealthStatus } from '@/lib/messages/health';

const LOOKS: Record<HealthStatus, { meaning: Meaning; icon: LucideIcon }> = {
  works: { meaning: 'covered', icon: CircleCheck },
  rescued: { meaning: 'waived', icon: ScanText },
  fails: { meaning: 'risky', icon: EyeOff },
  never: { meaning: 'unknown', icon: CircleDashed },
};

/** How a site's reader does: icon and word. */
export function StatusChip({ status }: { status: HealthStatus }) {
  const { t } = useI18n();
  const { meaning, icon } = LOOKS[status];
  return (
    <Chip meaning={meaning} icon={icon}>
      {t.health.state[status]}
    </Chip>
  );
}
