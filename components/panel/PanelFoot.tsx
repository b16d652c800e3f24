import { useI18n } from '@/components/ui/I18n';
import { IconButton } from '@/components/ui/IconButton';
import { RefreshCw } from '@/components/ui/icons';
import type { Persona } from '@/lib/platform/settings';
import { PersonaSwitch } from './PersonaSwitch';

export interface PanelFootProps {
  persona: Persona;
  /** In place of the promise that everything stays here. */
  said?: string | undefined;
  onPersona: (persona: Persona) => void;
  onReread?: (() => void) | undefined;
}

/** Who is reading, the promise, and reading again. */
export function PanelFoot({ persona, said, onPersona, onReread }: PanelFootProps) {
  const { t } = useI18n();
  return (
    <footer class="panel-foot">
      <PersonaSwitch persona={persona} onPersona={onPersona} />
      <span class="grow cut end" title={said ?? t.foot.local}>
        {said ?? t.foot.local}
      </span>
      {onReread && <IconButton icon={RefreshCw} size={14} label={t.foot.reread} onClick={onReread} />}
    </footer>
  );
}
