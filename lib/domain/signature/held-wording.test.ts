import { expect, it } from "vitest";
import { TICKABLE_ADVICE } from "@/db/seed/advice/all-topics";
import { fitTopic } from "@/lib/domain/advice/fit-topic";
import { aProgramDocument } from "@/lib/domain/test-fixtures/program-document";
import { type HeldDocument, holdsOtherWords } from "./held-wording";

const document = aProgramDocument() as unknown as HeldDocument;
const bridge = { kind: "exercise", subject: "bridge" } as const;
const { slug: _slug, ...words } = document.items[0]?.exercise ?? { slug: "" };

it("tells whether an exercise reads as the library has it", () => {
  expect(holdsOtherWords(document, bridge, { ...words, precautions: "Never printed." })).toBe(false);
  expect(holdsOtherWords(document, bridge, { ...words, stopIf: "your hip pinches" })).toBe(true);
});

it("tells the same of a topic and of the warning text", () => {
  const topic = { kind: "advice-topic", subject: "stay-active" } as const;
  const points = ["Move often.", "Rest a little.", "Walk {walk_minutes} minutes."];
  expect(holdsOtherWords(document, topic, { title: "Keep moving", points })).toBe(false);
  expect(holdsOtherWords(document, topic, { title: "Keep moving", points: ["Move often."] })).toBe(true);
  expect(holdsOtherWords(document, { kind: "warning-text", subject: "1.0" }, {})).toBe(false);
  expect(holdsOtherWords(document, { kind: "warning-text", subject: "2.0" }, {})).toBe(true);
});

it("knows the words that some patients get for the library's own, until they change", () => {
  const library = TICKABLE_ADVICE.find(({ slug }) => slug === "sleep-positions");
  if (!library) throw new Error("no topic on sleep");
  const conditions = [{ tag: "pregnancy", notedOn: "2026-11-22", pregnancyWeeks: 30 }];
  const fitted = fitTopic(library, { conditions, today: "2026-11-22" });
  const name = { kind: "advice-topic", subject: library.slug } as const;
  const held = (points: readonly string[]) => ({
    ...document,
    advice: [{ slug: library.slug, title: fitted.title, points, variant: "pregnant-late" }],
  });
  expect(holdsOtherWords(held(fitted.points), name, { ...library })).toBe(false);
  expect(holdsOtherWords(held(["Sleep as you like."]), name, { ...library })).toBe(true);
  expect(holdsOtherWords(held(library.points), name, { ...library })).toBe(true);
});
