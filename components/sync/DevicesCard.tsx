import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { Monitor } from '@/components/ui/icons';
import type { Device } from '@/lib/app/sync/desk';
import { agoOf } from './ago';
import { Sure } from './Sure';

export interface DevicesCardProps {
  devices: readonly Device[];
  /** This one's id; null while it has none. */
  self: string | null;
  now: number;
  /** Without it none can be removed: a team's list is the server's. */
  onForget?: ((id: string) => Promise<void>) | undefined;
}

/** The devices that sync here, by name, and when each was last heard of. */
export function DevicesCard({ devices, self, now, onForget }: DevicesCardProps) {
  const { language, t } = useI18n();
  const { sync } = t;
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <section class="data-card" aria-label={sync.devices}>
      <h2>{sync.devices}</h2>
      {devices.length > 0 && (
        <ul class="sync-devices">
          {[...devices]
            .sort((a, b) => b.seen - a.seen)
            .map(({ id, name, person, seen }) => (
              <li key={id}>
                <Icon of={Monitor} />
                <span class="grow cut">
                  {person ? `${name} · ${person}` : name}{' '}
                  {id === self && <span class="tag">{sync.thisDevice}</span>}
                </span>
                <time class="sm dim" dateTime={new Date(seen).toISOString()}>
                  {agoOf(seen, now, t, language)}
                </time>
                {id !== self && onForget && (
                  <Button variant="quiet" label={sync.forgetName(name)} onClick={() => setAsked(id)}>
                    {sync.forget}
                  </Button>
                )}
                {asked === id && onForget && (
                  <Sure
                    question={sync.forgetSure(name)}
                    ways={[{ label: sync.forget, run: () => onForget(id), isDanger: true }]}
                    onDone={() => setAsked(null)}
                  />
                )}
              </li>
            ))}
        </ul>
      )}
      {devices.every(({ id }) => id === self) && <p class="sm dim">{sync.onlyThis}</p>}
    </section>
  );
}
