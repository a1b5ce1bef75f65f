import { expect, test } from "vitest";
import { ENGLISH_PAGE } from "@/lib/domain/words/english-page";
import { figureButtons, figureNames, photoNames } from "./figure-words";
import { STAFF_FIGURE_BUTTONS, staffFigureNames, staffPhotoNames } from "./staff-figure-words";

test("staff and patients call the pictures of an exercise alike", () => {
  expect(staffFigureNames("Bridge")).toEqual(figureNames(ENGLISH_PAGE, "Bridge"));
  expect(staffPhotoNames("Bridge")).toEqual(photoNames(ENGLISH_PAGE, "Bridge"));
  expect(STAFF_FIGURE_BUTTONS).toEqual(figureButtons(ENGLISH_PAGE));
});
