/** Services that speak WebDAV, as data: the form, the words and docs/sync.md are made from it. */

export const SERVICE_IDS = ['jianguoyun', 'nextcloud', 'synology', 'other'] as const;
export type ServiceId = (typeof SERVICE_IDS)[number];

export interface Service {
  id: ServiceId;
  /** Its address, where it has one for everybody; else empty. */
  address: string;
  /** How an address looks there. */
  example: string;
  /** Whether its host is known by its name. */
  host?: string;
  /** What stands at the end of the address where it was left out. `<user>` is the account. */
  path?: string;
  /** Nothing may be written at the root: a folder must be named. */
  noRoot?: boolean;
  /** Its help page on this, in the language that the page is written in. */
  help?: { title: string; href: string; lang: 'zh-CN' | 'en' };
}

export const SERVICES: readonly Service[] = [
  {
    id: 'jianguoyun',
    address: 'https://dav.jianguoyun.com/dav/',
    example: 'https://dav.jianguoyun.com/dav/',
    host: 'dav.jianguoyun.com',
    path: 'dav/',
    noRoot: true,
    help: {
      title: '坚果云第三方应用授权WebDAV开启方法',
      href: 'https://help.jianguoyun.com/?p=2064',
      lang: 'zh-CN',
    },
  },
  {
    id: 'nextcloud',
    address: '',
    example: 'https://cloud.example.com/',
    path: 'remote.php/dav/files/<user>/',
    help: {
      title: 'Accessing Nextcloud files using WebDAV',
      href: 'https://docs.nextcloud.com/server/latest/user_manual/en/files/access_webdav.html',
      lang: 'en',
    },
  },
  {
    id: 'synology',
    address: '',
    example: 'https://nas.example.com:5006/',
    noRoot: true,
    help: {
      title: 'WebDAV Server',
      href: 'https://kb.synology.com/en-global/DSM/help/WebDAVServer/webdav_server',
      lang: 'en',
    },
  },
  { id: 'other', address: '', example: 'https://dav.example.com/files/' },
];

export function serviceOf(id: ServiceId): Service {
  return SERVICES.find((service) => service.id === id) as Service;
}

/** The service that an address belongs to, as far as it can be told. */
export function serviceAt(address: string): ServiceId {
  if (!URL.canParse(address)) return 'other';
  const { hostname, pathname, port } = new URL(address);
  if (hostname === serviceOf('jianguoyun').host) return 'jianguoyun';
  if (pathname.includes('/remote.php/')) return 'nextcloud';
  return port === '5005' || port === '5006' ? 'synology' : 'other';
}
