import { Chip } from '@/components/ui/Chip';
import { useI18n } from '@/components/ui/I18n';
import { Ban, CircleCheck, CircleDashed, type LucideIcon } from '@/components/ui/icons';
import type { Meaning } from '@/components/ui/meaning';
import { Switch } from '@/components/ui/Switch';
import type { SyncConfig } from '@/lib/app/sync/desk';
import { type Goes, type ScopeId, type ScopeSwitch, SYNC_SCOPE } from '@/lib/app/sync/scope';

export interface ScopeTableProps {
  /** What is switched on; null where nothing is set up: then the form has the switches. */
  config: Pick<SyncConfig, ScopeSwitch> | null;
  onSwitch?: (id: ScopeSwitch, on: boolean) => void;
}

const LOOKS: Record<Goes, { icon: LucideIcon; meaning: Meaning }> = {
  always: { icon: CircleCheck, meaning: 'covered' },
  chosen: { icon: CircleDashed, meaning: 'waived' },
  never: { icon: Ban, meaning: 'unknown' },
};

function isSwitch(id: ScopeId): id is ScopeSwitch & ScopeId {
  return id === 'texts' || id === 'profile';
}

/** What goes along and what never does, and why. */
export function ScopeTable({ config, onSwitch }: ScopeTableProps) {
  const { t } = useI18n();
  const { sync } = t;
  return (
    <section class="data-card" aria-label={sync.scope}>
      <h2>{sync.scope}</h2>
      <table class="sync-scope">
        <thead>
          <tr>
            <th scope="col">{sync.scopeHead.what}</th>
            <th scope="col">{sync.scopeHead.goes}</th>
            <th scope="col">{sync.scopeHead.why}</th>
          </tr>
        </thead>
        <tbody>
          {SYNC_SCOPE.map(({ id, goes }) => {
            const { name, why } = sync.scopeOf[id];
            const isOn = config !== null && isSwitch(id) && config[id];
            const { icon, meaning } = LOOKS[isOn ? 'always' : goes];
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>
                  <span class="sync-goes">
                    {isSwitch(id) && config && (
                      <Switch label={name} on={isOn} onChange={(on) => onSwitch?.(id, on)} />
                    )}
                    <Chip meaning={meaning} icon={icon}>
                      {isOn ? sync.goesOn : sync.goes[goes]}
                    </Chip>
                  </span>
                </td>
                <td class="sec">{why}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
