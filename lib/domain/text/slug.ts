export const SLUG_MAX_LENGTH = 80;

/** Addresses beside the entries of the library; an entry must not hide behind one of them. */
const TAKEN = ["new", "archived", "advice", "figures", "review", "import", "export"] as const;
const UNNAMED = "exercise";

/** A name as the end of an address: "Bridge, our way" is "bridge-our-way". */
export function slugOf(name: string): string {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9\s-]/g, "")
    .replace(/[\s-]+/g, "-")
    .slice(0, SLUG_MAX_LENGTH)
    .replace(/^-+|(?<!-)-+$/g, "");
  return plain || UNNAMED;
}

/** The slug of a name that no other entry has: with a number behind it where the plain one is taken. */
export function freeSlug(name: string, taken: Iterable<string>): string {
  const known = new Set<string>([...TAKEN, ...taken]);
  const plain = slugOf(name);
  let slug = plain;
  for (let number = 2; known.has(slug); number++) {
    const end = `-${number}`;
    slug = plain.slice(0, SLUG_MAX_LENGTH - end.length).replace(/(?<!-)-+$/, "") + end;
  }
  return slug;
}
