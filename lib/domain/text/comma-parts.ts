/** What stands between the commas or semicolons of a line, each once; nothing for what is empty. */
export function partsOf(line: string): string[] {
  const parts = line.split(/[,;]/).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ""))];
}
