import type { Messages } from './zh';

/** The words of reading a site because a person asks for it, in English. */
export const enAsk: Messages['ask'] = {
  allow: 'Read this site from now on',
  allowHint: 'The browser asks once',
  forget: 'Stop reading this site',
  allowed: 'This site is read from now on',
  refused: 'It was not allowed, so this site is not read by itself. Press again to change that.',
  forgotten: 'Not read any more. Open pages stop once they are reloaded.',
  private: 'Pages of this kind are never read',
  privateWhy:
    'The address is that of a chat, a résumé, an account or a payment. Most of it is other people’s private matter, so it is not read, whoever asks. You can paste the posting’s text.',
  list: 'Sites that may be read',
  listWhy: 'You allowed these beside the built-in ones. Removing one takes the permission back.',
  listNone: 'No further site is allowed.',
  remove: 'Remove',
  removeName: (host) => `Remove: ${host}`,
};
