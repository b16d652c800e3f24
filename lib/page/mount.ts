import { rootOf, viewOf } from './dom';

/**
 * A closed shadow root of ours over a foreign page. The page can neither look inside nor style it; should it
 * throw the host out, the host is put back.
 */
export interface Mounted {
  root: ShadowRoot;
  host: HTMLElement;
  unmount(): void;
}

/** A page that throws the host out again and again is let have its way: a fight would cost it all its time. */
const MOST_TIMES = 50;

/** An event of ours that a host answers which still has its listeners. */
const PROBE = 'probe';

/** @param deafened told when the page took the listeners of all that was rendered: it must be rendered from nothing. */
export function mountOverlay(document: Document, css: string, deafened?: () => void): Mounted {
  const host = document.createElement('div');
  // Nothing of the page's own rules reaches the host, and it takes no room in the page. It scrolls with the document,
  // so that what stands on a part of the page stays on it between two frames of ours. `all` leaves out the direction: on
  // a page that is read from the right ours is read from the left all the same.
  host.style.cssText =
    'all:initial!important;direction:ltr!important;position:absolute!important;inset:0 auto auto 0!important;width:0!important;height:0!important;z-index:2147483647!important;display:block!important';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new (viewOf(document).CSSStyleSheet)();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  let attached = 0;
  let watched: Element | null = null;
  const attach = () => {
    const element = rootOf(document);
    // While a document is written anew it has no root element for a moment.
    if (!element) return;
    if (element !== watched) {
      watched = element;
      observer.disconnect();
      observer.observe(document, { childList: true });
      observer.observe(element, { childList: true });
    }
    if (host.isConnected || attached++ >= MOST_TIMES) return;
    const deaf = !answers(host);
    if (deaf) listen(host);
    element.append(host);
    if (deaf) deafened?.();
  };
  const observer = new MutationObserver(attach);
  listen(host);
  attach();
  return {
    root,
    host,
    unmount() {
      observer.disconnect();
      host.remove();
    },
  };
}

function listen(host: HTMLElement): void {
  // Keys typed in our controls are not the page's hot keys.
  const keep = (event: Event) => event.stopPropagation();
  for (const type of ['keydown', 'keyup', 'keypress']) host.addEventListener(type, keep);
  host.addEventListener(PROBE, (event) => event.preventDefault());
}

/** A page that writes its document anew (`document.open`) takes the listeners of all nodes in it. */
function answers(host: HTMLElement): boolean {
  return !host.dispatchEvent(new Event(PROBE, { cancelable: true }));
}
