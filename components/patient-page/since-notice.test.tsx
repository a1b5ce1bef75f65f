import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { SinceNotice } from "./since-notice";

const markup = (since: Parameters<typeof SinceNotice>[0]["since"]) =>
  renderToStaticMarkup(<SinceNotice since={since} />);

describe("what is new", () => {
  it("counts what is new and changed, and names what to stop", () => {
    const text = markup({
      version: 1,
      items: [
        { itemId: "a", kind: "new" },
        { itemId: "b", kind: "changed" },
        { itemId: "c", kind: "changed" },
      ],
      stopped: ["Hip lift"],
    });
    expect(text).toContain("1 new exercise, 2 changed exercises. Each one has a mark.");
    expect(text).toContain("<s>Hip lift</s>");
  });

  it("says nothing in the first version, and where nothing changed", () => {
    expect(markup(undefined)).toBe("");
    expect(markup({ version: 1, items: [], stopped: [] })).toBe("");
  });
});
