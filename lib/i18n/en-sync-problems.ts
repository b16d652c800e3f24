import type { zhProblems } from './zh-sync-problems';

/** Every problem of a sync in English. */
export const enProblems: typeof zhProblems = {
  unreachable: {
    what: 'The server could not be reached.',
    next: 'Look at the network, then at the address. The certificate of a server of your own must be trusted first: open the address in the browser once.',
    at: {
      synology:
        'Synology needs the package “WebDAV Server”, switched on; port 5005 goes with http, 5006 with https.',
    },
  },
  'timed-out': {
    what: 'The server did not answer in time.',
    next: 'Nothing to do: it is tried again in a while. If it stays so, see whether the server is running.',
  },
  redirected: {
    what: 'This address leads to another one.',
    next: 'Fill in the address to which it leads. Where that cannot be seen, open it in the browser and fill in the one at which it ends.',
    at: {
      nextcloud:
        'The address of Nextcloud ends in remote.php/dav/files/account/; without that it leads elsewhere.',
      synology:
        'Synology wants the port of WebDAV: 5005 with http, 5006 with https. 5000 and 5001 are its pages for people, and an address of QuickConnect will not do.',
    },
  },
  'https-wanted': {
    what: 'This address leads elsewhere, most likely because https is wanted.',
    next: 'Change http at its beginning to https and test again. If that does not help, open it in the browser and fill in the address at which it ends.',
    at: { synology: 'Change the port of Synology with it: 5005 goes with http, 5006 with https.' },
  },
  'not-allowed': {
    what: 'The browser does not let Yardstick speak to this address.',
    next: 'Press “Allow” and allow it in the browser’s question. It is for this one address.',
  },
  'wrong-password': {
    what: 'The account or the password is wrong.',
    next: 'Fill in both again.',
    at: {
      jianguoyun:
        'Jianguoyun wants an application password, not the one you log in with. It answers like this as well when there were too many requests: if the password is right, try again in half an hour.',
      nextcloud: 'With two-factor login Nextcloud wants an app password, made under Settings → Security.',
    },
  },
  forbidden: {
    what: 'This account has no right to do this here.',
    next: 'Take another folder, or ask whoever runs the server to let this account read and write.',
    at: {
      synology:
        'On Synology give the account read and write under Control Panel → Shared Folder, and the right to use WebDAV.',
    },
  },
  'login-page': {
    what: 'What came back is a page for people, most likely a login page.',
    next: 'Fill in the address for programs, not that of the website. In the network of a company or hotel, open any page first and log in to the network.',
    at: {
      nextcloud:
        'The address of Nextcloud ends in remote.php/dav/files/account/; without that it leads to the login page.',
      synology:
        'Ports 5000 and 5001 of Synology are its pages for people; WebDAV has 5005 (http) and 5006 (https).',
    },
  },
  'not-webdav': {
    what: 'The address answers, but does not speak WebDAV.',
    next: 'See whether the end of the address is right, and whether WebDAV is switched on at the server.',
    at: {
      jianguoyun: 'The address of Jianguoyun is https://dav.jianguoyun.com/dav/ with the dav/ at its end.',
      nextcloud:
        'The address of Nextcloud ends in remote.php/dav/files/account/, where the account is the login name and not always the mail address.',
    },
  },
  'no-parent': {
    what: 'The folder above does not exist.',
    next: 'Name a folder without others above it, or make those on the server first.',
  },
  'not-writable': {
    what: 'Nothing can be written here.',
    next: 'Take another folder.',
    at: {
      jianguoyun: 'Jianguoyun takes no files at its top: name a folder.',
      synology: 'The top of Synology holds shared folders: name one inside, such as home/yardstick.',
    },
  },
  'not-couchdb': {
    what: 'The address answers, but it is no CouchDB.',
    next: 'Fill in the address of the server itself, such as https://couch.example.com/, without a database and without _utils.',
  },
  'no-database': {
    what: 'There is no such database.',
    next: 'Look at its name, which is in small letters. If it is not there yet, ask whoever runs the server to make it and to add this account to its members.',
  },
  'not-ours': {
    what: 'Something else stands there, or the files are damaged.',
    next: 'Take an empty folder.',
  },
  full: {
    what: 'The server has no room left.',
    next: 'Tidy up there or get more room. All of it is still here and is sent once there is room.',
    at: {
      jianguoyun:
        'Free accounts of Jianguoyun stop as well after 1 GB up or 3 GB down in a month, until the next one.',
    },
  },
  'too-many': {
    what: 'The server says that there were too many requests.',
    next: 'Nothing to do: it goes on by itself then. With many devices, give each an account of its own.',
    at: {
      jianguoyun:
        'Jianguoyun takes 600 requests in 30 minutes on free accounts and 1500 on paid ones, all programs of an account together.',
    },
  },
  budget: {
    what: 'The requests of this half hour are nearly used up; it waits a little.',
    next: 'Nothing to do: it goes on by itself then. Yardstick sets itself this limit so that the account is not blocked.',
  },
  'too-large': {
    what: 'One file is larger than the server takes.',
    next: 'Ask whoever runs the server for a higher limit, or switch off “Texts of postings”.',
    at: { jianguoyun: 'A file on Jianguoyun may have 500 MB.' },
  },
  'server-failed': {
    what: 'The server itself failed.',
    next: 'Nothing to do: it is tried again in a while. If it stays so, tell whoever runs the server.',
  },
  'bad-answer': {
    what: 'The server’s answer was empty or cut off.',
    next: 'Nothing to do: it is tried again. Nothing was changed or deleted by such an answer.',
  },
  'not-arrived': {
    what: 'What was sent did not arrive whole.',
    next: 'Nothing to do: it is sent once more. All of it is still here.',
  },
  newer: {
    what: 'Another device has a newer Yardstick, and this one cannot read what it writes.',
    next: 'Update Yardstick here. Until then go on as usual: changes are kept, and sent after the update.',
  },
  'wrong-passphrase': {
    what: 'The passphrase is not that of the other devices.',
    next: 'Fill in theirs. If nobody knows it any more, take a new empty folder and a new passphrase on the device that has the most, and the same on the others.',
  },
  'no-passphrase': {
    what: 'What stands there is sealed with a passphrase, and none was given here.',
    next: 'Fill in that of the other devices.',
  },
  'not-sealed': {
    what: 'A passphrase was given here, but what stands there is not sealed.',
    next: 'Leave it out here, or take an empty folder and use a passphrase on all devices.',
  },
  clock: {
    what: 'The clocks of this computer and of the server are more than a day apart.',
    next: 'Set date, time and time zone of the computer. Nothing is lost by it.',
  },
  store: {
    what: 'The browser’s own store failed.',
    next: 'See whether the disk is full, restart the browser and try again. To be safe, make a backup under “Data” first.',
  },
  stopped: {
    what: 'This round was stopped.',
    next: 'What was done stays; “Sync now” goes on from there.',
  },
  busy: {
    what: 'Another window is syncing.',
    next: 'Wait until it is done.',
  },
  unexpected: {
    what: 'Something went wrong that nobody thought of: a fault of Yardstick.',
    next: 'Try again. If it stays so, report it with this number and with what you did.',
  },
};
