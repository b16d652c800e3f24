/** On a server that speaks CouchDB's protocol, where one is here: YARDSTICK_COUCH, or the stand-in that `npm run test:sync` installs. */
import { existsSync } from 'node:fs';
import { describe } from 'vitest';
import { describeCouch } from '@/tests/sync/couch/on-server';
import { STAND_IN } from '@/tests/sync/couch/stand-in';

const isHere = process.env.YARDSTICK_COUCH !== undefined || existsSync(STAND_IN);
if (!isHere)
  console.info('skipped: nothing here speaks CouchDB’s protocol; npm run test:sync -- couch installs it');

describe.skipIf(!isHere)('a team over CouchDB', { timeout: 120_000 }, () => {
  describeCouch({ seeds: 1, notes: 1_000, clients: 10 });
});
