import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '@/lib/platform/settings';
import { loadSettings, onSettings } from '@/lib/platform/settings-store';

/** The person's choices, live from wherever they are changed; null until they are loaded. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    loadSettings().then(setSettings);
    return onSettings(setSettings);
  }, []);
  return settings;
}
