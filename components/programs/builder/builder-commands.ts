/** Something that can be done from the palette. */
export interface BuilderCommand {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly keys?: readonly string[];
  readonly run: () => void;
}

/** The commands of which every word typed begins a word, in their order. */
export function findCommands(commands: readonly BuilderCommand[], query: string): readonly BuilderCommand[] {
  const typed = wordsOf(query);
  return commands.filter(({ group, label }) => {
    const words = wordsOf(`${group} ${label}`);
    return typed.every((start) => words.some((word) => word.startsWith(start)));
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
