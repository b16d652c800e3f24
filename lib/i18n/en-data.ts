import { items, postings } from './plural';
import type { Messages } from './zh';

/** What is kept, room on the disk, forgetting: in English. */
export const enData: Messages['data'] = {
  trouble: {
    blocked:
      'The storage does not open yet, most likely because another Yardstick page of an older version holds it. Nothing can be read or saved here for now: close those pages and it goes on; what is kept is still there.',
    deleted:
      'What was kept has just been deleted, perhaps with the browser’s own data. Words in an editor are still there and can be saved again; a backup can be restored under “Data”.',
  },
  title: 'Data',
  intro:
    'All of it stands in this browser on this computer. Removing the extension deletes it: back it up to keep it.',
  kept: 'What is kept',
  kind: {
    postings: 'Postings',
    versions: 'Versions of texts',
    notes: 'Notes',
    drafts: 'Drafts',
    claims: 'My profile',
  },
  why: {
    postings:
      'Customer-service postings you looked at: title, company, pay, address, score, with your tags, status and decisions.',
    versions: 'The texts. Each change keeps one more version, to see what changed.',
    notes: 'What you wrote, and the words it is tied to.',
    drafts: 'Drafts that you saved, and those not finished yet.',
    claims: 'What you said you can or cannot do, and your examples.',
  },
  never:
    'Never kept: other jobs, what you look at in private windows, names and phones of recruiters. Nothing is sent anywhere but by a sync that you set up yourself.',
  deleted: (n) =>
    `${items(n, 'deleted note', 'deleted notes')} can be brought back under “Notes” for thirty days, and are emptied then.`,
  shared: 'This is a shared computer: keep none of what is looked at',
  stillKept: (n) =>
    `${postings(n)} of before ${n === 1 ? 'is' : 'are'} still kept. Delete them below, under “Delete many”.`,
  days: 'How long postings without a note stay',
  daysOf: (days) => items(days, 'day', 'days'),
  ever: 'For ever',
  daysWhy: 'What has a note, a tag, a decision, or was imported never goes by itself.',
  room: 'Room',
  used: (mib, gib) => `${mib} MB used of ${gib} GB that the browser gives`,
  nearlyFull: 'Nearly full. Back up, then delete some old postings.',
  persisted: 'The browser has promised not to clear it by itself.',
  losable: 'When the disk runs short, the browser may clear this by itself.',
  persist: 'Ask the browser to keep it',
  notPersisted:
    'The browser did not promise it. Use Yardstick often, or pin it to the toolbar, and try again; or back up now and then.',
  forget: 'Delete many',
  forgetWhy:
    'Texts, versions, notes and unfinished drafts go together, and cannot be brought back. By time, postings kept since before say again what they said then, and their notes stay. Saved drafts stay; delete them under “Drafts”.',
  scope: { today: 'Seen today', week: 'Seen in the last 7 days', everything: 'Everything' },
  ofSite: 'Of one site',
  sure: (what) => `Delete: ${what}?`,
  holds: (what, n, notes, all) =>
    `${what}: ${postings(n)}, ${items(notes, 'note', 'notes')}${all ? ', and drafts, profile, companies, your name and health of sites' : ''}. They cannot be brought back.`,
  forgetting: (done, all) => (all === 0 ? 'Deleting' : `Deleting ${done} / ${all}`),
  remind: 'All of this is in this browser alone, and no backup was made for a while.',
  toBackup: 'Back up',
  later: 'Later',
  backup: 'backup',
};
