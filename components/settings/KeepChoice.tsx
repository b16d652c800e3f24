import { useI18n } from '@/components/ui/I18n';
import { RadioCards } from '@/components/ui/RadioCards';
import type { Settings } from '@/lib/platform/settings';
import { KEEP_OPTIONS } from './catalogue';

export interface KeepChoiceProps {
  label: string;
  keep: Settings['keep'];
  onKeep: (keep: Settings['keep']) => void;
}

/** Which postings stay on this computer. */
export function KeepChoice({ label, keep, onKeep }: KeepChoiceProps) {
  const { t } = useI18n();
  return (
    <RadioCards
      label={label}
      value={keep}
      options={KEEP_OPTIONS.map(({ value, label }) => ({ value, label: label(t) }))}
      onChange={onKeep}
    />
  );
}
