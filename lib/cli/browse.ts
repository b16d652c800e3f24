/**
 * Opens a browser with the built extension at an address, and waits until a person closes it; with --picture it
 * does so without a display, opens the panel and saves what is seen. Run by `npm start`.
 */
import { parseArgs } from 'node:util';
import { launchWithExtension } from './chromium';
import { chooseSettings, openPanel } from './overlay';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    picture: { type: 'string' },
    /** Of the window, for a picture. */
    size: { type: 'string', default: '1440x900' },
    persona: { type: 'string', default: 'recruiter' },
    /** What is pressed in the panel before a picture is taken, one after another. */
    press: { type: 'string', multiple: true, default: [] },
  },
});
const [extension = '', address = ''] = positionals;
const headless = values.picture !== undefined;
const [width = 0, height = 0] = values.size.split('x').map(Number);
const persona = values.persona === 'seeker' ? 'seeker' : 'recruiter';
const { context, worker } = await launchWithExtension({
  executablePath: process.env.CHROME_PATH ?? '',
  extension,
  headless,
  viewport: headless ? { width, height } : null,
});
// A picture shows the audit: the questions of the first run would stand in front of it.
if (headless) await chooseSettings(worker, { persona, keep: 'all' });
const page = context.pages()[0] ?? (await context.newPage());
await page.goto(address);
console.log(`the demo job site: ${address}`);
await openPanel(worker, page);
if (values.picture) {
  await page.waitForTimeout(1_500);
  const panel = page.frames().find((frame) => frame.url().startsWith('chrome-extension:'));
  for (const selector of values.press) await panel?.locator(selector).first().click({ force: true });
  await page.waitForTimeout(500);
  await page.screenshot({ path: values.picture });
  console.log(`a picture of it, audited: ${values.picture}`);
  await context.close();
} else {
  console.log('close the browser to end');
  await new Promise((resolve) => context.on('close', resolve));
}
