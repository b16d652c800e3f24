import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Undo2 } from '@/components/ui/icons';
import type { RoleResult } from '@/lib/audit/types';

export interface RoleCorrectionProps {
  role: RoleResult;
  /** @param is null takes back what was said. */
  onRole: (is: 'service' | 'other' | null) => void;
}

/** Puts the role right in one press, or takes that back. */
export function RoleCorrection({ role, onRole }: RoleCorrectionProps) {
  const { t } = useI18n();
  if (role.was) {
    return (
      <span class="role-doors">
        <Button variant="link" icon={Undo2} onClick={() => onRole(null)}>
          {t.review.roleBack(t.role[role.was])}
        </Button>
      </span>
    );
  }
  return (
    <span class="role-doors">
      {role.role !== 'service' && <Button onClick={() => onRole('service')}>{t.review.isService}</Button>}
      {role.role !== 'other' && <Button onClick={() => onRole('other')}>{t.review.notService}</Button>}
    </span>
  );
}
