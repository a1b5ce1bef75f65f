import { expect, it } from "vitest";
import { seal, unseal } from "./seal";

it("opens for its owner alone, and never looks the same twice", () => {
  const sealed = seal("JBSWY3DPEHPK3PXP", "clinic:user");
  expect(unseal(sealed, "clinic:user")).toBe("JBSWY3DPEHPK3PXP");
  expect(unseal(sealed, "clinic:other")).toBeUndefined();
  expect(seal("JBSWY3DPEHPK3PXP", "clinic:user")).not.toBe(sealed);
  expect(sealed).not.toContain("JBSWY");
});

it("does not open when a single character was changed, or is no seal at all", () => {
  const sealed = seal("JBSWY3DPEHPK3PXP", "clinic:user");
  for (let place = 3; place < sealed.length - 1; place += 1) {
    const other = sealed[place] === "A" ? "B" : "A";
    const changed = sealed.slice(0, place) + other + sealed.slice(place + 1);
    expect(unseal(changed, "clinic:user"), `character ${place}`).toBeUndefined();
  }
  for (const text of ["", "v1.", "v1.AAAA", "v2.AAAA", "JBSWY3DPEHPK3PXP"])
    expect(unseal(text, "clinic:user")).toBeUndefined();
});
