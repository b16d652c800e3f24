/** Opens shadow roots, closed ones too where the browser gives extensions the means. */
export function shadowRootOf(host: Element): ShadowRoot | null {
  if (host.shadowRoot) return host.shadowRoot;
  // Firefox.
  const own = (host as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (own) return own;
  if (!host.tagName.includes('-') && !CAN_HOST.has(host.tagName)) return null;
  const dom = (
    globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: (host: Element) => ShadowRoot | null } } }
  ).chrome?.dom;
  return dom?.openOrClosedShadowRoot?.(host) ?? null;
}

/** The elements without a dash that may have a shadow root and hold a text: asking for the others costs time. */
const CAN_HOST = new Set(['ARTICLE', 'ASIDE', 'DIV', 'MAIN', 'P', 'SECTION', 'SPAN']);
