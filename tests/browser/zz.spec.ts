import { expect, test } from './fixtures';
import { clickPill, panelFrame } from './overlay';
test('probe', async ({ page, demo, extension }) => {
  await page.goto(demo.detail('thin'));
  await extension.audited(page);
  await clickPill(page);
  const panel = await panelFrame(page);
  console.log(panel.url(), await panel.evaluate(async () => {
    const r: any = { origin: location.origin, href: location.href, fp: (document as any).featurePolicy?.allowsFeature('clipboard-write') };
    r.state = await navigator.permissions.query({ name: 'clipboard-write' as any }).then(s => s.state, String);
    r.secure = isSecureContext; r.focus = document.hasFocus();
    return JSON.stringify(r);
  }));
  await panel.locator('.panel-head').click();
  console.log(await panel.evaluate(async () => String(await navigator.clipboard.writeText('x').then(() => 'ok', e => e.message)) + document.hasFocus()));
});
