import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { useI18n } from '@/components/ui/I18n';
import { Logo } from '@/components/ui/Logo';
import { RadioCards } from '@/components/ui/RadioCards';
import type { Persona, Settings } from '@/lib/platform/settings';
import { KeepChoice } from './KeepChoice';

export interface FirstRunProps {
  /** What is kept unless something else is chosen. */
  keep?: Settings['keep'];
  onDone: (choice: { persona: Persona; keep: Settings['keep'] }) => void;
}

/** The one screen before the first use: who is reading, and what may stay on this computer. */
export function FirstRun({ keep: preset = 'noted', onDone }: FirstRunProps) {
  const { t } = useI18n();
  const [persona, setPersona] = useState<Persona | null>(null);
  const [keep, setKeep] = useState(preset);
  return (
    <main class="first-run">
      <h1>
        <Logo size={28} /> {t.app.name}
      </h1>
      <p>
        {t.firstRun.what}
        {t.firstRun.local}
      </p>
      <RadioCards
        label={t.firstRun.who}
        value={persona}
        options={[
          { value: 'recruiter', label: t.persona.recruiter, hint: t.firstRun.recruiter },
          { value: 'seeker', label: t.persona.seeker, hint: t.firstRun.seeker },
        ]}
        onChange={setPersona}
      />
      <KeepChoice label={t.firstRun.keep} keep={keep} onKeep={setKeep} />
      <Checkbox
        label={t.data.shared}
        checked={keep === 'none'}
        onChange={(shared) => setKeep(shared ? 'none' : preset)}
      />
      <div class="first-run-end">
        <Button
          variant="primary"
          big
          disabled={persona === null}
          onClick={() => persona && onDone({ persona, keep })}
        >
          {t.firstRun.start}
        </Button>
        <Button variant="quiet" onClick={() => onDone({ persona: 'recruiter', keep })}>
          {t.firstRun.skip}
        </Button>
        <span class="sm dim">{t.firstRun.later}</span>
      </div>
    </main>
  );
}
