import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Kbd } from '@/components/ui/Kbd';

/** A key of the whole browser. */
export interface Shortcut {
  /** Of the manifest's command. */
  id: string;
  /** As the browser writes it, such as `Alt+Y`; empty where none is set. */
  keys: string;
}

export interface ShortcutsProps {
  /** Null while the browser is asked. */
  shortcuts: readonly Shortcut[] | null;
  /** Goes where the browser lets them be changed. */
  onChange: () => void;
}

/** The keys that work everywhere, as they are set now, and those of the panel. */
export function Shortcuts({ shortcuts, onChange }: ShortcutsProps) {
  const { t } = useI18n();
  const names: Record<string, string> = t.settings.command;
  return (
    <>
      <div class="setting is-list">
        <p class="sm sec">{t.settings.keysWhy}</p>
        <dl class="keys">
          {shortcuts?.map(({ id, keys }) => (
            <div key={id}>
              <dt>{names[id] ?? id}</dt>
              <dd>{keys ? <Kbd keys={keys} /> : <span class="dim">{t.settings.keysUnset}</span>}</dd>
            </div>
          ))}
        </dl>
        <div>
          <Button onClick={onChange}>{t.settings.keysChange}</Button>
        </div>
      </div>
      <div class="setting is-list">
        <h3>{t.settings.keysHere}</h3>
        <dl class="keys">
          {t.settings.keys.map(([keys, does]) => (
            <div key={`${keys} ${does}`}>
              <dt>{does}</dt>
              <dd>
                {keys.split('/').map((key) => (
                  <Kbd key={key} keys={key} />
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}
