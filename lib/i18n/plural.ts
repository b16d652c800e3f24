/** English numbers with their nouns. */
export const items = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
export const sentences = (n: number) => items(n, 'sentence', 'sentences');
export const postings = (n: number) => items(n, 'posting', 'postings');
export const characters = (n: number) => items(n, 'character', 'characters');
