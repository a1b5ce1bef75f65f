import type { ReactNode } from "react";
import type { SheetFonts } from "../fonts/sheet-fonts";
import { type SheetFile, writeSheet } from "./file/sheet-file";
import { layOutSides } from "./layout/sides";
import { readDocument } from "./tree/read-tree";

/** What a sheet is set with. */
export interface Setting {
  readonly fonts: SheetFonts;
  /** Telephone numbers of the sheet: they stand in the face for numbers, whose zero has no slash. */
  readonly numbers?: readonly string[];
}

/**
 * Sets a sheet in type and writes its file: tree, boxes and lines, sides, file.
 * @throws UnknownPart when the sheet has an element or a style that is not known here
 */
export function typeset(sheet: ReactNode, { fonts, numbers }: Setting, now: Date): SheetFile {
  const document = readDocument(sheet, numbers);
  return writeSheet(document, layOutSides(document, fonts), now);
}
