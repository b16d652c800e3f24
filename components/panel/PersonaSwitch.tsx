import { useI18n } from '@/components/ui/I18n';
import { Segmented } from '@/components/ui/Segmented';
import type { Persona } from '@/lib/platform/settings';

export interface PersonaSwitchProps {
  persona: Persona | null;
  onPersona: (persona: Persona) => void;
}

/** Recruiter or job seeker. */
export function PersonaSwitch({ persona, onPersona }: PersonaSwitchProps) {
  const { t } = useI18n();
  return (
    <Segmented
      label={t.persona.label}
      value={persona}
      options={[
        { value: 'recruiter', label: t.persona.recruiter },
        { value: 'seeker', label: t.persona.seeker },
      ]}
      onChange={onPersona}
    />
  );
}
