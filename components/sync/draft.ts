/** What stands in the form of an account, and what becomes of it. */
import { type AddressMend, checkAddress } from '@/lib/app/sync/address';
import type { CouchTarget, SyncConfig, Target, WebdavTarget } from '@/lib/app/sync/desk';
import { type Service, type ServiceId, serviceAt, serviceOf } from '@/lib/app/sync/services';
import type { Messages } from '@/lib/i18n';

export type Kind = Target['kind'];

/** The form as it is typed. What is kept of a password is never put back into it. */
export interface Draft {
  kind: Kind;
  service: ServiceId;
  address: string;
  user: string;
  password: string;
  folder: string;
  passphrase: string;
  team: string;
  own: string;
  name: string;
  texts: boolean;
  profile: boolean;
}
export type Fault = keyof Messages['sync']['fault'];
export type Faults = Partial<
  Record<'address' | 'user' | 'password' | 'folder' | 'team' | 'own' | 'name', Fault>
>;

/** The folder where nothing else is said. */
const FOLDER = 'yardstick';
const DATABASE = /^[a-z][a-z\d_$()+/-]*$/;
const COUCH: Pick<Service, 'path' | 'host'> = {};

/** @param name of this device, as far as the browser tells. */
export function emptyDraft(kind: Kind, name: string): Draft {
  const [service] = ['jianguoyun'] as const;
  return {
    kind,
    service,
    address: kind === 'webdav' ? serviceOf(service).address : '',
    user: '',
    password: '',
    folder: FOLDER,
    passphrase: '',
    team: '',
    own: '',
    name,
    texts: false,
    profile: false,
  };
}

export function draftOf({ target, name, texts, profile }: SyncConfig): Draft {
  const { kind, address, user } = target;
  const draft = { ...emptyDraft(kind, name), address, user, texts, profile };
  return target.kind === 'webdav'
    ? { ...draft, service: serviceAt(address), folder: target.folder }
    : { ...draft, team: target.team ?? '', own: target.own ?? '' };
}

/** Another service: its address, where the one that stands there is that of the old one. */
export function withService(draft: Draft, service: ServiceId): Draft {
  const isTyped = draft.address !== '' && draft.address !== serviceOf(draft.service).address;
  return { ...draft, service, address: isTyped ? draft.address : serviceOf(service).address };
}

/** The address as it will be used. */
export function addressOf({ kind, service, address, user }: Draft): {
  address: string | null;
  mended: AddressMend[];
  open: boolean;
} {
  return checkAddress(address, kind === 'webdav' ? serviceOf(service) : COUCH, user);
}

/** A folder's name without slashes around it. */
function cleanFolder(folder: string): string {
  return folder.trim().replace(/^\/+|\/+$/g, '');
}

/** Whether a secret that is kept belongs to what is typed: it is never sent to another server or account. */
function isSamePlace(draft: Draft, before: SyncConfig | null): boolean {
  const { target } = before ?? {};
  return (
    target?.kind === draft.kind &&
    target.address === addressOf(draft).address &&
    target.user === draft.user.trim()
  );
}

/** What is missing or cannot be, by field. @param before what is kept. */
export function faultsOf(draft: Draft, before: SyncConfig | null): Faults {
  const faults: Faults = {};
  if (addressOf(draft).address === null) faults.address = 'address';
  if (draft.user.trim() === '') faults.user = 'user';
  if (draft.password === '' && !isSamePlace(draft, before))
    faults.password = before?.target.kind === draft.kind ? 'passwordMoved' : 'password';
  if (draft.name.trim() === '') faults.name = 'device';
  return { ...faults, ...(draft.kind === 'webdav' ? folderFault(draft) : databaseFaults(draft)) };
}

function folderFault({ folder, service }: Draft): Faults {
  const parts = cleanFolder(folder).split('/');
  if (parts.some((part) => part === '..' || part === '.') || folder.includes('\\'))
    return { folder: 'folderBad' };
  return cleanFolder(folder) === '' && serviceOf(service).noRoot ? { folder: 'folder' } : {};
}

function databaseFaults({ team, own }: Draft): Faults {
  if (team.trim() === '' && own.trim() === '') return { team: 'database' };
  const bad = (name: string) => name.trim() !== '' && !DATABASE.test(name.trim());
  return { ...(bad(team) ? { team: 'databaseBad' } : {}), ...(bad(own) ? { own: 'databaseBad' } : {}) };
}

/** What is to be kept; null while something is missing. @param before what is kept: its secrets stay where none is typed. */
export function configOf(draft: Draft, before: SyncConfig | null): SyncConfig | null {
  const { address } = addressOf(draft);
  if (address === null || Object.keys(faultsOf(draft, before)).length > 0) return null;
  const kept = isSamePlace(draft, before) ? before?.target : undefined;
  const account = { address, user: draft.user.trim(), password: draft.password || (kept?.password ?? '') };
  return {
    target: draft.kind === 'webdav' ? webdavOf(draft, account, kept) : couchOf(draft, account),
    name: draft.name.trim(),
    texts: draft.texts,
    profile: draft.profile,
    paused: false,
  };
}

type Account = Pick<Target, 'address' | 'user' | 'password'>;

function webdavOf(draft: Draft, account: Account, kept: Target | undefined): WebdavTarget {
  const passphrase = draft.passphrase || (kept?.kind === 'webdav' ? kept.passphrase : null);
  return { kind: 'webdav', ...account, folder: cleanFolder(draft.folder), passphrase };
}

function couchOf({ team, own }: Draft, account: Account): CouchTarget {
  return { kind: 'couchdb', ...account, team: team.trim() || null, own: own.trim() || null };
}
