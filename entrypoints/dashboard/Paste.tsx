import { useEffect, useMemo, useState } from 'preact/hooks';
import { PasteView } from '@/components/dashboard/PasteView';
import type { Pasted } from '@/components/dashboard/pasted';
import type { AppProps } from '@/lib/app/Root';
import { useTexts } from '@/lib/app/use-texts';
import type { Auditor } from '@/lib/audit/auditor';
import { builtinAuditor } from '@/lib/audit/builtin';
import { copyText } from '@/lib/platform/clipboard';
import type { Persona } from '@/lib/platform/settings';
import { saveSettings } from '@/lib/platform/settings-store';

/** What was pasted lives as long as the tab: a reload loses nothing, and nothing stays behind. */
const KEY = 'pasted';

function loadPasted(): Pasted | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** A pasted text against the checklist: on no site, and offline. */
export function Paste({ settings, language }: AppProps) {
  const texts = useTexts(language);
  const [auditor, setAuditor] = useState<Auditor | null>(null);
  useEffect(() => {
    void builtinAuditor().then(setAuditor);
  }, []);
  const initial = useMemo(loadPasted, []);
  if (!texts || !auditor) return null;
  return (
    <PasteView
      texts={texts}
      facts={auditor.items}
      persona={settings.persona as Persona}
      loadAuditor={async () => auditor}
      audit={(posting) => auditor.audit(posting, { anyway: true })}
      initial={initial}
      onPersona={(persona) => void saveSettings({ persona })}
      onCopy={copyText}
      onChange={(pasted) => sessionStorage.setItem(KEY, JSON.stringify(pasted))}
    />
  );
}
