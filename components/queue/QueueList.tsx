import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { IconButton } from '@/components/ui/IconButton';
import { ListChecks, Trash2 } from '@/components/ui/icons';
import { shortTime } from '@/components/ui/time';

export interface QueueListProps {
  queues: readonly { id: string; name: string; at: number; done: number; all: number }[];
  onOpen: (id: string) => void;
  onRemove: (id: string) => void;
}

/** Queues that were begun, to be taken up again. */
export function QueueList({ queues, onOpen, onRemove }: QueueListProps) {
  const { language, t } = useI18n();
  if (queues.length === 0) return null;
  return (
    <ul class="queues" aria-label={t.queue.list}>
      {queues.map(({ id, name, at, done, all }) => (
        <li key={id}>
          <Button icon={ListChecks} onClick={() => onOpen(id)}>
            {name || t.queue.from(shortTime(at, language))} · {t.queue.reviewed(done, all)}
          </Button>
          <IconButton
            icon={Trash2}
            label={t.queue.remove(name || t.queue.from(shortTime(at, language)))}
            onClick={() => onRemove(id)}
          />
        </li>
      ))}
    </ul>
  );
}
