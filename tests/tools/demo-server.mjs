/**
 * Serves the demo job site on this machine alone. One server plays four hosts; names under
 * .localhost lead to loopback in every browser, so no hosts file is needed.
 *
 *   node tests/tools/demo-server.mjs [--port N]
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { careersJob, careersList } from '../../assets/demo/company-pages.mjs';
import { detailPage } from '../../assets/demo/detail-page.mjs';
import { demoLinks, indexPage, notFoundPage } from '../../assets/demo/index-page.mjs';
import { postingById } from '../../assets/demo/postings.mjs';
import { splitPage } from '../../assets/demo/split-page.mjs';
import { structuredJob, structuredList } from '../../assets/demo/structured-pages.mjs';

const ASSETS = new URL('../../assets/demo/', import.meta.url);
const ASSET_PATH = /^\/demo\/([a-z-]+\.(css|mjs))$/;
const TYPES = { css: 'text/css', mjs: 'text/javascript' };
// Pages may load from this server alone. Frames are left free: the extension shows its panel in one.
const POLICY = "connect-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'";

/** What each host answers to a path: a page's HTML, `{to}` for a redirect, or undefined. */
const HOSTS = {
  'www.zhipin.localhost': ({ pathname, searchParams }) => {
    if (pathname === '/' || pathname === '/web/geek/job') return { to: '/web/geek/jobs' };
    if (pathname === '/web/geek/jobs') return splitPage({ query: searchParams.get('query')?.trim() });
    const posting = postingById(pathname.match(/^\/job_detail\/([\w~-]+)\.html$/)?.[1]);
    return posting && detailPage(posting);
  },
  'jobs.localhost': ({ pathname, origin }) => {
    if (pathname === '/') return structuredList(origin);
    return structuredJob(pathname.match(/^\/job\/([\w~-]+)$/)?.[1], origin);
  },
  'company.localhost': ({ pathname }) => {
    if (pathname === '/' || pathname === '/careers') return { to: '/careers/' };
    if (pathname === '/careers/') return careersList();
    return careersJob(pathname.match(/^\/careers\/([\w~-]+)$/)?.[1]);
  },
  '127.0.0.1': ({ pathname, port }) => (pathname === '/' ? indexPage(port) : undefined),
};
HOSTS.localhost = HOSTS['127.0.0.1'];

async function asset(pathname) {
  const [, name, extension] = pathname.match(ASSET_PATH) ?? [];
  if (!name) return undefined;
  const body = await readFile(new URL(name, ASSETS)).catch(() => undefined);
  return body && { body, type: TYPES[extension] };
}

async function answer(request, response, port) {
  const send = (status, body, type = 'text/html', headers = {}) => {
    response.writeHead(status, {
      'content-type': `${type}; charset=utf-8`,
      // A changed page must show at the next reload.
      'cache-control': 'no-store',
      'content-security-policy': POLICY,
      ...headers,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(405, '', 'text/plain', { allow: 'GET, HEAD' });
  const address = addressOf(request);
  const route = address && HOSTS[address.hostname];
  if (!route) return send(404, notFoundPage(port));
  const file = await asset(address.pathname);
  if (file) return send(200, file.body, file.type);
  const { pathname, searchParams, origin } = address;
  const found = route({ pathname, searchParams, origin, port });
  if (found?.to) return send(302, '', 'text/plain', { location: found.to });
  return found ? send(200, found) : send(404, notFoundPage(port));
}

/** The address asked for; undefined where the Host header or the path is none, which is then answered like any wrong one. */
function addressOf(request) {
  try {
    return new URL(request.url, `http://${request.headers.host}`);
  } catch {
    return undefined;
  }
}

/** Starts the demo site on loopback; port 0 takes a free one. `url` is the index page. */
export async function startDemo({ port = 0 } = {}) {
  const server = createServer((request, response) => {
    answer(request, response, server.address().port).catch((error) => {
      console.error(error);
      response.destroy();
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const taken = server.address().port;
  return {
    port: taken,
    url: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Browsers keep connections open; without this a test would wait for them.
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
  const demo = await startDemo({ port: Number(values.port) });
  console.log(`示例招聘  ${demo.url}`);
  for (const { url, name } of demoLinks(demo.port)) console.log(`  ${url}  ${name}`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => demo.close());
}
