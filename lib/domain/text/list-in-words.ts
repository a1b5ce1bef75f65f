/** "neck, jaw and hand"; one word stands alone, none is nothing. */
export function listInWords(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${last}` : last;
}
