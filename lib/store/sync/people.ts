/** Whose writing is whose in a team. */
import type { Database } from '../database';
import { loadConfig, loadStatus } from './config';

/** Accounts of the others, by their devices. The person's own writings need no name. */
export type People = ReadonlyMap<string, string>;

export async function peopleOf(db: Database): Promise<People> {
  const [config, { devices }] = await Promise.all([loadConfig(db), loadStatus(db)]);
  const own = config?.target.user;
  return new Map(
    devices.flatMap(({ id, person }): [string, string][] => (person && person !== own ? [[id, person]] : [])),
  );
}
