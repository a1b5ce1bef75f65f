import { openPdf } from "../read-pdf";

/** One side in greys, 0 black to 255 white, row by row from the top. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly greys: Uint8ClampedArray;
}

/** What most office copiers scan with. */
export const COPY_DPI = 150;
/** Share of black and of white that a worn copier with its contrast turned up does not tell from noise. */
const NOISE = 24;
const LUMA = [0.299, 0.587, 0.114] as const;

/** A side of a file as a scanner sees it. */
export async function scanSide(bytes: Uint8Array, number = 1, dpi = COPY_DPI): Promise<GreyPicture> {
  const { createCanvas } = await import("@napi-rs/canvas");
  const document = await openPdf(bytes);
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: dpi / 72 });
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
  const context = canvas.getContext("2d");
  // The reader's type is that of a browser's canvas; this one draws the same.
  await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise;
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  await document.destroy();
  const greys = new Uint8ClampedArray(width * height);
  for (let at = 0; at < greys.length; at += 1) {
    greys[at] = LUMA.reduce((sum, share, channel) => sum + share * (data[at * 4 + channel] ?? 0), 0);
  }
  return { width, height, greys };
}

/** A harsh copy: noise on every point, then nothing but black and white. The same for the same seed. */
export function harshCopy({ width, height, greys }: GreyPicture, seed = 1): GreyPicture {
  let state = seed >>> 0;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const copied = greys.map((grey) => {
    // Three of them together are near enough to the bell of a sensor's noise.
    const noise = (random() + random() + random() - 1.5) * 2 * NOISE;
    return grey + noise < 128 ? 0 : 255;
  });
  return { width, height, greys: copied };
}

/** Whether a point or one of its neighbours is dark. */
export function isDark({ width, height, greys }: GreyPicture, x: number, y: number): boolean {
  for (let row = Math.max(0, Math.round(y) - 1); row <= Math.min(height - 1, Math.round(y) + 1); row += 1) {
    for (
      let column = Math.max(0, Math.round(x) - 1);
      column <= Math.min(width - 1, Math.round(x) + 1);
      column += 1
    ) {
      if ((greys[row * width + column] ?? 255) < 128) return true;
    }
  }
  return false;
}
