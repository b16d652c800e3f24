import {
  CircleCheck,
  CircleDashed,
  EyeOff,
  InfinityIcon,
  type LucideIcon,
  OctagonAlert,
  PencilLine,
  Shield,
  TriangleAlert,
} from '@/components/ui/icons';
import type { Meaning } from '@/components/ui/meaning';
import type { Severity } from './findings';
import type { RowState } from './model';

/** The look of a state: its icon and its colours. */
export const STATE_LOOKS: Record<RowState, { icon: LucideIcon; meaning: Meaning }> = {
  covered: { icon: CircleCheck, meaning: 'covered' },
  waived: { icon: InfinityIcon, meaning: 'waived' },
  missing: { icon: CircleDashed, meaning: 'missing' },
  unreadable: { icon: EyeOff, meaning: 'unknown' },
  delicate: { icon: Shield, meaning: 'waived' },
};

/** The look of a finding. */
export const SEVERITY_LOOKS: Record<Severity, { icon: LucideIcon; meaning: Meaning }> = {
  illegal: { icon: OctagonAlert, meaning: 'unlawful' },
  risky: { icon: TriangleAlert, meaning: 'risky' },
  style: { icon: PencilLine, meaning: 'style' },
};
