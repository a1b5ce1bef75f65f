import { describe, expect, it, test } from "vitest";
import type { Signer } from "@/lib/domain/signature/may-sign";
import { findContentLanguage } from "./content-language";
import { phraseId, sourceHash } from "./english-text";
import { whyMayNotCheck, whyMayNotSignTranslation } from "./may-sign-translation";
import { readingEase } from "./reading-ease";
import type { TranslatableText } from "./translatable-text";
import { readTranslationCsv, writeTranslationCsv } from "./translation-csv";

const polish = findContentLanguage("pl");
if (!polish) throw new Error("no Polish");

const english = {
  ...{ plainName: "Bridge", steps: ["Lie down.", "Lift for 5 seconds."], shortSteps: [] },
  ...{ feel: "Your buttocks.", mistake: "", stopIf: "it hurts" },
};
const bridge: TranslatableText = {
  ...{ contentId: "1", title: "Bridge", entry: { part: "exercise", english }, hash: sourceHash(english) },
  ...{ isOwn: false, regions: ["hip"], signedWith: { kind: "exercise", subject: "bridge" } },
};
const mat: TranslatableText = {
  ...{ contentId: phraseId("mat"), title: "mat", entry: { part: "phrase", english: { text: "mat" } } },
  ...{ hash: sourceHash({ text: "mat" }), isOwn: false, regions: [] },
};
const fields = {
  ...{ plainName: "Mostek", steps: ["Połóż się.", "Unieś na 5 sekund."], shortSteps: [] },
  ...{ feel: "Pośladki.", mistake: "", stopIf: "boli" },
};

describe("a file for a translator", () => {
  const file = writeTranslationCsv([
    { text: bridge, standing: "draft", fields },
    { text: mat, standing: "missing", fields: undefined },
  ]);
  const read = (text: string) => readTranslationCsv(new TextEncoder().encode(text), [bridge, mat], polish);

  it("comes back as it went out, and a text without a word of translation is passed over", () => {
    expect(read(file)).toEqual({ translations: [{ text: bridge, fields }] });
    expect(read(file.replace("mat,text,mat,,", "mat,text,mat,mata,"))).toMatchObject({
      translations: [{ fields }, { fields: { english: "mat", text: "mata" } }],
    });
  });

  test.each([
    ["an empty line", ["Połóż się.", ""], /Row 3 \(“Bridge”, steps\.1\): It is empty/],
    ["another number", ["Unieś na 5", "Unieś na 50"], /Row 4 .* The numbers differ/],
    ["markup", ["Pośladki.", "<b>Pośladki</b>."], /Row 5 .* markup/],
    ["a bidi override", ["Pośladki.", "\u202ePośladki."], /Row 5 .* direction/],
    ["10,000 letters", ["Pośladki.", "a".repeat(10_000)], /Row 5 .* 10000 characters/],
    ["another English", ["Your buttocks.", "Your belly."], /Row 5: the English of “Bridge” reads otherwise/],
    ["an unknown text", ["phrase,", "novel,"], /the library has no text novel/],
    ["an unknown line", [",feel,", ",smell,"], /has no smell/],
    ["a lost row", [/exercise,1,Bridge,feel.*\r\n/, ""], /“Bridge”: the row for feel is missing/],
    ["no column of English", ["english,translation", "deutsch,translation"], /no column english/],
  ])("with %s is refused whole, and the row is named", (_name, [from, to], sentence) => {
    const faults = read(file.replace(from as string, to as string));
    expect("faults" in faults && faults.faults.join("\n")).toMatch(sentence);
  });

  it("that says a line twice, or is no table, is refused", () => {
    const row = /exercise,1,Bridge,feel.*\r\n/.exec(file)?.[0] ?? "";
    expect(JSON.stringify(read(file + row))).toContain("stands in the file twice");
    expect(JSON.stringify(readTranslationCsv(Uint8Array.of(0x89, 0, 1), [], polish))).toContain(
      "not a file of text",
    );
  });

  it("says no more than fifty things at once", () => {
    const many = Array.from({ length: 60 }, (_, row) => `phrase,${row},a,text,a,b`).join("\n");
    const faults = read(`part,id,text,field,english,translation\n${many}\n`);
    expect("faults" in faults && faults.faults).toHaveLength(51);
    expect("faults" in faults && faults.faults.at(-1)).toBe("10 more rows are not right.");
  });
});

describe("who may say what of a translation", () => {
  const signer: Signer = {
    ...{ userId: "1", fullName: "Ana Sousa", displayName: "Ana", profession: "physiotherapist" },
    ...{ registrationBody: "HCPC", registrationNumber: "1", kinds: ["exercise"], regions: ["hip"] },
  };
  const facts = {
    ...{ text: bridge, standing: "draft" as const, translator: "Homestretch editors", signer },
    isEnglishSigned: true,
  };

  it("is a signer of the text, other than its translator, once the English is signed", () => {
    expect(whyMayNotSignTranslation(facts)).toBeUndefined();
    expect(whyMayNotSignTranslation({ ...facts, standing: "checked" })).toBeUndefined();
  });

  test.each([
    [{ isEnglishSigned: false }, /The English is not signed yet/],
    [{ standing: "stale" as const }, /Its English has changed/],
    [{ standing: "missing" as const }, /no translation yet/],
    [{ standing: "signed" as const }, /is signed/],
    [{ text: { ...bridge, isOwn: true } }, /Your clinic wrote the English itself/],
    [{ signer: undefined }, /not a clinical signer/],
    [{ signer: { ...signer, kinds: [] } }, /not named for this kind: exercises/],
    [{ signer: { ...signer, regions: [] } }, /not named for: hip/],
    [{ signer: { ...signer, profession: "dietitian" as const } }, /A dietitian does not sign/],
    [{ translator: " ANA  sousa" }, /You wrote this translation/],
  ])("is nobody else (%#)", (other, sentence) => {
    expect(whyMayNotSignTranslation({ ...facts, ...other })).toMatch(sentence);
  });

  it("is a second translator, who is not the first", () => {
    const check = { standing: "draft" as const, translator: "Ewa Lis", reviewer: "Jan Nowak, translator" };
    expect(whyMayNotCheck(check)).toBeUndefined();
    expect(whyMayNotCheck({ ...check, reviewer: "ewa lis, translator" })).toMatch(/cannot check it/);
    expect(whyMayNotCheck({ ...check, standing: "stale" })).toMatch(/has changed/);
    expect(whyMayNotCheck({ ...check, standing: "checked" })).toMatch(/checked already/);
    expect(whyMayNotCheck({ ...check, standing: "missing" })).toMatch(/no translation/);
  });
});

describe("how easy a language reads", () => {
  it("is reckoned by the published formula of the language alone", () => {
    // 3 words, 6 syllables: 206.84 − 1.02 × 3 − 60 × 2.
    expect(readingEase("es", ["Siéntese muy quieto."])).toEqual({ score: 84, formula: "Fernández Huerta" });

    expect(readingEase("fr", ["Pliez la jambe."])?.formula).toBe("Kandel and Moles");
    expect(readingEase("es", ["El pie. La mano."])?.score).toBeGreaterThan(
      readingEase("es", ["Inmediatamente contraiga musculaturas abdominales."])?.score ?? 0,
    );
    for (const tag of ["pl", "ar", "ro", "pt", "uk", "vi"])
      expect(readingEase(tag, ["Tekst."])).toBeUndefined();
    expect(readingEase("es", [])).toBeUndefined();
  });
});
