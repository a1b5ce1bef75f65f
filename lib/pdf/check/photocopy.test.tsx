import { execFileSync } from "node:child_process";
import jsQR from "jsqr";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { FIGURES } from "@/db/seed/figures/all-figures";
import { solvedFigure } from "@/db/seed/figures/solved-figures";
import { buildHandout } from "@/lib/domain/handout/handout";
import { HANDOUT_INKS, HANDOUT_LAYOUTS } from "@/lib/domain/program/handout-layout";
import { largestGrid } from "@/lib/figure/picture-grid";
import { Document, Page, View } from "../elements";
import { type DrawnFrame, drawFigure } from "../figure-drawings";
import { SHEET_FAMILY, SheetFonts } from "../fonts/sheet-fonts";
import { FigureFrame } from "../parts/figure-frame";
import { AGAIN_CURVE, CURVE, MOVE, STEPS } from "../path-trace";
import { renderHandoutHere } from "../render-here";
import { buildFixture, SHARE_URL } from "../test-fixtures";
import { typeset } from "../typeset/typeset";
import { COPY_DPI, type GreyPicture, harshCopy, isDark, scanSide } from "./photocopy";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

beforeAll(() => {
  execFileSync(process.execPath, ["scripts/build-fonts.mjs"]);
});

const POINTS_PER_MM = 72 / 25.4;
/** The least room that the standard sheet gives the two pictures of an exercise, in millimetres. */
const LEAST_ROOM = { width: 57, height: 46 };
const MARGIN = 20;
const FINER = 4;
/** Shares of a body's outline and of an arrow that a harsh copy must keep; an arrow is a broad stroke with a light edge. */
const LEAST_KEPT = { limbs: 0.9, arrows: 0.7 };
const LEAST_LIGHT = 0.4;
/** Some drawings of the library, of poses of every kind. */
const SAMPLE = Object.keys(FIGURES).filter((_, index) => index % 21 === 0);

const fonts = new SheetFonts();

interface Placed {
  /** As it was printed, four times as fine. */
  readonly original: GreyPicture;
  readonly copy: GreyPicture;
  readonly frame: DrawnFrame;
  readonly scale: number;
}

/** The last key pose of a figure, alone on a sheet at its least size, copied harshly. */
async function copyOf(slug: string, ink: "colour" | "mono"): Promise<Placed> {
  const frames = drawFigure({ solved: solvedFigure(slug).figure }, ink);
  const frame = frames.at(-1);
  if (!frame) throw new Error(`${slug} has no picture`);
  const room = { width: LEAST_ROOM.width * POINTS_PER_MM, height: LEAST_ROOM.height * POINTS_PER_MM };
  const { scale } = largestGrid(
    frames.map(({ box }) => box),
    room,
  );
  const sheet = (
    <Document title={slug} language="en">
      <Page size={[240, 220]} style={{ fontFamily: SHEET_FAMILY, padding: MARGIN }}>
        <View alt={slug}>
          <FigureFrame frame={frame} scale={scale} />
        </View>
      </Page>
    </Document>
  );
  const { bytes } = typeset(sheet, { fonts }, new Date(0));
  const original = await scanSide(bytes, 1, COPY_DPI * FINER);
  return { original, copy: harshCopy(await scanSide(bytes)), frame, scale };
}

/** Points along a path, in pixels of the copy. */
function pointsOf({ frame: { box }, scale }: Placed, trace: Int32Array): [number, number][] {
  const pixels = COPY_DPI / 72;
  const points: [number, number][] = [];
  const at = (index: number): [number, number] => [
    (MARGIN + ((trace[index] ?? 0) / STEPS - box.x) * scale) * pixels,
    (MARGIN + ((trace[index + 1] ?? 0) / STEPS - box.y) * scale) * pixels,
  ];
  for (let index = 0; index < trace.length; ) {
    const kind = trace[index];
    const end = index + (kind === CURVE || kind === AGAIN_CURVE ? 6 : 2);
    const [before, point] = [points.at(-1), at(end - 1)];
    // Between two ends as well, where the line is straight.
    if (kind !== MOVE && kind !== CURVE && before)
      points.push([(before[0] + point[0]) / 2, (before[1] + point[1]) / 2]);
    points.push(point);
    index = end + 1;
  }
  return points;
}

function keptShare(placed: Placed, isWanted: (ink: DrawnFrame["inks"][number]) => boolean): number {
  const points = placed.frame.inks
    .filter(isWanted)
    .flatMap(({ trace }) => pointsOf(placed, trace))
    // What a limb in front hides was not there to be lost.
    .filter(([x, y]) => isDark(placed.original, x * FINER, y * FINER));
  if (points.length === 0) return 1;
  return points.filter(([x, y]) => isDark(placed.copy, x, y)).length / points.length;
}

describe("a harsh copy", () => {
  it.each(HANDOUT_INKS)("keeps the outlines of limbs, and arrows, at their least size (%s)", async (ink) => {
    const lost: string[] = [];
    for (const slug of SAMPLE) {
      const placed = await copyOf(slug, ink);
      const limbs = keptShare(placed, ({ layer, stroke }) => layer === "body" && stroke !== undefined);
      const arrows = keptShare(
        placed,
        ({ layer, opacity, fill }) => layer === "mark" && opacity === undefined && fill !== "#ffffff",
      );
      const light = placed.copy.greys.filter((grey) => grey > 128).length / placed.copy.greys.length;
      if (limbs < LEAST_KEPT.limbs || arrows < LEAST_KEPT.arrows || light < LEAST_LIGHT) {
        lost.push(
          `${slug}: limbs ${limbs.toFixed(2)}, arrows ${arrows.toFixed(2)}, light ${light.toFixed(2)}`,
        );
      }
    }
    expect(lost).toEqual([]);
  });

  it("keeps the code of every layout in every ink", async () => {
    const document = buildFixture({ count: 4 });
    for (const layout of HANDOUT_LAYOUTS) {
      for (const ink of HANDOUT_INKS) {
        const bytes = renderHandoutHere(
          buildHandout(document, { layout, ink, shareUrl: SHARE_URL, printedOn: "2026-11-22" }),
        );
        const { width, height, greys } = harshCopy(await scanSide(bytes));
        const pixels = new Uint8ClampedArray(greys.length * 4).fill(255);
        for (const [at, grey] of greys.entries()) pixels.fill(grey, at * 4, at * 4 + 3);
        expect(jsQR(pixels, width, height)?.data, `${layout}, ${ink}`).toBe(SHARE_URL);
      }
    }
  });
});
