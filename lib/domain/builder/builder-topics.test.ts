import { describe, expect, it } from "vitest";
import { isSameDraft } from "@/lib/domain/program/same-draft";
import { BLANK_DRAFT } from "@/lib/domain/template/new-draft";
import { type BuilderAction, reduceBuilder, startBuilder } from "./builder";

const run = (...actions: BuilderAction[]) => actions.reduce(reduceBuilder, startBuilder(BLANK_DRAFT));
const tick = (topicId: string): BuilderAction => ({ type: "toggle-topic", topicId });
const word = (topicId: string, title: string): BuilderAction => ({
  type: "word-topic",
  topicId,
  wording: { title, points: ["One pillow."] },
});

describe("the words of a topic", () => {
  it("are this program's own, one for each topic on the sheet", () => {
    const { draft } = run(tick("a"), tick("b"), word("a", "Rest"), word("a", "Sleep"));
    expect(draft.topicWordings).toEqual([{ topicId: "a", title: "Sleep", points: ["One pillow."] }]);
    expect(run(tick("a"), word("b", "Not on the sheet")).draft.topicWordings).toBeUndefined();
  });

  it("go with the topic, and come back to the library's", () => {
    expect(run(tick("a"), word("a", "Sleep"), tick("a")).draft).toEqual(BLANK_DRAFT);
    const back = run(tick("a"), word("a", "Sleep"), { type: "word-topic", topicId: "a" });
    expect(back.draft).toEqual(run(tick("a")).draft);
  });

  it("are one step of the history for one topic, and none where nothing changes", () => {
    const before = run(tick("a"), tick("b"));
    const typed = [word("a", "S"), word("a", "Sl"), word("a", "Sle")].reduce(reduceBuilder, before);
    expect(reduceBuilder(typed, { type: "undo" }).draft).toEqual(before.draft);
    expect(reduceBuilder(typed, word("a", "Sle")).past).toBe(typed.past);
    const both = reduceBuilder(typed, word("b", "Walk"));
    expect(reduceBuilder(both, { type: "undo" }).draft).toEqual(typed.draft);
  });

  it("are the same draft in whatever order they were written", () => {
    const one = run(tick("a"), tick("b"), word("a", "Sleep"), word("b", "Walk")).draft;
    const other = run(tick("a"), tick("b"), word("b", "Walk"), word("a", "Sleep")).draft;
    expect(isSameDraft(one, other)).toBe(true);
  });
});
