import { renderToBuffer } from "@react-pdf/renderer";
import type { HandoutModel } from "@/lib/domain/handout/handout-model";
import { findFace, isSimple, prepareFonts, registerFonts } from "./fonts";
import { HandoutDocument } from "./handout-document";
import { printable, printedTexts } from "./printable";
import type { SheetImages } from "./sheet-images";
import { typeset } from "./typeset/typeset";

/** Points that rounding may add. */
const TOLERANCE = 0.01;

let isReady = false;

/** Sets the sheet in this thread: what the worker runs, and the tests. */
export async function renderHandoutHere(model: HandoutModel, images?: SheetImages): Promise<Uint8Array> {
  if (!isReady) registerFonts();
  isReady = true;
  const printed = printable(model);
  const fonts = await prepareFonts(printedTexts(printed));
  const sheet = { model: printed, images, fonts };
  const simple = isSimple(fonts) ? typesetHere(sheet) : undefined;
  if (simple) return simple;
  const set = async (isRunning: boolean) => {
    let isWhole = true;
    const onRender = (rendered: object) => {
      isWhole = fitsPaper(rendered);
    };
    const pdf = await renderToBuffer(<HandoutDocument {...sheet} {...{ isRunning, onRender }} />);
    return { pdf, isWhole };
  };
  const planned = await set(false);
  return planned.isWhole ? planned.pdf : (await set(true)).pdf;
}

function typesetHere(sheet: { model: HandoutModel; images: SheetImages | undefined; fonts: string[] }) {
  const element = <HandoutDocument {...sheet} isRunning={false} onRender={() => undefined} />;
  return typeset(element, findFace, new Date());
}

interface LaidOut {
  readonly _INTERNAL__LAYOUT__DATA_?: {
    readonly children: readonly {
      readonly box: { readonly height: number };
      readonly style: { readonly height: number };
    }[];
  };
}

/** The plan measures letters by rule of thumb; where it was mistaken, a page has grown beyond its paper. */
function fitsPaper({ _INTERNAL__LAYOUT__DATA_: layout }: LaidOut): boolean {
  return layout?.children.every(({ box, style }) => box.height <= style.height + TOLERANCE) ?? true;
}
