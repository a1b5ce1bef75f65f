import { expect, test } from "vitest";
import { ENGLISH_MARKS } from "@/lib/domain/words/english-marks";
import { TRANSLATION_STATUSES } from "./document-translation";
import { IN_ENGLISH, IN_THE_LANGUAGE, markLine, markOf } from "./mark";

test("a stale translation is shown as a draft, and what is missing as English", () => {
  expect(TRANSLATION_STATUSES.map((status) => markOf({ status }).kind)).toEqual([
    ...["language", "checked", "draft", "draft"],
  ]);
  expect(markOf(undefined)).toBe(IN_ENGLISH);
  expect(markOf({ status: "signed", reviewer: "Ewa Nowak, physiotherapist" })).toEqual({
    kind: "language",
    reviewer: "Ewa Nowak, physiotherapist",
  });
});

test("each mark has its line, and words that are signed need none", () => {
  const lines = [IN_ENGLISH, markOf({ status: "draft" }), markOf({ status: "checked" }), IN_THE_LANGUAGE].map(
    (mark) => markLine(ENGLISH_MARKS, mark),
  );
  expect(lines).toEqual([
    "This part is in English. Ask us.",
    "Draft translation, to be reviewed. The English text counts.",
    "Checked by a translator, not yet by a clinician.",
    undefined,
  ]);
});
