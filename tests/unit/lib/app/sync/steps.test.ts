import { expect, test } from 'vitest';
import { withSteps } from '@/lib/app/sync/steps';

/** The steps that a row of requests tells; each request with the status of its answer. */
async function stepsOf(
  requests: readonly [method: string, url: string, status: number][],
): Promise<string[]> {
  const told: string[] = [];
  let status = 200;
  const send = withSteps(
    async () => new Response(null, { status }),
    (step) => told.push(step),
  );
  for (const [method, url, answered] of requests) {
    status = answered;
    await send(url, { method });
  }
  return told;
}

test('the steps of WebDAV, each once and in order', async () => {
  expect(
    await stepsOf([
      ['GET', '/dav/y/space.json', 404],
      ['MKCOL', '/dav/y/', 201],
      ['PUT', '/dav/y/space.json', 201],
      ['PROPFIND', '/dav/y/heads/', 207],
      ['PUT', '/dav/y/trial-d1', 201],
      ['PROPFIND', '/dav/y/trial-d1', 207],
      ['GET', '/dav/y/trial-d1', 200],
      ['DELETE', '/dav/y/trial-d1', 204],
    ]),
  ).toEqual(['reach', 'place', 'write', 'read']);
});

test('who is not let in stays at the door', async () => {
  expect(await stepsOf([['GET', '/dav/y/space.json', 401]])).toEqual(['reach']);
});

test('the steps of CouchDB', async () => {
  expect(
    await stepsOf([
      ['GET', '/team/_changes', 200],
      ['POST', '/team/_bulk_docs', 201],
    ]),
  ).toEqual(['reach', 'place', 'write']);
});
