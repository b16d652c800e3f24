import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';

export interface AllowedSitesProps {
  /** Hosts; null while they are not known. */
  hosts: readonly string[] | null;
  onRemove: (host: string) => void;
}

/** The sites that a person has allowed beside the built-in ones: each can be taken back. */
export function AllowedSites({ hosts, onRemove }: AllowedSitesProps) {
  const { t } = useI18n();
  return (
    <div class="setting is-list">
      <h3>{t.ask.list}</h3>
      {hosts && <p class="sm sec">{hosts.length === 0 ? t.ask.listNone : t.ask.listWhy}</p>}
      <ul class="site-list">
        {hosts?.map((host) => (
          <li key={host}>
            <span class="grow cut">{host}</span>
            <Button label={t.ask.removeName(host)} onClick={() => onRemove(host)}>
              {t.ask.remove}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
