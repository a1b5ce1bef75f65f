/**
 * The text without any of the characters at its end. A loop, since a pattern would have to look behind itself to do it
 * in one pass, which browsers of the floor named in the README cannot read.
 */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
