import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ENGLISH_PAGE } from "@/lib/domain/words/english-page";
import { SinceNotice } from "./since-notice";

const markup = (since: Parameters<typeof SinceNotice>[0]["since"]) =>
  renderToStaticMarkup(
    <SinceNotice words={ENGLISH_PAGE} since={since} versionNumber={(since?.version ?? 0) + 1} />,
  );

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
    expect(text).toContain("This page is version 2.");
    expect(text).toContain(
      "If your paper is version 1: 1 new exercise, 2 changed exercises. Each one has a mark.",
    );
    expect(text).toContain("<s>Hip lift</s>");
  });

  it("says nothing in the first version", () => {
    expect(markup(undefined)).toBe("");
  });

  it("says that the older paper is as good where nothing changed, and that an even older one is not", () => {
    expect(markup({ version: 1, items: [], stopped: [] })).toContain("Version 1 has the same exercises.");
    expect(markup({ version: 1, items: [], stopped: [] })).not.toContain("older than");
    expect(markup({ version: 4, items: [], stopped: [] })).toContain("Is it older than version 4?");
  });
});
