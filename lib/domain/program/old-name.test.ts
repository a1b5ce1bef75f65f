import { expect, it } from "vitest";
import { findOldName, oldNameInWords, opensPublishing, publishHref } from "./old-name";

it("is told of a published version whose name is not the record's any more", () => {
  const found = findOldName(2, "Anna", "Ann");
  expect(found && oldNameInWords(found)).toBe(
    "Version 2 still says “Anna”, on paper and on the phone. The next one says “Ann”.",
  );
  expect(findOldName(2, "Ann", "Ann")).toBeUndefined();
  expect(findOldName(0, null, "Ann")).toBeUndefined();
});

it("leads to publishing", () => {
  const query = new URL(publishHref("p1"), "http://localhost").searchParams;
  expect(opensPublishing(Object.fromEntries(query))).toBe(true);
  expect(opensPublishing({ open: ["publish"] })).toBe(false);
});
