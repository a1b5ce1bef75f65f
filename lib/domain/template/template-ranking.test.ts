import { describe, expect, it } from "vitest";
import { rankTemplates } from "./template-ranking";

const TEMPLATES = [
  { slug: "acute", suits: ["back"] },
  { slug: "desk", suits: ["posture"] },
  { slug: "hip", suits: ["hip"] },
  { slug: "persistent", suits: ["back", "posture"] },
];
const BACK = { slug: "back", name: "Back pain", templates: ["persistent", "acute"] };
const POSTURE = { slug: "posture", name: "Posture", templates: ["desk"] };

const order = (tags: Parameters<typeof rankTemplates>[1]) =>
  rankTemplates(TEMPLATES, tags).map(({ template }) => template.slug);

describe("rankTemplates", () => {
  it("keeps the order without tags", () => {
    expect(order([])).toEqual(["acute", "desk", "hip", "persistent"]);
  });

  it("puts what a tag names first, in the tag's order", () => {
    expect(order([BACK])).toEqual(["persistent", "acute", "desk", "hip"]);
  });

  it("puts what fits more tags before what fits one", () => {
    expect(order([POSTURE, BACK])).toEqual(["persistent", "desk", "acute", "hip"]);
  });

  it("names the tags that fit", () => {
    const [first, , , last] = rankTemplates(TEMPLATES, [BACK, POSTURE]);
    expect(first?.fits).toEqual(["Back pain", "Posture"]);
    expect(last?.fits).toEqual([]);
  });
});
