import fc from 'fast-check';

/** Patterns over few characters, so that they match often. */
export const pattern: fc.Arbitrary<string> = fc.letrec<{ any: string }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('a', 'b', 'c', 'ab', 'ba'),
    fc.tuple(tie('any'), tie('any')).map(([x, y]) => `${x}${y}`),
    fc.tuple(tie('any'), tie('any')).map(([x, y]) => `(${x}|${y})`),
    tie('any').map((x) => `(${x})?`),
    fc.tuple(tie('any'), tie('any')).map(([x, y]) => `${x}…{2}${y}`),
    fc.tuple(tie('any'), tie('any')).map(([x, y]) => `${x}#${y}`),
    fc.tuple(tie('any'), tie('any')).map(([x, y]) => `${x}(!${y})`),
    fc.tuple(tie('any'), tie('any')).map(([x, y]) => `(<!${x})${y}`),
    tie('any').map((x) => `^${x}`),
    tie('any').map((x) => `${x}$`),
  ),
})).any;

export const text = fc.array(fc.constantFrom('a', 'b', 'c', '1'), { maxLength: 12 }).map((cs) => cs.join(''));
