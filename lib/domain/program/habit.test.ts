import { expect, it } from "vitest";
import { afterWhat, atWhat } from "./habit";

it("leaves out the word that is said before a habit anyway, once and at the beginning only", () => {
  expect(afterWhat("After breakfast")).toBe("breakfast");
  expect(afterWhat(" after  the dog's walk ")).toBe("the dog's walk");
  expect(afterWhat("brushing my teeth, after tea")).toBe("brushing my teeth, after tea");
  expect(afterWhat("afternoon tea")).toBe("afternoon tea");
  expect([atWhat("At home"), atWhat("attic"), atWhat("")]).toEqual(["home", "attic", ""]);
});
