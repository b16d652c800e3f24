import {
  CircleCheck,
  CircleDashed,
  CircleMinus,
  CircleQuestionMark,
  Contrast,
  EyeOff,
  InfinityIcon,
  type LucideIcon,
  OctagonAlert,
  Shield,
  TriangleAlert,
} from '@/components/ui/icons';
import type { Meaning } from '@/components/ui/meaning';
import type { ApartReason } from '@/lib/fit/apart';
import type { FitState } from '@/lib/fit/counts';
import type { ReminderState } from '@/lib/fit/reminders';

export interface Look {
  icon: LucideIcon;
  meaning: Meaning;
}

/** The look of how far a person meets what is asked. */
export const FIT_LOOKS: Record<FitState, Look> = {
  met: { icon: CircleCheck, meaning: 'met' },
  partly: { icon: Contrast, meaning: 'partly' },
  unmet: { icon: CircleMinus, meaning: 'unmet' },
  unsure: { icon: CircleQuestionMark, meaning: 'unknown' },
};

/** The look of what does not count. */
export const APART_LOOKS: Record<ApartReason, Look> = {
  illegal: { icon: OctagonAlert, meaning: 'unlawful' },
  risky: { icon: TriangleAlert, meaning: 'risky' },
  delicate: { icon: Shield, meaning: 'unknown' },
  waived: { icon: InfinityIcon, meaning: 'waived' },
};

/** The look of a fact that one decides by. */
export const REMINDER_LOOKS: Record<ReminderState, Look> = {
  written: { icon: CircleCheck, meaning: 'covered' },
  unwritten: { icon: CircleDashed, meaning: 'missing' },
  unread: { icon: EyeOff, meaning: 'unknown' },
  clear: { icon: CircleDashed, meaning: 'unknown' },
};
