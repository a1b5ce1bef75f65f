import type { Paint } from "../tree/nodes";
import { ContentPainter } from "./content";
import { packed } from "./pdf-file";

/** A drawing that many sheets show, as an object of its own that a page only places. */
export interface Form {
  readonly entries: string;
  readonly bytes: Buffer;
}

/** Room around a drawing for the width of its lines, in points. */
const MARGIN = 24;

const lasting = new WeakMap<Paint, Map<string, Form>>();

/** Says that a drawing stays the same on every sheet, so that it is written as operators and packed only once. */
export function makeLasting<P extends Paint>(paint: P): P {
  lasting.set(paint, lasting.get(paint) ?? new Map());
  return paint;
}

/** The drawing as an object, if it is a lasting one. */
export function formOf(paint: Paint, width: number, height: number): Form | undefined {
  const forms = lasting.get(paint);
  if (!forms) return undefined;
  const key = `${width} ${height}`;
  const form = forms.get(key) ?? drawForm(paint, width, height);
  forms.set(key, form);
  return form;
}

function drawForm(paint: Paint, width: number, height: number): Form {
  const painter = new ContentPainter();
  paint(painter, width, height);
  const box = [-MARGIN, -MARGIN, Math.ceil(width) + MARGIN, Math.ceil(height) + MARGIN].join(" ");
  const states = opacityStates(painter.opacities);
  return {
    entries: `/Type /XObject /Subtype /Form /BBox [${box}] /Resources << ${states} >> /Filter /FlateDecode`,
    bytes: packed(painter.operators.join("\n")),
  };
}

/** Names for how much of a drawing covers what is below. */
export function opacityStates(percents: ReadonlySet<number>): string {
  if (percents.size === 0) return "";
  const states = Array.from(percents, (percent) => `/A${percent} << /ca ${percent / 100} >>`);
  return `/ExtGState << ${states.join(" ")} >>`;
}
