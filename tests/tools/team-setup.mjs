#!/usr/bin/env node
/**
 * `npm run team:setup`: sets a CouchDB up for a team. Can be run again: it adds what is missing and tells what it did.
 *
 *   npm run team:setup -- --address http://127.0.0.1:5984 --admin admin --team service --member wang --member li
 *
 *   --no-own        without a database of each person's own
 *   --remove NAME   is a member no longer; what they wrote stays
 *
 * Asks for the admin's password, or reads it from standard input.
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { SetupError, setUp } from './team/setup.mjs';

const OPTIONS = {
  address: { type: 'string' },
  admin: { type: 'string' },
  team: { type: 'string', default: 'yardstick' },
  member: { type: 'string', multiple: true, default: [] },
  remove: { type: 'string', multiple: true, default: [] },
  'no-own': { type: 'boolean', default: false },
};

/** A line of standard input, which a terminal does not show. */
function readPassword(question) {
  const { stdin, stderr } = process;
  const reader = createInterface({ input: stdin, output: stderr, terminal: stdin.isTTY });
  stderr.write(question);
  // What is typed is not echoed.
  reader._writeToOutput = () => {};
  return new Promise((resolve, reject) => {
    reader.once('close', () => reject(new SetupError('No password was given.')));
    reader.once('line', (line) => {
      resolve(line);
      reader.close();
      stderr.write('\n');
    });
  });
}

function show({ name, password, team, own }, address) {
  console.log(`\n${name}`);
  console.log(`  address   ${address}`);
  console.log(`  account   ${name}`);
  console.log(`  password  ${password ?? '(as before)'}`);
  console.log(`  team      ${team}`);
  console.log(`  own       ${own ?? '-'}`);
}

try {
  const { values } = parseArgs({ options: OPTIONS });
  const { address, admin, team, member, remove } = values;
  if (!address || !admin) throw new SetupError('--address and --admin are needed; see docs/team.md.');
  if (!URL.canParse(address)) throw new SetupError(`No address: ${address}`);
  if (!/^[a-z][a-z0-9_$()+/-]*$/.test(team))
    throw new SetupError('The name of a database begins with a small Latin letter: a-z 0-9 _ $ ( ) + - /');
  const password = await readPassword(`Password of ${admin}: `);
  const people = member.map((name) => ({ name }));
  const wanted = { team, people, own: !values['no-own'], remove };
  const cards = await setUp({ address, admin, password }, wanted, (done) => console.log(`· ${done}`));
  for (const card of cards) show(card, address);
  if (cards.some((card) => card.password))
    console.log('\nPasswords are shown this once. Hand each to its person.');
} catch (error) {
  const isPlain = error instanceof SetupError || error.code?.startsWith?.('ERR_PARSE_ARGS');
  console.error(isPlain ? error.message : error);
  process.exitCode = 1;
}
