import { renderToBuffer } from "@react-pdf/renderer";
import type { HandoutModel } from "@/lib/domain/handout-model";
import { registerFonts } from "./fonts";
import { HandoutDocument } from "./handout-document";
import { printable } from "./printable";

let isReady = false;

/** Sets the sheet in this thread: what the worker runs, and the tests. */
export async function renderHandoutHere(model: HandoutModel): Promise<Uint8Array> {
  if (!isReady) registerFonts();
  isReady = true;
  return renderToBuffer(<HandoutDocument model={printable(model)} />);
}
