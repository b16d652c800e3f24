/** WebDAV servers that people run, each with the least of a configuration, in a folder of its own and on loopback only. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

export const ACCOUNT = { user: 'yardstick', password: '密码:pass word' };

/** Where a server finds what it needs. */
export interface Site {
  /** Its own folder: settings, logs. */
  home: string;
  /** What it serves. */
  root: string;
  port: number;
}

export interface Program {
  /** Null where it can be started, else what is missing. */
  missing(): string | null;
  /** Writes its settings; the command that runs it in the foreground. */
  prepare(site: Site): Promise<string[]>;
}

/** Installed by `npm run test:sync`, apart from the dependencies of the extension. */
const NEPHELE = resolve(import.meta.dirname, '../../../.output/servers/nephele');

const htpasswd = () =>
  `${ACCOUNT.user}:{SHA}${createHash('sha1').update(ACCOUNT.password).digest('base64')}\n`;

function at(...paths: string[]): string | null {
  const missing = paths.find((path) => !existsSync(path));
  return missing ? `${missing} is not installed` : null;
}

/** Servers that begin as root go on as another user, who must get in. */
async function openTo(folder: string): Promise<void> {
  await chmod(folder, 0o777);
}

export const PROGRAMS: Record<string, Program> = {
  apache: {
    missing: () => at('/usr/sbin/apache2', '/usr/lib/apache2/modules/mod_dav_fs.so'),
    async prepare({ home, root, port }) {
      const modules = [
        'mpm_event',
        'authn_core',
        'authn_file',
        'authz_core',
        'authz_user',
        'auth_basic',
        'dav',
        'dav_fs',
      ];
      await writeFile(join(home, 'users'), htpasswd());
      await openTo(home);
      await openTo(root);
      await writeFile(
        join(home, 'apache.conf'),
        `ServerRoot "${home}"
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile "${home}/apache.pid"
ErrorLog "${home}/error.log"
User www-data
Group www-data
StartServers 1
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
DavLockDB "${home}/locks"
DocumentRoot "${root}"
<Directory "${root}">
  Dav On
  AuthType Basic
  AuthName "test"
  AuthUserFile "${home}/users"
  Require valid-user
</Directory>
`,
      );
      return ['/usr/sbin/apache2', '-f', join(home, 'apache.conf'), '-D', 'FOREGROUND'];
    },
  },

  nginx: {
    missing: () => at('/usr/sbin/nginx', '/usr/lib/nginx/modules/ngx_http_dav_ext_module.so'),
    async prepare({ home, root, port }) {
      await writeFile(join(home, 'users'), htpasswd());
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
      await writeFile(
        join(home, 'nginx.conf'),
        `load_module /usr/lib/nginx/modules/ngx_http_dav_ext_module.so;
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${home}/nginx.pid;
error_log ${home}/error.log;
events {}
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${home}/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    client_max_body_size 100m;
    location / {
      auth_basic test;
      auth_basic_user_file ${home}/users;
      dav_methods PUT DELETE MKCOL COPY MOVE;
      dav_ext_methods PROPFIND OPTIONS;
    }
  }
}
`,
      );
      return ['/usr/sbin/nginx', '-c', join(home, 'nginx.conf'), '-e', join(home, 'error.log')];
    },
  },

  rclone: {
    missing: () => at('/usr/bin/rclone'),
    async prepare({ home, root, port }) {
      const { user, password } = ACCOUNT;
      const options = ['--addr', `127.0.0.1:${port}`, '--user', user, '--pass', password];
      const apart = ['--config', join(home, 'rclone.conf'), '--cache-dir', home, '--dir-cache-time', '0s'];
      return ['/usr/bin/rclone', 'serve', 'webdav', root, ...options, ...apart];
    },
  },

  lighttpd: {
    missing: () => at('/usr/sbin/lighttpd', '/usr/lib/lighttpd/mod_webdav.so'),
    async prepare({ home, root, port }) {
      await writeFile(join(home, 'users'), `${ACCOUNT.user}:${ACCOUNT.password}\n`);
      await writeFile(
        join(home, 'lighttpd.conf'),
        `server.modules = ("mod_auth", "mod_authn_file", "mod_webdav")
server.document-root = "${root}"
server.bind = "127.0.0.1"
server.port = ${port}
server.errorlog = "${home}/error.log"
server.upload-dirs = ("${home}")
webdav.activate = "enable"
auth.backend = "plain"
auth.backend.plain.userfile = "${home}/users"
auth.require = ("/" => ("method" => "basic", "realm" => "test", "require" => "valid-user"))
`,
      );
      return ['/usr/sbin/lighttpd', '-D', '-f', join(home, 'lighttpd.conf')];
    },
  },

  nephele: {
    missing: () => at(join(NEPHELE, 'node_modules/nephele')),
    async prepare({ root, port }) {
      const { user, password } = ACCOUNT;
      return [process.execPath, join(NEPHELE, 'serve.mjs'), root, String(port), user, password];
    },
  },
};
