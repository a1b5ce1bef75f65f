import compile from "icu-minify/compile";
import { describe, expect, test } from "vitest";
import { ENGLISH } from "./english";
import type { Message } from "./message";
import { say, sayList, sayParts } from "./say";

const messageOf = <Values>(source: string) => compile(source) as Message<Values>;
const POLISH = { tag: "pl-PL-u-ca-gregory-nu-latn", direction: "ltr" } as const;
const ARABIC = { tag: "ar-EG-u-ca-gregory-nu-latn", direction: "rtl" } as const;

describe("say", () => {
  test("makes text of an empty branch, for which the formatter answers an empty array", () => {
    const note = messageOf<{ is: "there" | "other" }>("{is, select, there {Look.} other {}}");
    expect(say(ENGLISH, note, { is: "other" })).toBe("");
    expect(say(ENGLISH, note, { is: "there" })).toBe("Look.");
    const nested = messageOf<{ is: "there" | "other" }>(
      "{is, select, there {a {is, select, other {}} b} other {}}",
    );
    expect(say(ENGLISH, nested, { is: "there" })).toBe("a  b");
  });

  test("puts text in as text: nothing of it is a message, a branch or markup", () => {
    const load = messageOf<{ load: string }>("Use: {load}.");
    for (const typed of ["{load}", "#", "'{'", "<b>5 kg</b>", "{n, plural, other {#}}", "constructor"])
      expect(say(ENGLISH, load, { load: typed })).toBe(`Use: ${typed}.`);
  });

  test("chooses the plural of each language, with Latin digits", () => {
    const sets = messageOf<{ n: number }>(
      "{n, plural, one {# seria} few {# serie} many {# serii} other {# serii}}",
    );
    expect([1, 2, 5, 12, 22, 25].map((n) => say(POLISH, sets, { n }))).toEqual([
      ...["1 seria", "2 serie", "5 serii", "12 serii", "22 serie", "25 serii"],
    ]);
    const twice = messageOf<{ n: number }>(
      "{n, plural, zero {z} one {مرة} two {مرتان} few {# مرات} many {# مرة} other {# مرة}}",
    );
    expect([0, 1, 2, 3, 11, 100].map((n) => say(ARABIC, twice, { n }))).toEqual([
      ...["z", "مرة", "مرتان", "3 مرات", "11 مرة", "100 مرة"],
    ]);
  });

  test("wants all that a message is given, and nothing else", () => {
    const { hold, once, bodyWeight } = ENGLISH.dose;
    expect(say(ENGLISH, hold, { unit: "minutes", count: 1, amount: "1" })).toBe("Hold 1 minute.");
    expect(say(ENGLISH, once, { eachSide: "yes" })).toBe("Once each side.");
    expect(say(ENGLISH, bodyWeight)).toBe("Use your body weight only.");
    // The types are checked, the calls not made.
    const refused = () => [
      // @ts-expect-error an argument is missing
      say(ENGLISH, hold, { unit: "minutes", count: 1 }),
      // @ts-expect-error there is no such branch
      say(ENGLISH, once, { eachSide: "maybe" }),
      // @ts-expect-error it is given nothing
      say(ENGLISH, bodyWeight, { load: "5 kg" }),
      // @ts-expect-error it has to be given something
      say(ENGLISH, once),
    ];
    expect(refused).toBeTypeOf("function");
  });

  test("has no dates", () => {
    const on = messageOf<{ day: Date }>("{day, date}");
    expect(() => say(ENGLISH, on, { day: new Date(0) })).toThrow("given to it in words");
  });
});

test("lists are written as the language writes them", () => {
  const days = ["Monday", "Tuesday", "Friday"];
  expect([0, 1, 2, 3].map((count) => sayList(ENGLISH, days.slice(0, count)))).toEqual([
    ...["", "Monday", "Monday and Tuesday", "Monday, Tuesday and Friday"],
  ]);
  expect(sayList(POLISH, ["a", "b", "c"])).toBe("a, b i c");
  expect(sayParts(ENGLISH, ["3 seconds out", "2 seconds back"])).toBe("3 seconds out, 2 seconds back");
});
