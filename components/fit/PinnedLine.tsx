import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { Pin, PinOff } from '@/components/ui/icons';
import type { PinState } from './types';

/** Says that a posting is pinned and from where, and lets it go. */
export function PinnedLine({ pin: { from, onPin } }: { pin: PinState }) {
  const { t } = useI18n();
  const words = t.seeker.pin;
  return (
    <div class="pinned" role="status">
      <Icon of={Pin} size={14} />
      <span class="grow" title={words.why}>
        {words.from(from ?? '')}
      </span>
      <Button icon={PinOff} onClick={() => onPin(false)}>
        {words.unpin}
      </Button>
    </div>
  );
}
