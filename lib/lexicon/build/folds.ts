import { Converter } from 'opencc-js/t2cn';

/**
 * Source and target characters, alternating: every character that becomes one of `alphabet` by NFKC or by
 * turning traditional into simplified script. Only one-to-one folds; full width and case are the normaliser's.
 */
export function foldPairs(alphabet: ReadonlySet<string>): string {
  const converters = [
    Converter({ from: 't', to: 'cn' }),
    Converter({ from: 'hk', to: 'cn' }),
    Converter({ from: 'tw', to: 'cn' }),
  ];
  let pairs = '';
  for (let code = 0x2e80; code <= 0xfaff; code++) {
    // Surrogates and private use have no plain form.
    if (code >= 0xd800 && code <= 0xf8ff) continue;
    const c = String.fromCharCode(code);
    const plain = c.normalize('NFKC');
    if (plain.length !== 1 || alphabet.has(c)) continue;
    const target = [plain, ...converters.map((convert) => convert(plain))].find((t) => alphabet.has(t));
    if (target) pairs += c + target;
  }
  return pairs;
}
