const NO_BREAK_SPACE = "\u00a0";
/** Words before the last that a text needs so that its last line gets two. */
const FEWEST = 4;

/** The text with its last two words on one line, as the typesetter of the sheet keeps them. */
export function keepLastWords(text: string): string {
  const words = text.split(" ");
  if (words.length <= FEWEST) return text;
  return `${words.slice(0, -1).join(" ")}${NO_BREAK_SPACE}${words.at(-1)}`;
}
