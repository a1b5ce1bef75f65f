import { expect, it } from "vitest";
import { readContent } from "./page-content";

it("finds marks, letters by font, and nothing wrong", () => {
  const { marks, faults, codes } = readContent(
    "/Artifact BMC\n0 0 5 5 re f\nEMC\n/P << /MCID 3 >> BDC\nBT /F1 12 Tf [<00010002>-20<000A>] TJ ET\nEMC",
  );
  expect(marks).toEqual([
    { tag: "Artifact", id: undefined, shown: [] },
    { tag: "P", id: 3, shown: ["0001", "0002", "000a"].map((code) => ({ font: "F1", code })) },
  ]);
  expect(faults).toEqual([]);
  expect([...(codes.get("F1") ?? [])]).toEqual(["0001", "0002", "000a"]);
});

it.each([
  ["0 0 5 5 re f", "01-005"],
  ["/P << /MCID 1 >> BDC /Artifact BMC EMC EMC", "01-003"],
  ["/P << /MCID 1 >> BDC", "left open"],
  ["EMC", "not opened"],
  ["q", "left saved"],
  ["Q", "not saved"],
])("finds what is wrong in %s", (content, fault) => {
  expect(readContent(content).faults.join()).toContain(fault);
});
