import { PDFArray, type PDFDict } from "@cantoo/pdf-lib";
import { fontFaults } from "./font-faults";
import { readContent } from "./page-content";
import { PdfObjects } from "./pdf-objects";
import { readParentTree, readStructure, type TreeElement } from "./structure-tree";

const STANDARD = new Set(
  "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form".split(
    " ",
  ),
);
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  LI: ["L"],
  Lbl: ["LI", "TOCI"],
  LBody: ["LI"],
  TR: ["Table", "THead", "TBody", "TFoot"],
  TH: ["TR"],
  TD: ["TR"],
};
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  L: ["LI", "L", "Caption"],
  LI: ["Lbl", "LBody"],
  Table: ["TR", "THead", "TBody", "TFoot", "Caption"],
  TR: ["TH", "TD"],
};
const MAY_BE_EMPTY = new Set(["TD", "TH"]);
const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/**
 * What is against PDF/UA-1 in a file: the conditions of the Matterhorn protocol 1.02 that a machine can check and that
 * a sheet can meet, each with its number where the protocol has one. Read from the bytes alone. No replacement for a
 * look with a screen reader: whether a text alternative is a good one, for example, no program tells.
 */
export async function accessibilityFaults(bytes: Uint8Array): Promise<string[]> {
  const file = await PdfObjects.read(bytes);
  const { elements, faults } = readStructure(file);
  const contents = readContents(file);
  return [
    ...documentFaults(file),
    ...faults,
    ...elements.flatMap((element) => elementFaults(file, element)),
    ...headingFaults(elements),
    ...contents.flatMap(({ faults: own }, index) => own.map((fault) => `${fault}, on side ${index + 1}`)),
    ...linkFaults(file, elements, contents),
    ...annotationFaults(file, elements),
    ...fontFaults(file, contents),
    ...orderFaults(file, elements),
  ];
}

/** Tags of a file by how often it has them, for the report. */
export async function tagCounts(bytes: Uint8Array): Promise<Record<string, number>> {
  const { elements } = readStructure(await PdfObjects.read(bytes));
  const counts: Record<string, number> = {};
  for (const { tag } of elements) counts[tag] = (counts[tag] ?? 0) + 1;
  return counts;
}

function readContents(file: PdfObjects) {
  return file.pages.map(({ node }) => readContent(file.bytes(node, "Contents")?.toString("latin1") ?? ""));
}

function documentFaults(file: PdfObjects): string[] {
  const { catalog } = file;
  const xmp = file.bytes(catalog, "Metadata")?.toString("utf8") ?? "";
  const facts: [boolean, string][] = [
    [
      String(file.raw(file.dict(catalog, "MarkInfo"), "Marked")) === "true",
      "the file is not marked as tagged",
    ],
    [file.dict(catalog, "StructTreeRoot") !== undefined, "01-007 no structure"],
    [xmp !== "", "06-001 no XMP metadata"],
    [/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp), "06-002 the claim of PDF/UA-1 is missing"],
    [/<dc:title>\s*<rdf:Alt>\s*<rdf:li[^>]*>[^<]+<\/rdf:li>/.test(xmp), "06-003 no title"],
    [
      String(file.raw(file.dict(catalog, "ViewerPreferences"), "DisplayDocTitle")) === "true",
      "07-001 the title is not shown",
    ],
    [LANGUAGE.test(file.text(catalog, "Lang") ?? ""), "11-006 no language"],
    [file.raw(catalog, "OCProperties") === undefined, "20-001 layers"],
    [file.dict(file.dict(catalog, "Names"), "EmbeddedFiles") === undefined, "21-001 files within the file"],
    [file.raw(catalog, "AcroForm") === undefined, "25-001 a form"],
    [!file.document.isEncrypted, "26-001 the file is locked"],
  ];
  return facts.flatMap(([holds, fault]) => (holds ? [] : [fault]));
}

function elementFaults(file: PdfObjects, element: TreeElement): string[] {
  const { tag, dict, parent, children, contents, annotations } = element;
  const faults: string[] = [];
  const attributes = file.list(dict, "A").map((one) => file.lookup(one) as PDFDict);
  if (!STANDARD.has(tag)) faults.push(`02-001 ${tag} is no standard tag`);
  const parents = PARENTS[tag];
  if (parents && !parents.includes(parent?.tag ?? ""))
    faults.push(`09-004/005 ${tag} in ${parent?.tag ?? "nothing"}`);
  const allowed = CHILDREN[tag];
  if (allowed) {
    if (contents.length > 0) faults.push(`09-004/005 words in ${tag}`);
    for (const child of children)
      if (!allowed.includes(child.tag)) faults.push(`09-004/005 ${child.tag} in ${tag}`);
  }
  if (tag === "Figure") {
    if (!file.text(dict, "Alt")) faults.push("13-004 a figure without a text alternative");
    if (!attributes.some((one) => file.list(one, "BBox").length === 4))
      faults.push("a figure without its place");
  }
  if (tag === "TH" && !attributes.some((one) => file.name(one, "Scope")))
    faults.push("15-003 a TH without Scope");
  if (tag === "L" && children.some((item) => item.children.some((part) => part.tag === "Lbl"))) {
    if (!attributes.some((one) => file.name(one, "ListNumbering")))
      faults.push("16-001 a list without ListNumbering");
  }
  if (tag === "Link" && annotations.length === 0) faults.push("28-011 a Link without its annotation");
  const isEmpty = children.length + contents.length + annotations.length === 0;
  if (isEmpty && !MAY_BE_EMPTY.has(tag)) faults.push(`an empty ${tag}`);
  return [...faults, ...tableFaults(file, element)];
}

/** 15-005: a table's rows have the same number of columns. */
function tableFaults(file: PdfObjects, { tag, children }: TreeElement): string[] {
  if (tag !== "Table") return [];
  const spanOf = ({ dict }: TreeElement) =>
    file
      .list(dict, "A")
      .reduce<number>(
        (most, one) => Math.max(most, file.number(file.lookup(one) as PDFDict, "ColSpan") ?? 1),
        1,
      );
  const counts = children.map((row) => row.children.reduce((sum, cell) => sum + spanOf(cell), 0));
  return new Set(counts).size > 1 ? [`a table with rows of ${counts.join(", ")} cells`] : [];
}

function headingFaults(elements: readonly TreeElement[]): string[] {
  const faults: string[] = [];
  let last = 0;
  for (const { tag } of elements) {
    const level = Number(/^H(\d)$/.exec(tag)?.[1] ?? 0);
    if (level === 0) continue;
    if (last === 0 && level !== 1) faults.push("14-002 the first heading is no H1");
    else if (level > last + 1) faults.push(`14-003 H${level} after H${last}`);
    last = level;
  }
  return faults;
}

type Contents = ReturnType<typeof readContents>;

/** Every mark of a page belongs to one element, by the structure and by the parent tree alike. */
function linkFaults(file: PdfObjects, elements: readonly TreeElement[], contents: Contents): string[] {
  const faults: string[] = [];
  const owners = new Map<string, TreeElement>();
  for (const element of elements) {
    for (const { page, id } of element.contents) {
      if (owners.has(`${page} ${id}`)) faults.push(`content ${id} of ${page} belongs to two elements`);
      owners.set(`${page} ${id}`, element);
    }
  }
  const tree = readParentTree(file);
  file.pages.forEach((page, index) => {
    const own = file.lookup(tree.get(file.number(page.node, "StructParents") ?? -1));
    if (!(own instanceof PDFArray)) faults.push(`side ${index + 1} is not in the parent tree`);
    const ids = new Set<number>();
    for (const { tag, id } of contents[index]?.marks ?? []) {
      if (id === undefined) {
        if (tag !== "Artifact") faults.push(`${tag} without a number on side ${index + 1}`);
        continue;
      }
      if (ids.has(id)) faults.push(`content ${id} stands twice on side ${index + 1}`);
      ids.add(id);
      const owner = owners.get(`${page.ref} ${id}`);
      if (owner?.tag !== tag)
        faults.push(`content ${id} of side ${index + 1} is ${tag} and belongs to ${owner?.tag}`);
      if (own instanceof PDFArray && String(own.get(id)) !== owner?.ref) {
        faults.push(`the parent tree disagrees on content ${id} of side ${index + 1}`);
      }
    }
    for (const key of owners.keys()) {
      const [ref, id] = [key.slice(0, key.lastIndexOf(" ")), Number(key.slice(key.lastIndexOf(" ")))];
      if (ref === page.ref.toString() && !ids.has(id))
        faults.push(`content ${id} is not on side ${index + 1}`);
    }
  });
  return faults;
}

function annotationFaults(file: PdfObjects, elements: readonly TreeElement[]): string[] {
  const tree = readParentTree(file);
  const owners = new Map(
    elements.flatMap((element) => element.annotations.map((ref) => [ref, element] as const)),
  );
  return file.pages.flatMap(({ node }, index) => {
    const annotations = file.list(node, "Annots");
    if (annotations.length > 0 && file.name(node, "Tabs") !== "S")
      return [`28-009 Tabs of side ${index + 1}`];
    return annotations.flatMap((ref) => {
      const dict = file.lookup(ref) as PDFDict;
      const owner = owners.get(String(ref));
      const isFound = String(tree.get(file.number(dict, "StructParent") ?? -1)) === owner?.ref;
      return [
        ...(owner?.tag === "Link" && isFound ? [] : [`28-011 a link of side ${index + 1} is in no Link`]),
        ...(file.text(dict, "Contents") ? [] : [`28-012 a link of side ${index + 1} without Contents`]),
      ];
    });
  });
}

/** The order of the structure is the order of the pages' content. */
function orderFaults(file: PdfObjects, elements: readonly TreeElement[]): string[] {
  const pages = file.pages.map(({ ref }) => ref.toString());
  const [top] = elements;
  const order = (element: TreeElement): readonly (readonly [number, number])[] => [
    ...element.contents.map(({ page, id }) => [pages.indexOf(page), id] as const),
    ...element.children.flatMap(order),
  ];
  const found = top ? order(top) : [];
  const isSorted = found.every(([page, id], index) => {
    const [before = 0, last = -1] = found[index - 1] ?? [];
    return page > before || (page === before && id > last);
  });
  return isSorted ? [] : ["the order of the structure differs from the order of the pages"];
}
