import { useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/I18n';
import { BellOff, Plus } from '@/components/ui/icons';
import { MenuItem } from '@/components/ui/MenuItem';
import type { PopupViewProps } from './types';

/** Reads the site from now on, or no more; and what came of it. */
export function AccessItem({ state, access, onAllow, onForget }: PopupViewProps) {
  const { t } = useI18n();
  const [said, setSaid] = useState<'allowed' | 'refused' | 'forgotten' | null>(null);
  if (state === 'restricted' || state === 'private') return null;
  return (
    <>
      {access === 'offered' && onAllow && (
        <MenuItem
          icon={Plus}
          label={t.ask.allow}
          hint={t.ask.allowHint}
          onClick={() =>
            void onAllow().then(
              (allowed) => setSaid(allowed ? 'allowed' : 'refused'),
              () => setSaid('refused'),
            )
          }
        />
      )}
      {access === 'allowed' && onForget && (
        <MenuItem
          icon={BellOff}
          label={t.ask.forget}
          onClick={() => void onForget().then(() => setSaid('forgotten'))}
        />
      )}
      <p role="status" class="popup-said sm sec">
        {said && t.ask[said]}
      </p>
    </>
  );
}
