/** At which step of a test a connection is, told by its requests: the test itself is the code of a sync. */
import { TEST_STEPS, type TestStep } from './desk';

type Send = (url: string, init: RequestInit) => Promise<Response>;

/** Requests as they are, with the steps told as they begin; none is told twice, and none goes back. */
export function withSteps(send: Send, told: (step: TestStep) => void): Send {
  let at = -1;
  const reach = (step: TestStep) => {
    const index = TEST_STEPS.indexOf(step);
    if (index <= at) return;
    at = index;
    told(step);
  };
  return async (url, init) => {
    const method = init.method ?? 'GET';
    const isWriting = method === 'PUT' || method === 'POST';
    reach(isWriting ? 'write' : at >= TEST_STEPS.indexOf('write') && isOfTrial(url) ? 'read' : 'reach');
    const response = await send(url, init);
    // Whoever is let in is asked for the place next.
    if (response.status !== 401 && response.status < 500 && !isWriting) reach('place');
    return response;
  };
}

/** The file that is written to be read again. */
function isOfTrial(url: string): boolean {
  return /\/trial-[^/]*$/.test(url);
}
