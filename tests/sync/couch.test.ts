/** A team over CouchDB: the one that YARDSTICK_COUCH names, or the stand-in. `YARDSTICK_SEEDS`: how many worlds for each disaster. */
import { describe } from 'vitest';
import { describeCouch } from './couch/on-server';
import { startCouch } from './couch/stand-in';

const started = await startCouch();
if (typeof started === 'string') console.log(`couch: skipped, ${started}`);
else await started.stop();

describe.skipIf(typeof started === 'string')('a team over CouchDB', () => {
  describeCouch({ seeds: Number(process.env.YARDSTICK_SEEDS ?? 8), notes: 10_000, clients: 50 });
});
