import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PLAIN_WORDS } from "./plain-words";
import { checkReading, withPlainerWord } from "./reading-check";

function marked(text: string): string[] {
  return checkReading(text).map((remark) =>
    remark.kind === "long-sentence"
      ? `${remark.words} words`
      : `${remark.text} → ${remark.plainer ?? "nothing"}`,
  );
}

const LONG =
  "Lie on your back with your knees bent and your feet flat and then lift your hips and hold them there.";

describe("checkReading", () => {
  it.each([
    "",
    "Keep your back flat. Breathe out as you lift.",
    "Use 2.5 kg for a week, then 5 kg.",
    "Stop if it hurts more than 3 out of 10!\n\nWe talk on Tuesday.",
    "Call Alexandria if the television is too loud.",
    "Comfortable shoes, usually everything is fine.",
  ])("has nothing against plain words: “%.40s”", (text) => {
    expect(marked(text)).toEqual([]);
  });

  it("marks hard words, with a plainer one where it is known", () => {
    expect(marked("Flex your knee, then maintain the position bilaterally.")).toEqual([
      "Flex → bend",
      "maintain → keep",
      "bilaterally → on both sides",
    ]);
    expect(marked("It is incomprehensible.")).toEqual(["incomprehensible → nothing"]);
  });

  it("marks a phrase once, the longer one first", () => {
    expect(marked("Full weight-bearing prior to the full range of  motion.")).toEqual([
      "Full weight-bearing → with your full weight",
      "prior to → before",
      "range of  motion → how far it moves",
    ]);
  });

  it("marks sentences of more than 20 words, before the words in them", () => {
    expect(marked(`Good morning. ${LONG} ${LONG.replace("lift", "elevate")}`)).toEqual([
      "21 words",
      "21 words",
      "elevate → raise",
    ]);
    expect(marked(LONG.replace(" there", ""))).toEqual([]);
  });

  it("points at the very words, whatever the text", () => {
    const text = fc.array(
      fc.oneof(fc.constantFrom(...Object.keys(PLAIN_WORDS), "Then", ".", "!", "\n", "2.5"), fc.string()),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join(" ");
        for (const { start, end, text: words } of checkReading(whole)) {
          expect(whole.slice(start, end)).toBe(words);
          expect(words.trim()).not.toBe("");
        }
      }),
    );
  });
});

describe("withPlainerWord", () => {
  it("takes the place of the hard one, with its capital", () => {
    const text = "Flex your knee, then flex your hip.";
    const [first, second] = checkReading(text);
    const plainer = (remark: typeof first) =>
      remark?.kind === "hard-word" && remark.plainer
        ? withPlainerWord(text, { ...remark, plainer: remark.plainer })
        : "";
    expect(plainer(first)).toBe("Bend your knee, then flex your hip.");
    expect(plainer(second)).toBe("Flex your knee, then bend your hip.");
  });
});

describe("the plain words", () => {
  it("are not hard themselves", () => {
    const hard = Object.values(PLAIN_WORDS).filter((plainer) => checkReading(plainer).length > 0);
    expect(hard).toEqual([]);
  });
});
