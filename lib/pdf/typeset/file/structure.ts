import type { SheetNode } from "../tree/nodes";
import type { Role, StructureTag } from "../tree/role";
import { num } from "./content";
import { type PdfFile, pdfText, type Ref, refText } from "./pdf-file";

/** Content of a side that belongs to an element, by its number there; or an annotation. */
type Leaf =
  | { readonly kind: "content"; readonly side: number; readonly mark: number }
  | { readonly kind: "annotation"; readonly side: number; readonly ref: Ref };

/** A node of the structure that a reader goes through instead of the paper. */
export interface StructureElement {
  readonly tag: StructureTag;
  readonly role: Role;
  readonly parent?: StructureElement;
  readonly children: (StructureElement | Leaf)[];
  /** Where a figure stands, in points from the left and the foot of its side. */
  box?: readonly number[];
}

export function isElement(child: StructureElement | Leaf): child is StructureElement {
  return "tag" in child;
}

/** The structure of a file while its sides are written (ISO 32000-1, 14.7). */
export class Structure {
  readonly root: StructureElement = { tag: "Document", role: {}, children: [] };
  /** By side: the element of each content, by its number. */
  readonly marks: StructureElement[][] = [];
  readonly annotations: StructureElement[] = [];
  private readonly known = new Map<SheetNode, StructureElement>();

  /** The element of a part of the sheet: the same one on every side that the part runs over. */
  elementOf(node: SheetNode, tag: StructureTag, parent: StructureElement): StructureElement {
    const element = this.known.get(node) ?? this.add(tag, node.role, parent);
    this.known.set(node, element);
    return element;
  }

  add(tag: StructureTag, role: Role, parent: StructureElement): StructureElement {
    const element = { tag, role, parent, children: [] };
    parent.children.push(element);
    return element;
  }

  /** A number for content of an element on a side. */
  mark(element: StructureElement, side: number): number {
    const marks = this.marks[side] ?? [];
    this.marks[side] = marks;
    const mark = marks.push(element) - 1;
    element.children.push({ kind: "content", side, mark });
    return mark;
  }

  /** A number for an annotation that belongs to an element. */
  annotate(element: StructureElement, side: number, ref: Ref): number {
    element.children.push({ kind: "annotation", side, ref });
    return this.annotations.push(element) - 1;
  }
}

/** Writes the structure; answers its root. Sides are numbered as their pages are. */
export function writeStructure(structure: Structure, file: PdfFile, pages: readonly Ref[]): Ref {
  const refs = new Map<StructureElement, Ref>();
  const root = file.reserve();
  const refOf = (element: StructureElement): Ref => {
    const ref = refs.get(element) ?? file.reserve();
    refs.set(element, ref);
    return ref;
  };
  const pageOf = (side: number) => refText(pages[side] ?? 0);
  const kid = (child: StructureElement | Leaf, own: number | undefined): string => {
    if (isElement(child)) return refText(refOf(child));
    if (child.kind === "annotation")
      return `<< /Type /OBJR /Obj ${refText(child.ref)} /Pg ${pageOf(child.side)} >>`;
    if (child.side === own) return String(child.mark);
    return `<< /Type /MCR /Pg ${pageOf(child.side)} /MCID ${child.mark} >>`;
  };
  const write = (element: StructureElement): void => {
    const { tag, role, parent, children, box } = element;
    const own = children.flatMap((child) => (isElement(child) ? [] : child.side))[0];
    const kids = children.map((child) => kid(child, own));
    const attributes = attributesOf(role, box);
    file.write(
      `<< /S /${tag} /P ${refText(parent ? refOf(parent) : root)}${own === undefined ? "" : ` /Pg ${pageOf(own)}`}` +
        `${kids.length > 0 ? ` /K ${kids.length === 1 ? kids[0] : `[${kids.join(" ")}]`}` : ""}` +
        `${role.alt ? ` /Alt ${pdfText(role.alt)}` : ""}${role.lang ? ` /Lang ${pdfText(role.lang)}` : ""}${attributes} >>`,
      refOf(element),
    );
    for (const child of children) if (isElement(child)) write(child);
  };
  write(structure.root);
  const entries = [
    ...pages.map(
      (_, side) => `${side} [${(structure.marks[side] ?? []).map((one) => refText(refOf(one))).join(" ")}]`,
    ),
    ...structure.annotations.map((one, index) => `${pages.length + index} ${refText(refOf(one))}`),
  ];
  const tree = file.write(`<< /Nums [${entries.join(" ")}] >>`);
  return file.write(
    `<< /Type /StructTreeRoot /K [${refText(refOf(structure.root))}] /ParentTree ${refText(tree)} /ParentTreeNextKey ${entries.length} >>`,
    root,
  );
}

function attributesOf({ scope, colSpan, numbering }: Role, box: readonly number[] | undefined): string {
  const table = [...(scope ? [`/Scope /${scope}`] : []), ...(colSpan ? [`/ColSpan ${colSpan}`] : [])];
  const attributes = [
    ...(box ? [`<< /O /Layout /Placement /Block /BBox [${box.map(num).join(" ")}] >>`] : []),
    ...(numbering ? [`<< /O /List /ListNumbering /${numbering} >>`] : []),
    ...(table.length > 0 ? [`<< /O /Table ${table.join(" ")} >>`] : []),
  ];
  return attributes.length > 0
    ? ` /A ${attributes.length === 1 ? attributes[0] : `[${attributes.join(" ")}]`}`
    : "";
}
