import { describe, expect, it } from "vitest";
import { FIGURES } from "@/db/seed/figures/all-figures";
import { solveWithReport } from "@/lib/figure/solve-figure";
import { drawFigure } from "./figure-drawings";

const spec = FIGURES["straight-leg-raise"];
const solved = spec && solveWithReport(spec).figure;

describe("drawFigure", () => {
  it("draws an equal figure once", () => {
    expect(drawFigure({ solved }, "colour")).toBe(drawFigure(structuredClone({ solved }), "colour"));
  });

  it("draws anew for another side, ink or style", () => {
    const first = drawFigure({ solved, side: "left" }, "colour");
    expect(drawFigure({ solved, side: "right" }, "colour")).not.toEqual(first);
    expect(drawFigure({ solved, side: "left" }, "mono")).not.toEqual(first);
    expect(
      drawFigure({ solved, side: "left", style: { skin: "dark", build: "fuller" } }, "colour"),
    ).not.toEqual(first);
  });

  it("is nothing while there is no drawing", () => {
    expect(drawFigure(undefined, "colour")).toEqual([]);
    expect(drawFigure({ solved: { format: 2 } }, "colour")).toEqual([]);
  });
});
