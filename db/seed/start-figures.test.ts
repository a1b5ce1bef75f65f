import { expect, it } from "vitest";
import { START_POSITIONS } from "@/lib/domain/exercise/exercise";
import { START_FIGURES, startFigureOf } from "@/lib/domain/exercise/start-figures";
import { FIGURES } from "./figures/all-figures";
import { LIBRARY } from "./library/all-exercises";

it("has an exercise with a drawing for every beginning of a drawing", () => {
  const slugs = [...START_FIGURES.map(({ slug }) => slug), ...START_POSITIONS.map(startFigureOf)];
  expect(slugs.filter((slug) => !FIGURES[slug])).toEqual([]);
  expect(slugs.filter((slug) => !LIBRARY.some((exercise) => exercise.slug === slug))).toEqual([]);
});
