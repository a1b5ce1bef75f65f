import { expect, it } from "vitest";
import { DEFAULT_FIGURE_STYLE, figureStyleFor } from "./figure-style";

const NOTHING = { figureSkin: null, figureBody: null, figureHair: null };

it("draws a patient as the clinic does, but for what is chosen for the patient", () => {
  const clinic = { skin: "tan", body: "woman", hair: "tied" } as const;
  expect(figureStyleFor(clinic, NOTHING)).toEqual(clinic);
  expect(figureStyleFor(clinic, { ...NOTHING, figureHair: "headscarf" })).toEqual({
    ...clinic,
    hair: "headscarf",
  });
  expect(figureStyleFor(undefined, { ...NOTHING, figureBody: "pregnant" })).toEqual({
    ...DEFAULT_FIGURE_STYLE,
    body: "pregnant",
  });
});

it("an older body chosen for a patient goes grey, unless hair is chosen or covered", () => {
  expect(figureStyleFor(undefined, { ...NOTHING, figureBody: "older" }).hair).toBe("grey");
  expect(figureStyleFor(undefined, { ...NOTHING, figureBody: "older", figureHair: "bob" }).hair).toBe("bob");
  const covered = { ...DEFAULT_FIGURE_STYLE, hair: "headscarf" } as const;
  expect(figureStyleFor(covered, { ...NOTHING, figureBody: "older" }).hair).toBe("headscarf");
});
