import { useEffect, useState } from 'preact/hooks';
import { RECORD, RECORD_ROUTE } from '@/lib/messages/record';
import { askPage } from '@/lib/messages/wire';
import { saveFile } from '@/lib/platform/download';

/** For those who write site readers: saves the page of a tab without its words. Not in what is packed. */
export function Record({ route }: { route: string }) {
  const [said, setSaid] = useState('recording …');
  useEffect(() => {
    askPage(RECORD, Number(route.slice(RECORD_ROUTE.length)), 'page.record', {}).then(
      ({ name, html }) => {
        saveFile(name, html, 'text/html');
        setSaid(`saved ${name}: structure kept, words replaced. Look through it before you put it anywhere.`);
      },
      (error) => setSaid(`not saved: ${String(error)}`),
    );
  }, [route]);
  return <p role="status">{said}</p>;
}
