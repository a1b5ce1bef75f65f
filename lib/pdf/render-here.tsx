import type { HandoutModel } from "@/lib/domain/handout/handout-model";
import type { SheetFonts } from "./fonts/sheet-fonts";
import { HandoutDocument } from "./handout-document";
import { planSheet, sheetFonts } from "./planned-sheet";
import { type SheetImages, withKnownImages } from "./sheet-images";
import type { SheetFile } from "./typeset/file/sheet-file";
import { typeset } from "./typeset/typeset";

/** Sets the sheet in this thread: what the worker runs, and the tests. */
export function renderHandoutHere(model: HandoutModel, images?: SheetImages): Uint8Array {
  return setHandout(model, images).bytes;
}

/** The sheet, and what keeps its file from claiming that it is accessible: nothing, or the sheet has a mistake. */
export function setHandout(model: HandoutModel, images?: SheetImages): SheetFile {
  return setHandoutWith(sheetFonts(), model, images);
}

/**
 * The same with fonts of one's own, as for a measurement that nothing has been prepared for.
 * @public
 */
export function setHandoutWith(
  fonts: SheetFonts,
  asked: HandoutModel,
  images: SheetImages = new Map(),
): SheetFile {
  const { model, plan } = planSheet(withKnownImages(asked, images), fonts);
  const sheet = <HandoutDocument model={model} plan={plan} images={images} />;
  return typeset(sheet, { fonts, numbers: model.numbers }, new Date());
}
