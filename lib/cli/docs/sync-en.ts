import type { SyncProse } from './sync-page';

/** docs/sync.md in English. */
export const syncEn: SyncProse = {
  language: 'en',
  title: 'Sync',
  intro:
    'Notes, tags, statuses, corrections and what was decided on findings follow you to other browsers and computers, and can be shared by a team. They go to the server that you choose and nowhere else; without a sync nothing leaves this computer. It is set up on the page “Sync” of the dashboard, without touching a file.',
  choose: {
    title: 'Which one',
    head: ['For', 'What', 'How large'],
    rows: [
      [
        'Your own devices',
        'WebDAV: Jianguoyun (Nutstore), Nextcloud, Synology, or any other',
        'about 5 active devices on one account; about 15 with an account each and one shared folder',
      ],
      ['A team', 'CouchDB: a database of the team', 'above that: 5 to 200 people, 100 000 notes'],
      ['No server', 'Export a file and import it on the other device', 'no limit, but by hand'],
    ],
  },
  setUp: {
    title: 'Step by step',
    afterwards: {
      title: 'Then, the same for all of them',
      steps: [
        'Name this device: the others show it by that name.',
        'With a passphrase the storage cannot read what is kept there. All devices need the same one; without it what is on the server cannot be opened any more, what is on the devices can.',
        'Press “Test connection”. The browser first asks whether Yardstick may speak to this address: allow it. Then each step shows its result; one that fails says its number, the reason and what to do next.',
        'Once all have passed, press “Start syncing”. The first time everything is sent; go on working meanwhile.',
        'Install Yardstick on the other device and fill in the same address, account, folder and passphrase.',
      ],
    },
    services: {
      jianguoyun: [
        'Log in on the website of Jianguoyun, open Account → Security → Third-party applications (账户信息 → 安全选项 → 第三方应用管理) and add an application under any name: it makes an application password.',
        'Choose “Jianguoyun” in Yardstick; its address is filled in.',
        'The account is the mail address that you log in with; the password is the application password, not that of the login.',
        'Name a folder, such as `yardstick`. Jianguoyun takes no files at its top.',
      ],
      nextcloud: [
        'In Nextcloud open Settings → Security and make an app password under Devices & sessions.',
        'Choose “Nextcloud” in Yardstick and fill in the address under which you open it; `remote.php/dav/files/account/` is added.',
        'The account is the login name, not always the mail address; the password is the app password.',
        'Name a folder, such as `yardstick`; it is made where it is missing.',
      ],
      synology: [
        'Install “WebDAV Server” from the Package Center, open it and switch on HTTPS (port 5006).',
        'In the Control Panel let the account use WebDAV, and read and write a shared folder.',
        'With a certificate of its own, open `https://host:5006/` in the browser once and trust it.',
        'Choose “Synology” in Yardstick, fill in `https://host:5006/`, account and password.',
        'The folder stands inside a shared folder, such as `home/yardstick`.',
      ],
      other: [
        'Look for the WebDAV address in the provider’s help.',
        'Choose “Another” in Yardstick and fill in address, account, password and folder.',
      ],
    },
    team: {
      title: 'A team · CouchDB',
      steps: [
        'Somebody sets up CouchDB after [team.md](team.md), makes a database for the team and adds each person’s account to its members. Who can do what stands there as well.',
        'Who wants drafts and profile to be synced too asks for a database that they alone can enter.',
        'Choose “A team” in Yardstick and fill in the address of the server (without a database and without `_utils`), account, password and the names of the databases.',
        'Press “Test connection” and, once all has passed, “Start syncing”. Notes and decisions carry the name of who wrote them.',
      ],
    },
    file: {
      title: 'No server · a file',
      steps: [
        'Choose “No server” under “Sync” and press “Export a file”.',
        'Take it to the other device and press “Import a file” at the same place. For both directions, do it once more the other way.',
        'Importing a file twice adds nothing, and the order does not matter.',
      ],
    },
  },
  scope: 'What is synced and what is not',
  problems: {
    title: 'What the numbers mean',
    intro: 'Every problem has a number; it is enough for a report. A number is never used for anything else.',
    head: ['Number', 'What happened', 'What to do'],
  },
  how: {
    title: 'How it works',
    sentences: [
      'Yardstick writes on this computer first and syncs afterwards: it works without a network, and changes wait.',
      'Every change carries a stamp, the device that made it, and what that device had seen when it did.',
      'Changes in different places both stay.',
      'Changes of the same place both stay as well, and a person decides: wordings of a note or of a saved draft stand side by side; of labels, corrections, reviews and the profile the newer one is shown, and beside it is asked which one stays.',
      'A deletion loses against a change that it had not seen: what somebody has worked on is not taken away by it.',
      'On a storage each device writes its own files and never those of another, so that no lock is needed.',
      'Content goes in small packed files that never change; their names hold a checksum, by which damage is seen.',
      'The packed file goes first, its size is checked, then the list is renewed; what breaks off goes on from there.',
      'An answer that is empty, cut off or unreadable is not believed, and nothing here is deleted because it is missing there.',
      'Where one device changes a great deal at once (more than a fifth, or 1000), you are asked first; the others go on.',
    ],
  },
  limits: {
    title: 'Limits',
    items: [
      'Over WebDAV about 5 active devices on one account, or 15 with an account each; above that use CouchDB.',
      'Whoever can enter the folder can alter its files. A passphrase hides the content but does not prove who wrote it. For a team use CouchDB, which holds the rights.',
      'Free accounts of Jianguoyun: 600 requests in 30 minutes, 1 GB up and 3 GB down in a month. Yardstick sets itself a lower limit. A look without changes takes one or two requests.',
      'An http address is not encrypted: others in the same network can see content and password.',
      'A sync is no backup: what is deleted goes on all devices. Back up what matters (under “Data”).',
    ],
  },
  untried: {
    title: 'What could not be tried on the real thing',
    intro:
      'The tests run real WebDAV servers on this machine (Apache, nginx, rclone, lighttpd and others), a proxy with the limits of Jianguoyun, and a server that speaks the protocol of CouchDB. For the following there was no account or device. If you have one, please do this and tell us what came of it, with the numbers:',
    items: [
      'Jianguoyun: set up two browser profiles as above; write 20 notes in one, press “Sync now” in both, and both should have them. On the website the folder `yardstick` should hold some dozens of files at most.',
      'Nextcloud and Synology: the same; then fill in a wrong password, and a folder whose parent does not exist: the numbers should be 201 and 302.',
      'CouchDB 3.x: let two accounts write a note each, then change the same note at the same time: the note should have 2 wordings. An account that is no member should get 202 in the test.',
    ],
  },
};
