import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findUndrawable, splitDrawable } from "./drawable-text";

const drawn = (text: string) =>
  splitDrawable(text)
    .map((part) => part.drawn)
    .join("");

describe("findUndrawable", () => {
  it.each([
    "Łukasz Żółć, Çağla Şahin İpek, Siân Ŵyn, Đặng Nguyễn, Adébáyọ̀ – ½ “so” …",
    "Αλέξανδρος, Ἀθήνα, Анна Щукина, їжак, о́",
    "محمد Ali 3، می\u200cخواهم، گھٹنے ۱۲۳",
    "מֹשֶׁה כהן",
    "क्षितिज श्रीवास्तव, ज़ोर से।",
    "膝盖，田中さくらガー「橋」、김민수",
    "বাংলা ক্ষিতি র\u200d্যাব, ਪੰਜਾਬੀ, ગુજરાતી, தமிழ் கோ, తెలుగు, ಕನ್ನಡ, മലയാളം, සිංහල",
    "น้ำ ครับ, ລາວ ນ້ຳ, ខ្មែរ, မြန်မာဘာသာစကား, ქართული, Հայերեն, አማርኛ",
    "one\ntwo",
  ])("finds nothing in %s", (text) => {
    expect(findUndrawable(text)).toEqual([]);
    expect(drawn(text)).toBe(text.normalize("NFC"));
  });

  it("names scripts once, and pictures as a reader counts them", () => {
    expect(findUndrawable("བོད བོད, ᠮᠣᠩᠭᠣᠯ 🙂 👍🏽 👨‍👩‍👧 🙂")).toEqual([
      "Tibetan letters",
      "Mongolian letters",
      "🙂",
      "👍🏽",
      "👨‍👩‍👧",
    ]);
  });

  it("names signs that no screen shows either", () => {
    expect(findUndrawable("a\uE000\uE001b\u{10FFFD}")).toEqual(["signs without a name"]);
  });

  it("reports a letter whose mark no font holds, and keeps its plain letter", () => {
    expect(findUndrawable("x\u0310y")).toEqual(["x\u0310"]);
    expect(drawn("x\u0310y")).toBe("xy");
  });

  it("reports letters buried in marks", () => {
    const buried = `a${"\u0301".repeat(40)}`;
    expect(findUndrawable(buried)).toHaveLength(1);
    expect(drawn(buried).length).toBeLessThan(8);
  });
});

describe("splitDrawable", () => {
  it("drops what shows nothing, without a word", () => {
    expect(drawn("Bri\u0000dge\u202E e\u200Bgg\uFEFF\u00AD 3\uFE0F")).toBe("Bridge egg 3");
    expect(findUndrawable("Bri\u202Edge\u200B")).toEqual([]);
  });

  it("writes stand-ins that say the same", () => {
    expect(drawn("a\u2011b → c\u00a0d 3\uFE0F\u20E3 ©\uFE0F")).toBe("a-b – c\u00a0d 3 ©");
  });

  it("draws every character, tells of it, or knows that it shows nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 1 }), (character) => {
        const isSilent = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u.test(character);
        return splitDrawable(character).every(
          ({ drawn, lost }) => drawn !== "" || lost !== undefined || isSilent,
        );
      }),
      { numRuns: 1_000 },
    );
  });
});
