/** What a page draws between marks, in its order. */
export interface ContentMark {
  readonly tag: string;
  /** Its number on the page; none for an artifact. */
  readonly id: number | undefined;
  /** Letters that are drawn in it, by their codes. */
  readonly shown: { readonly font: string; readonly code: string }[];
}

export interface PageContent {
  readonly marks: readonly ContentMark[];
  readonly faults: readonly string[];
  /** Codes of letters by the name of their font, in hexadecimal digits. */
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>;
}

const PAINTING = new Set(["f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Tj", "TJ", "'", '"', "Do", "sh"]);
const TOKEN = /<<|>>|<[0-9a-fA-F\s]*>|\((?:\\.|[^\\()])*\)|\/[^\s<>[\]()/]+|[[\]]|[^\s<>[\]()/]+/g;

/** Reads the operators of a page for what PDF/UA says of them: all that is painted is marked, and no mark is in another. */
export function readContent(content: string): PageContent {
  const marks: ContentMark[] = [];
  const faults: string[] = [];
  const codes = new Map<string, Set<string>>();
  const open: ContentMark[] = [];
  const tokens = content.match(TOKEN) ?? [];
  let [font, depth] = ["", 0];
  tokens.forEach((token, index) => {
    if (token === "Tf") font = (tokens[index - 2] ?? "").slice(1);
    else if (/^<[0-9a-f]/i.test(token)) addCodes(codes, font, token, open.at(-1));
    else if (token === "q") depth += 1;
    else if (token === "Q") depth -= 1;
    else if (token === "BMC" || token === "BDC") {
      const mark = markAt(tokens, index);
      if (open.length > 0) faults.push(`01-003/004 ${mark.tag} within ${open.at(-1)?.tag}`);
      open.push(mark);
      marks.push(mark);
    } else if (token === "EMC" && open.pop() === undefined)
      faults.push("a mark is closed that was not opened");
    else if (PAINTING.has(token) && open.length === 0)
      faults.push(`01-005 ${token} is neither content nor artifact`);
    if (depth < 0) faults.push("a state is restored that was not saved");
  });
  if (open.length > 0) faults.push("a mark is left open");
  if (depth !== 0) faults.push("a state is left saved");
  return { marks, faults, codes };
}

function markAt(tokens: readonly string[], index: number): ContentMark {
  let start = index - 1;
  if (tokens[start] === ">>") while (start > 0 && tokens[start] !== "<<") start -= 1;
  const properties = tokens.slice(start, index);
  const at = properties.indexOf("/MCID");
  const tag = (properties[0] === "<<" ? tokens[start - 1] : tokens[start]) ?? "";
  return { tag: tag.slice(1), id: at >= 0 ? Number(properties[at + 1]) : undefined, shown: [] };
}

function addCodes(
  codes: Map<string, Set<string>>,
  font: string,
  token: string,
  mark: ContentMark | undefined,
): void {
  const known = codes.get(font) ?? new Set();
  codes.set(font, known);
  for (const code of token.match(/[0-9a-f]{4}/gi) ?? []) {
    known.add(code.toLowerCase());
    mark?.shown.push({ font, code: code.toLowerCase() });
  }
}
