/** The one way out of the extension: to the address that a person syncs with, and to no other. */

/** A bare `fetch` kept as a property loses its window, and throws. */
export const send = (url: string, init: RequestInit): Promise<Response> => fetch(url, init);
