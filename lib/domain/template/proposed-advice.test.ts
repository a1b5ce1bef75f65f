import { describe, expect, it } from "vitest";
import { moveTopic, toggleTopic, wordTopic } from "@/lib/domain/builder/builder-items";
import { BLANK_DRAFT } from "./new-draft";
import { reproposeTopics, withProposedTopics } from "./proposed-advice";

const TODAY = "2026-11-30";
const SLUGS = ["outlook", "swelling", "sleep-habits", "stay-active", "pacing-flare-ups", "falls-home"];
const topics = SLUGS.map((slug) => ({ id: `id of ${slug}`, slug }));
const idsOf = (...slugs: string[]) => slugs.map((slug) => `id of ${slug}`);
const sourcesFor = (...tags: string[]) => ({
  topics,
  reader: { conditions: tags.map((tag) => ({ tag, notedOn: TODAY })), today: TODAY },
});

const KNEE = withProposedTopics(BLANK_DRAFT, sourcesFor("knee-replacement"));

describe("the advice of a new draft", () => {
  it("is proposed for a blank page too, and known as such", () => {
    expect(KNEE.topicIds).toEqual(idsOf("outlook", "swelling", "sleep-habits"));
    expect(KNEE.adviceProposed).toBe(true);
  });

  it("has the template's own topics first", () => {
    const templateTopicIds = idsOf("falls-home");
    expect(
      withProposedTopics(BLANK_DRAFT, { ...sourcesFor("knee-replacement"), templateTopicIds }).topicIds,
    ).toEqual(idsOf("falls-home", "outlook", "swelling"));
  });
});

describe("changed conditions", () => {
  const hip = sourcesFor("arthritis-hip-oa");

  it("propose again while nobody has touched the advice", () => {
    expect(reproposeTopics(KNEE, hip).topicIds).toEqual(idsOf("outlook", "stay-active", "pacing-flare-ups"));
    expect(reproposeTopics(KNEE, sourcesFor("knee-replacement"))).toBe(KNEE);
  });

  it("never tick again what was unticked, nor touch what was ordered or worded", () => {
    const [first = ""] = KNEE.topicIds;
    const byHand = [
      toggleTopic(KNEE, first),
      toggleTopic(toggleTopic(KNEE, first), first),
      moveTopic(KNEE, first, 2),
      wordTopic(KNEE, first, { title: "Own", points: ["Own words."] }),
    ];
    for (const draft of byHand) expect(reproposeTopics(draft, hip)).toBe(draft);
  });

  it("leave alone what was not proposed", () => {
    expect(reproposeTopics(BLANK_DRAFT, hip)).toBe(BLANK_DRAFT);
  });
});
