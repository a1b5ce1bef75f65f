import { PDFDict, PDFNumber, PDFRef } from "@cantoo/pdf-lib";
import type { PdfObjects } from "./pdf-objects";

/** An element of a file's structure, as it is read back. */
export interface TreeElement {
  readonly ref: string;
  readonly tag: string;
  readonly dict: PDFDict;
  readonly parent: TreeElement | undefined;
  readonly children: readonly TreeElement[];
  /** Contents by side and number, in the order of reading. */
  readonly contents: readonly { readonly page: string; readonly id: number }[];
  readonly annotations: readonly string[];
}

/** Every element, parents before their children. */
export function readStructure(file: PdfObjects): {
  readonly elements: readonly TreeElement[];
  readonly faults: string[];
} {
  const root = file.dict(file.catalog, "StructTreeRoot");
  const elements: TreeElement[] = [];
  const faults: string[] = [];
  const seen = new Set<string>();
  const visit = (
    ref: PDFRef,
    parent: TreeElement | undefined,
    parentRef: string,
    inherited: string,
  ): void => {
    const dict = file.lookup(ref);
    if (!(dict instanceof PDFDict)) return;
    if (seen.has(ref.toString())) faults.push(`element ${ref} stands twice in the structure`);
    seen.add(ref.toString());
    const tag = file.name(dict, "S") ?? "";
    if (String(file.raw(dict, "P")) !== parentRef) faults.push(`${tag} ${ref} names another parent`);
    const page = String(file.raw(dict, "Pg") ?? inherited);
    const children: TreeElement[] = [];
    const contents: { page: string; id: number }[] = [];
    const annotations: string[] = [];
    const element = { ref: ref.toString(), tag, dict, parent, children, contents, annotations };
    elements.push(element);
    (parent?.children as TreeElement[] | undefined)?.push(element);
    for (const kid of file.list(dict, "K")) {
      const value = file.lookup(kid);
      if (value instanceof PDFNumber) contents.push({ page, id: value.asNumber() });
      else if (value instanceof PDFDict && file.name(value, "Type") === "MCR") {
        contents.push({ page: String(file.raw(value, "Pg") ?? page), id: file.number(value, "MCID") ?? -1 });
      } else if (value instanceof PDFDict && file.name(value, "Type") === "OBJR") {
        annotations.push(String(file.raw(value, "Obj")));
      } else if (kid instanceof PDFRef) visit(kid, element, element.ref, page);
    }
  };
  const rootRef = String(file.raw(file.catalog, "StructTreeRoot"));
  for (const kid of file.list(root, "K")) if (kid instanceof PDFRef) visit(kid, undefined, rootRef, "");
  return { elements, faults };
}

/** What the parent tree says: the element of each number. */
export function readParentTree(file: PdfObjects): ReadonlyMap<number, unknown> {
  const entries = new Map<number, unknown>();
  const visit = (node: PDFDict | undefined): void => {
    const nums = file.list(node, "Nums");
    for (let at = 0; at + 1 < nums.length; at += 2) {
      const key = file.lookup(nums[at]);
      if (key instanceof PDFNumber) entries.set(key.asNumber(), nums[at + 1]);
    }
    for (const kid of file.list(node, "Kids")) {
      const value = file.lookup(kid);
      if (value instanceof PDFDict) visit(value);
    }
  };
  visit(file.dict(file.dict(file.catalog, "StructTreeRoot"), "ParentTree"));
  return entries;
}
