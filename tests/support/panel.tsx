import { Panel } from '@/components/panel/Panel';
import type { PanelProps } from '@/components/panel/types';
import type { Language } from '@/lib/i18n';
import { FACTS, view } from './postings';
import { TEXTS } from './render';

/** The panel beside a typical posting, for a recruiter; what a test is about it gives itself. */
export function ShownPanel({ language = 'zh', ...props }: Partial<PanelProps> & { language?: Language }) {
  return (
    <Panel
      view={view()}
      texts={TEXTS[language]}
      facts={FACTS}
      persona="recruiter"
      onPersona={() => {}}
      onCopy={async () => {}}
      {...props}
    />
  );
}
