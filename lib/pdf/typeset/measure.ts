import type { ReactNode } from "react";
import { SHEET_FAMILY } from "../fonts/sheet-fonts";
import { layOut } from "./layout/boxes";
import { readPart } from "./tree/read-tree";
import type { Setting } from "./typeset";

/**
 * Height of a part of the sheet in points, set as the file will have it: the same boxes, the same lines.
 * @param width points that the part has from side to side
 */
export function measureHeight(part: ReactNode, width: number, { fonts, numbers }: Setting): number {
  return layOut(readPart(part, { fontFamily: SHEET_FAMILY }, numbers), width, fonts).height;
}
