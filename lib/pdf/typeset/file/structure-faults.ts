import type { StructureTag } from "../tree/role";
import type { Facts } from "./metadata";
import { isElement, type Structure, type StructureElement } from "./structure";

/** What may stand directly in what, where the standard says so (ISO 32000-1, 14.8.4). */
const PARENTS: Partial<Record<StructureTag, readonly StructureTag[]>> = {
  LI: ["L"],
  Lbl: ["LI"],
  LBody: ["LI"],
  TR: ["Table"],
  TH: ["TR"],
  TD: ["TR"],
};
const CHILDREN: Partial<Record<StructureTag, readonly StructureTag[]>> = {
  L: ["LI", "L"],
  LI: ["Lbl", "LBody"],
  Table: ["TR"],
  TR: ["TH", "TD"],
};
/** A cell may be empty: it is there to be written in. */
const MAY_BE_EMPTY: ReadonlySet<StructureTag> = new Set(["TD", "TH", "Document"] as const);

/**
 * What keeps a sheet from being accessible by the rules of PDF/UA-1 that its structure decides; nothing when it keeps
 * them. Checked before a file claims to: rules of the file itself are checked by the tests (`lib/pdf/check`).
 */
export function structureFaults(
  { root }: Structure,
  { title, language }: Omit<Facts, "isAccessible">,
): string[] {
  const faults: string[] = [];
  if (title === "") faults.push("no title");
  if (language === "") faults.push("no language");
  let level = 0;
  const visit = (element: StructureElement): void => {
    const { tag, role, parent, children, box } = element;
    const heading = /^H(\d)$/.exec(tag);
    if (heading) {
      const next = Number(heading[1]);
      if (next > level + 1) faults.push(`${tag} after H${level}`);
      level = next;
    }
    if (tag === "Figure" && !(role.alt && box)) faults.push("a figure without words or place");
    if (tag === "TH" && !role.scope) faults.push("a heading cell without a scope");
    const parents = PARENTS[tag];
    if (parents && !(parent && parents.includes(parent.tag))) faults.push(`${tag} in ${parent?.tag}`);
    if (children.length === 0 && !MAY_BE_EMPTY.has(tag)) faults.push(`an empty ${tag}`);
    const allowed = CHILDREN[tag];
    for (const child of children) {
      if (isElement(child)) {
        if (allowed && !allowed.includes(child.tag)) faults.push(`${child.tag} in ${tag}`);
        visit(child);
      } else if (allowed) faults.push(`words in ${tag}`);
    }
  };
  visit(root);
  return faults;
}
