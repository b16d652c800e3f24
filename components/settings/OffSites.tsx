import { useRef } from 'preact/hooks';
import { useKeptFocus } from '@/components/review/use-kept-focus';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';

export interface OffSitesProps {
  hosts: readonly string[];
  onTurnOn: (host: string) => void;
}

/** The sites that a person switched off, each with the way back. */
export function OffSites({ hosts, onTurnOn }: OffSitesProps) {
  const { t } = useI18n();
  const place = useRef<HTMLDivElement>(null);
  const acts = useKeptFocus(place, hosts.length);
  return (
    <div class="setting is-list" ref={place} tabIndex={-1}>
      <h3>{t.settings.off}</h3>
      <p class="sm sec">{hosts.length === 0 ? t.settings.offNone : t.settings.offWhy}</p>
      {hosts.length > 0 && (
        <ul class="site-list">
          {hosts.map((host) => (
            <li key={host}>
              <span class="grow cut">{host}</span>
              <Button
                label={t.settings.turnOnName(host)}
                onClick={() => {
                  acts();
                  onTurnOn(host);
                }}
              >
                {t.settings.turnOn}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
