import { readLetters } from "./font-faults";
import { readContent } from "./page-content";
import { PdfObjects } from "./pdf-objects";
import { readStructure, type TreeElement } from "./structure-tree";

/** What a screen reader gets of an element: its own words, or the words that stand for it. */
export interface SpokenPart {
  readonly tag: string;
  readonly text: string;
}

/** A file as its structure reads it: every element with words of its own, in the order of reading. */
export async function spokenParts(bytes: Uint8Array): Promise<SpokenPart[]> {
  const file = await PdfObjects.read(bytes);
  const fonts = file.dict(file.dict(file.pages[0]?.node, "Resources"), "Font");
  const letters = new Map(
    (fonts?.keys() ?? []).map((key) => {
      const map = file.bytes(file.dict(fonts, key.decodeText()), "ToUnicode")?.toString("latin1");
      return [key.decodeText(), readLetters(map ?? "")] as const;
    }),
  );
  const texts = new Map<string, string>();
  for (const { node, ref } of file.pages) {
    for (const { id, shown } of readContent(file.bytes(node, "Contents")?.toString("latin1") ?? "").marks) {
      const text = shown.map(({ font, code }) => letters.get(font)?.get(code) ?? "\ufffd").join("");
      texts.set(`${ref} ${id}`, text);
    }
  }
  const textOf = ({ contents, dict }: TreeElement) =>
    file.text(dict, "Alt") ?? contents.map(({ page, id }) => texts.get(`${page} ${id}`) ?? "").join("");
  return readStructure(file).elements.flatMap((element) => {
    const text = textOf(element).trim();
    return text === "" ? [] : [{ tag: element.tag, text }];
  });
}
