/**
 * PouchDB behind CouchDB's HTTP interface, in memory, with accounts, rights and validation. Started as a process of its
 * own in the folder where its packages are; tells its port on standard output.
 *
 *   node server.mjs ADMIN PASSWORD
 */
import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(join(process.cwd(), 'package.json'));
const express = require('express');
const PouchDB = require('pouchdb-core')
  .plugin(require('pouchdb-adapter-memory'))
  .plugin(require('pouchdb-mapreduce'))
  .plugin(require('pouchdb-replication'));

const [admin, password] = process.argv.slice(2);
const pouch = require('express-pouchdb')({
  inMemoryConfig: true,
  logPath: join(mkdtempSync(join(tmpdir(), 'stand-in-')), 'log.txt'),
  overrideMode: { exclude: ['routes/fauxton'] },
});
pouch.setPouchDB(PouchDB.defaults({ prefix: 'memory-' }));
pouch.couchConfig.set('admins', admin, password, () => {
  const server = express()
    .use(pouch)
    .listen(0, '127.0.0.1', () => console.log(String(server.address().port)));
});
