import { describe, expect, it } from "vitest";
import { FIGURES } from "@/db/seed/figures/all-figures";
import { solveWithReport } from "@/lib/figure/solve-figure";
import { buildTheme } from "@/lib/figure/theme";
import { figureFrames } from "./figure-frames";

const spec = FIGURES["straight-leg-raise"];
const solved = spec && solveWithReport(spec).figure;

const fillsOf = (...asked: Parameters<typeof figureFrames>) =>
  new Set(figureFrames(...asked).flatMap((scene) => scene.paths.map((path) => path.fill)));

describe("figureFrames", () => {
  it("are all key poses, and none without a drawing", () => {
    expect(figureFrames({ solved })).toHaveLength(2);
    expect(figureFrames(undefined)).toEqual([]);
    expect(figureFrames({ solved: { format: 2 } })).toEqual([]);
  });

  it("are drawn as the clinic has its figures, on a printer without colour in its greys", () => {
    const style = { skin: "dark", build: "fuller" } as const;
    expect(fillsOf({ solved, style })).toContain(buildTheme({ skin: "dark" }).skin.near);
    expect(fillsOf({ solved })).toContain(buildTheme().skin.near);
    const mono = fillsOf({ solved, style }, "mono");
    expect(mono).toContain(buildTheme({ mode: "mono" }).top.near);
    expect(mono).not.toContain(buildTheme({ skin: "dark" }).skin.near);
    const [average, fuller] = [figureFrames({ solved }), figureFrames({ solved, style })];
    expect(fuller[0]?.paths.map((path) => path.d)).not.toEqual(average[0]?.paths.map((path) => path.d));
  });

  it("are drawn for the prescribed side", () => {
    const [left, right] = (["left", "right"] as const).map((side) => figureFrames({ solved, side }));
    expect(left?.[1]?.paths).not.toEqual(right?.[1]?.paths);
  });
});
