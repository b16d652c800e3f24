/** The floor of all speed ratios: the least that can be done with a text is to look at each of its characters. */
export function floor(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}
