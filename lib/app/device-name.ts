/** What a device may be called at first: its browser and system, as far as the browser tells. */

const BROWSERS = [
  ['Edge', /\bEdg\//],
  ['Firefox', /\bFirefox\//],
  ['Chrome', /\bChrome\//],
] as const;
const SYSTEMS = [
  ['Windows', /\bWindows\b/],
  ['Mac', /\bMac OS X\b/],
  ['Android', /\bAndroid\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
] as const;

/** @param agent `navigator.userAgent` */
export function deviceName(agent: string): string {
  const first = (names: readonly (readonly [string, RegExp])[]) =>
    names.find(([, sign]) => sign.test(agent))?.[0];
  return [first(BROWSERS), first(SYSTEMS)].filter((name) => name !== undefined).join(' · ');
}
