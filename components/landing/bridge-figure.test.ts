import { expect, it } from "vitest";
import { FIGURES } from "@/db/seed/figures/all-figures";
import { solveFigure } from "@/lib/figure/solve-figure";
import stored from "./bridge-figure.json";

it("is the bridge of the library; `npm run figures -- bridge` writes it anew", () => {
  const spec = FIGURES.bridge;
  expect(spec && JSON.parse(JSON.stringify(solveFigure("bridge", spec)))).toEqual(stored);
});
