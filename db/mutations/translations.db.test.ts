import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { ConflictError, ForbiddenError, NotFoundError } from "@/lib/domain/errors/errors";
import { listKeptTranslations, listKeptWords } from "../queries/kept-translations";
import { listTranslatableTexts } from "../queries/translatable-texts";
import { findTranslations } from "../queries/translations";
import { getWarningText } from "../queries/warning-texts";
import type { ClinicScope } from "../scope";
import { makeClinic, type TestClinic } from "../test/factories";
import { auditTrail, numberOf } from "../test/raw";
import { makeSigner, sign } from "../test/signed-texts";
import { startTestDatabase } from "../test/suite";
import { reviewOf, seenOf, textToTranslate, translated } from "../test/translation-factories";
import { changeClinicSettings } from "./clinics";
import {
  checkTranslation,
  dropTranslation,
  importTranslations,
  recordTranslationExport,
  saveTranslation,
  signTranslation,
} from "./translations";

const suite = startTestDatabase();
let clinic: TestClinic;
let other: TestClinic;

beforeAll(async () => {
  clinic = await makeClinic(suite.database);
  other = await makeClinic(suite.database, "Other");
});

const save = async (scope: ClinicScope, subject?: string, mark?: string) => {
  const text = await textToTranslate(scope, subject);
  await saveTranslation(scope, await seenOf(scope, text), translated(text, mark));
  return text;
};
const statusOf = async (scope: ClinicScope, exerciseId: string) => {
  const warningText = await getWarningText(scope);
  const wanted = { language: "pl", exerciseIds: [exerciseId], topicIds: [], phrases: [], warningText };
  return (await findTranslations(scope, wanted)).exercises.get(exerciseId);
};

describe("a clinic's own wording", () => {
  it("is a draft of the clinic alone, and each save counts", async () => {
    const { scope } = clinic;
    const text = await save(scope, "bridge");
    expect(await statusOf(scope, text.contentId)).toMatchObject({ status: "draft" });
    expect(await statusOf(other.scope, text.contentId)).toBeUndefined();
    const seen = await seenOf(scope, text);
    expect(await saveTranslation(scope, seen, translated(text, "Ż"))).toBe(2);
    const [kept] = await listKeptWords(scope, "pl", seen);
    expect(kept).toMatchObject({ isOwn: true, translator: clinic.scope.actor.displayName, revision: 2 });
    const trail = await auditTrail(suite.database, clinic.clinicId);
    expect(trail.at(-1)).toMatchObject({
      ...{ verb: "translation.save", subject_kind: "exercise", subject_id: text.contentId },
      details: { language: "pl", part: "exercise", text: text.contentId },
    });
  });

  it("that somebody else has saved first is a conflict, and nothing is overwritten", async () => {
    const { scope } = clinic;
    const text = await textToTranslate(scope, "bridge");
    const seen = { ...(await seenOf(scope, text)), revision: 1 };
    await expect(saveTranslation(scope, seen, translated(text))).rejects.toThrow(ConflictError);
    await expect(saveTranslation(scope, { ...seen, revision: 0 }, translated(text))).rejects.toThrow(
      ConflictError,
    );
    expect((await seenOf(scope, text)).revision).toBe(2);
  });

  it("of another English than today's is refused with a sentence, and so is a text that is not there", async () => {
    const { scope } = clinic;
    const text = await textToTranslate(scope, "bridge");
    const seen = await seenOf(scope, text);
    const old = { ...seen, hash: "f".repeat(64) };
    await expect(saveTranslation(scope, old, translated(text))).rejects.toThrow("The English has changed");
    const gone = { ...seen, contentId: crypto.randomUUID() };
    await expect(saveTranslation(scope, gone, translated(text))).rejects.toThrow(NotFoundError);
  });

  it("can be given up, once and as it was seen", async () => {
    const { scope } = other;
    const text = await save(scope, "dead-bug");
    const seen = await seenOf(scope, text);
    await expect(dropTranslation(scope, { ...seen, revision: 2 })).rejects.toThrow(NotFoundError);
    await dropTranslation(scope, seen);
    expect(await statusOf(scope, text.contentId)).toBeUndefined();
    await expect(dropTranslation(scope, seen)).rejects.toThrow(NotFoundError);
  });

  it("of the warning card is a new revision each time", async () => {
    const { scope } = clinic;
    const { version } = await getWarningText(scope);
    const card = (await listTranslatableTexts(scope)).find(({ entry }) => entry.part === "warning");
    if (!card) throw new Error("no card");
    expect(card.contentId).toBe(version);
    expect(await saveTranslation(scope, await seenOf(scope, card), translated(card))).toBe(1);
    const seen = await seenOf(scope, card);
    expect(await saveTranslation(scope, seen, translated(card, "Ż"))).toBe(2);
    await expect(saveTranslation(scope, seen, translated(card))).rejects.toThrow(ConflictError);
    await expect(dropTranslation(scope, { ...seen, revision: 2 })).rejects.toThrow(NotFoundError);
    const counted = sql`select count(*) from warning_translations where clinic_id = ${clinic.clinicId}`;
    expect(await numberOf(suite.database, counted)).toBe(2);
  });
});

describe("a review", () => {
  it("by a second translator makes it checked, and whoever wrote it cannot", async () => {
    const { scope } = clinic;
    const text = await save(scope, "clamshell");
    const review = await reviewOf(scope, text);
    const own = `${scope.actor.displayName}, physiotherapist`;
    await expect(checkTranslation(scope, review, own)).rejects.toThrow("a second translator does");
    await checkTranslation(scope, review, "Jan Nowak, translator");
    expect(await statusOf(scope, text.contentId)).toMatchObject({
      ...{ status: "checked", reviewer: "Jan Nowak, translator", reviewedOn: review.today },
    });
    const again = await reviewOf(scope, text);
    await expect(checkTranslation(scope, again, "Eva Lis, translator")).rejects.toThrow("checked already");
  });

  it("of another wording than was read is refused", async () => {
    const { scope } = clinic;
    const text = await textToTranslate(scope, "clamshell");
    const review = { ...(await reviewOf(scope, text)), wordingHash: "0".repeat(64) };
    await expect(checkTranslation(scope, review, "Eva Lis")).rejects.toThrow(
      "has changed since you opened it",
    );
  });

  it("cannot be signed while the English is unsigned, nor by whoever is no signer or wrote it", async () => {
    const { scope, admin } = clinic;
    const text = await textToTranslate(scope, "clamshell");
    const signing = async (by: ClinicScope) => signTranslation(by, await reviewOf(by, text));
    await expect(signing(scope)).rejects.toThrow("The English is not signed yet");
    await makeSigner(admin.scope, admin.scope, { fullName: "Ada Lead", registrationNumber: "1" });
    await sign(admin.scope, { kind: "exercise", subject: "clamshell" });
    await expect(signing(scope)).rejects.toThrow("not a clinical signer");
    await makeSigner(admin.scope, scope, { registrationNumber: "2" });
    await expect(signing(scope)).rejects.toThrow("You wrote this translation");
    await signing(admin.scope);
    expect(await statusOf(scope, text.contentId)).toMatchObject({
      ...{ status: "signed", reviewer: "Ada Lead, physiotherapist" },
    });
    expect((await auditTrail(suite.database, clinic.clinicId)).at(-1)).toMatchObject({
      verb: "translation.sign",
    });
  });

  it("lapses with the next change of the wording", async () => {
    const { scope } = clinic;
    const text = await save(scope, "clamshell", "Ł");
    expect(await statusOf(scope, text.contentId)).toEqual({
      ...{ status: "draft", fields: translated(text, "Ł") },
    });
  });
});

describe("a file of translations", () => {
  it("is kept whole, and what reads as before stays as it is", async () => {
    const { scope } = other;
    const texts = [await textToTranslate(scope, "bridge"), await textToTranslate(scope)];
    const all = texts.map((text) => ({
      ...{ part: text.entry.part, contentId: text.contentId, hash: text.hash },
      fields: translated(text),
    }));
    expect(await importTranslations(scope, "pl", all)).toBe(2);
    expect(await importTranslations(scope, "pl", all)).toBe(0);
    expect((await listKeptTranslations(scope)).filter(({ isOwn }) => isOwn)).toHaveLength(2);
  });

  it("with one text of another English is kept not at all", async () => {
    const { scope } = other;
    const before = await listKeptTranslations(scope);
    const texts = [await textToTranslate(scope, "clamshell"), await textToTranslate(scope, "bridge")];
    const all = texts.map((text, index) => ({
      ...{ part: text.entry.part, contentId: text.contentId },
      ...{ hash: index === 0 ? text.hash : "f".repeat(64), fields: translated(text, "Q") },
    }));
    await expect(importTranslations(scope, "pl", all)).rejects.toThrow("The English has changed");
    expect(await listKeptTranslations(scope)).toEqual(before);
  });

  it("leaves a line in the trail when it goes out", async () => {
    await recordTranslationExport(other.scope, "pl");
    expect((await auditTrail(suite.database, other.clinicId)).at(-1)).toMatchObject({
      ...{ verb: "translation.export", details: { language: "pl" } },
    });
  });
});

it("an admin alone lets drafts be given out", async () => {
  const setting = { draftTranslations: true };
  expect(() => changeClinicSettings(clinic.scope, 1, setting)).toThrow(ForbiddenError);
  await changeClinicSettings(clinic.admin.scope, 1, setting);
});
