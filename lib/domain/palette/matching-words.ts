/** Those whose words begin with every word typed, in their order. */
export function matchingWords<Entry>(
  entries: readonly Entry[],
  typed: string,
  textOf: (entry: Entry) => string,
): readonly Entry[] {
  const starts = wordsOf(typed);
  return entries.filter((entry) => {
    const words = wordsOf(textOf(entry));
    return starts.every((start) => words.some((word) => word.startsWith(start)));
  });
}

function wordsOf(text: string): string[] {
  const plain = text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
