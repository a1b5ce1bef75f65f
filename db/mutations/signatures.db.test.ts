import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { TopicVariant } from "@/lib/domain/advice/topic-rule";
import { TOPIC_RULES, type TopicRules } from "@/lib/domain/advice/topic-wordings";
import { signOffs } from "@/lib/domain/signature/sign-off";
import { type TextName, textKey } from "@/lib/domain/signature/signable";
import { SIGNING_SENTENCE } from "@/lib/domain/signature/signed-kind";
import { exportSignatures, findSignableText, findSignedLibrary } from "../queries/signatures";
import { findTextAcceptance } from "../queries/text-acceptances";
import { getWarningText } from "../queries/warning-texts";
import { type ClinicScope, OperatorScope } from "../scope";
import { LIBRARY_TEXTS } from "../seed/library-content";
import { seedLibrary } from "../seed/seed-library";
import { WARNING_TEXT } from "../seed/warning-text";
import { documentOf, makeClinic, makeProgram, publish, TODAY } from "../test/factories";
import { asRole, auditTrail, INSUFFICIENT_PRIVILEGE, verdictOf } from "../test/raw";
import { importOne, makeSigner, SIGNED_TEXT, SIGNER, sign } from "../test/signed-texts";
import { startTestDatabase } from "../test/suite";
import { changeSigner, endSigner } from "./clinical-signers";
import { publishProgram, recordPrint } from "./program-versions";
import { acceptImported, importSignatures, signText, withdrawSignature } from "./signatures";
import { acceptTexts } from "./text-acceptances";

const suite = startTestDatabase();
const CARD = { kind: "warning-text", subject: WARNING_TEXT.version } as const;
const PRINT = { versionNumber: 1, warningTextVersion: WARNING_TEXT.version };

async function stateOf(scope: ClinicScope, name: TextName = SIGNED_TEXT, today = TODAY) {
  const { texts, signatures } = await findSignedLibrary(scope);
  return signOffs(texts, signatures, today).get(textKey(name));
}

async function clinicWithSigner() {
  const clinic = await makeClinic(suite.database);
  const signerId = await makeSigner(clinic.admin.scope, clinic.scope);
  return { ...clinic, signerId };
}

describe("a signature", () => {
  it("is given by a signer, and keeps who, register, sentence and wording", async () => {
    const { scope, clinicId } = await clinicWithSigner();
    const signatureId = await sign(scope);
    const text = await findSignableText(scope, SIGNED_TEXT);
    expect(text?.signatures).toMatchObject([
      {
        ...{ id: signatureId, name: "Ana Sousa", profession: "physiotherapist", signedOn: TODAY },
        ...{ registrationBody: "HCPC", registrationNumber: "PH123456", sentence: SIGNING_SENTENCE },
        contentHash: text?.contentHash,
      },
    ]);
    expect(await stateOf(scope)).toMatchObject({ state: "signed" });
    const last = (await auditTrail(suite.database, clinicId)).at(-1);
    expect(last).toMatchObject({ verb: "signature.sign", details: { text: "bridge", kind: "exercise" } });
    expect(JSON.stringify(last)).not.toContain("PH123456");
  });

  it("is refused to whoever is not named, and for a wording that has changed", async () => {
    const { scope, admin } = await makeClinic(suite.database);
    await expect(sign(scope)).rejects.toThrow(/not a clinical signer/);
    await makeSigner(admin.scope, scope);
    const stale = { ...SIGNED_TEXT, contentHash: "0".repeat(64), today: TODAY };
    await expect(signText(scope, stale)).rejects.toThrow(/has changed since you opened it/);
    expect(await stateOf(scope)).toEqual({ state: "unsigned" });
  });

  it("keeps what stood in the register when it was given, and stands when its signer is ended", async () => {
    const { scope, admin, signerId } = await clinicWithSigner();
    await sign(scope);
    await changeSigner(admin.scope, signerId, 1, { ...SIGNER, fullName: "Ana Sousa-Lee" });
    await endSigner(admin.scope, signerId);
    const text = await findSignableText(scope, SIGNED_TEXT);
    expect(text?.signatures[0]?.name).toBe("Ana Sousa");
    await expect(sign(scope, { kind: "exercise", subject: "clamshell" })).rejects.toThrow(
      /not a clinical signer/,
    );
    expect(await stateOf(scope)).toMatchObject({ state: "signed" });
  });

  it("lapses when a signed field of the library changes, and shows what was signed", async () => {
    const { scope } = await clinicWithSigner();
    await sign(scope);
    const operator = OperatorScope.forSetUp(suite.database);
    const exercises = LIBRARY_TEXTS.exercises.map((exercise) =>
      exercise.slug === "bridge" ? { ...exercise, precautions: "Another precaution." } : exercise,
    );
    await seedLibrary(operator, { ...LIBRARY_TEXTS, exercises } as typeof LIBRARY_TEXTS);
    expect(await stateOf(scope)).toMatchObject({ state: "lapsed", reason: "changed" });
    const text = await findSignableText(scope, SIGNED_TEXT);
    expect(text?.content.precautions).toBe("Another precaution.");
    expect(text?.signedContent?.precautions).not.toBe("Another precaution.");
    await seedLibrary(operator, LIBRARY_TEXTS);
    expect(await stateOf(scope)).toMatchObject({ state: "signed" });
  });

  it("of a topic covers every wording that can print and when: a changed variant, change, condition or pattern lapses it", async () => {
    const { scope } = await clinicWithSigner();
    const [sleep, heat] = (["sleep-positions", "heat"] as const).map(
      (subject) => ({ kind: "advice-topic", subject }) as const,
    );
    if (!(sleep && heat)) throw new Error("two topics");
    await sign(scope, sleep);
    await sign(scope, heat);
    const operator = OperatorScope.forSetUp(suite.database);
    const { variants, changes, conditions } = TOPIC_RULES;
    const late = variants.find(({ key }) => key === "pregnant-late");
    const withVariant = (fields: Partial<TopicVariant>) => ({
      variants: variants.map((one) => (one === late ? { ...one, ...fields } : one)),
      ...{ changes, conditions },
    });
    const seed = (topicRules: TopicRules) => seedLibrary(operator, { ...LIBRARY_TEXTS, topicRules });
    for (const fields of [
      { points: ["Go to sleep on your side."] },
      { when: { any: [{ tag: "pregnancy", fromWeek: 30 }] } },
      { keepsOut: /on your back/i },
    ]) {
      await seed(withVariant(fields));
      expect(await stateOf(scope, sleep)).toMatchObject({ state: "lapsed", reason: "changed" });
      expect(await stateOf(scope, heat)).toMatchObject({ state: "signed" });
    }
    await seed({ ...TOPIC_RULES, changes: changes.filter(({ topic }) => topic !== "heat") });
    expect(await stateOf(scope, heat)).toMatchObject({ state: "lapsed", reason: "changed" });
    await seed({ ...TOPIC_RULES, conditions: conditions.slice(1) });
    expect(await stateOf(scope, heat)).toMatchObject({ state: "lapsed", reason: "changed" });
    await seed(TOPIC_RULES);
    expect(await stateOf(scope, sleep)).toMatchObject({ state: "signed" });
    expect(await stateOf(scope, heat)).toMatchObject({ state: "signed" });
  });

  it("of the warning text is for the words that are stored, which a later wording by the same version does not change", async () => {
    const { scope } = await clinicWithSigner();
    const operator = OperatorScope.forSetUp(suite.database);
    const before = await findSignableText(scope, CARD);
    const warningText = { ...WARNING_TEXT, notSure: "Something else." };
    await seedLibrary(operator, { ...LIBRARY_TEXTS, warningText } as typeof LIBRARY_TEXTS);
    expect((await findSignableText(scope, CARD))?.contentHash).toBe(before?.contentHash);
    expect(before?.content.notSure).toBe((await getWarningText(scope)).notSure);
    expect(JSON.stringify(before?.content)).toContain("Do these with an adult.");
    await seedLibrary(operator, LIBRARY_TEXTS);
  });

  it("of an exercise covers the lines that some patients read, and the ladder that a sheet can name", async () => {
    const { scope } = await clinicWithSigner();
    const { content } = (await findSignableText(scope, SIGNED_TEXT)) ?? {};
    expect(content?.forSomeReaders).toEqual(["Do this sitting or on your side."]);
    expect(JSON.stringify(content?.ladder)).toContain("moveOn");
    const standing = await findSignableText(scope, { kind: "exercise", subject: "mini-squat" });
    expect(standing?.content).not.toHaveProperty("forSomeReaders");
  });

  it("is withdrawn by its signer or an admin, once, with a reason that stays", async () => {
    const { scope, admin } = await clinicWithSigner();
    const other = await makeClinic(suite.database);
    const signatureId = await sign(scope);
    await expect(withdrawSignature(other.scope, signatureId, "Not theirs at all.")).rejects.toThrow(
      /not found/,
    );
    await withdrawSignature(admin.scope, signatureId, "A step is wrong.");
    await expect(withdrawSignature(scope, signatureId, "Twice, by mistake.")).rejects.toThrow(
      /withdrawn already/,
    );
    const text = await findSignableText(scope, SIGNED_TEXT);
    expect(text?.signatures).toMatchObject([
      { isWithdrawn: true, withdrawal: { reason: "A step is wrong." } },
    ]);
    expect(await stateOf(scope)).toMatchObject({ state: "lapsed", reason: "withdrawn" });
  });

  it("is not a colleague's to withdraw", async () => {
    const { scope, admin, clinicId } = await makeClinic(suite.database);
    await makeSigner(admin.scope, admin.scope);
    const signatureId = await sign(admin.scope);
    expect(clinicId).toBe(scope.clinicId);
    await expect(withdrawSignature(scope, signatureId, "Not mine to take.")).rejects.toThrow(/not allowed/);
  });

  it("takes two for the warning text: a physiotherapist and a doctor", async () => {
    const { scope, admin } = await clinicWithSigner();
    const doctor = { profession: "doctor", fullName: "Ben Roy", registrationNumber: "GMC 7" } as const;
    await makeSigner(admin.scope, admin.scope, doctor);
    await sign(scope, CARD);
    expect(await stateOf(scope, CARD)).toMatchObject({ state: "half" });
    await sign(admin.scope, CARD);
    expect(await stateOf(scope, CARD)).toMatchObject({ state: "signed" });
    expect(await stateOf(scope, CARD, "2027-11-22")).toMatchObject({ state: "lapsed", reason: "old" });
  });

  it("cannot be written in another's name, not even past our own code", async () => {
    const { scope, clinicId, therapist, admin, signerId } = await clinicWithSigner();
    await sign(scope);
    const forged = sql`insert into signatures (clinic_id, kind, subject, content_hash, content, signer_id, signed_by, name,
      profession, registration_body, registration_number, sentence, signed_on)
      select clinic_id, kind, 'clamshell', content_hash, content, ${signerId}, ${therapist.userId}, name, profession,
      registration_body, registration_number, sentence, signed_on from signatures limit 1`;
    const settings = { clinic_id: clinicId, user_id: admin.userId, user_role: "admin" };
    const work = asRole(suite.database, "homestretch_clinic", settings, (t) => t.execute(forged));
    expect(await verdictOf(work)).toBe(INSUFFICIENT_PRIVILEGE);
  });
});

describe("a signature from another clinic", () => {
  it("counts after an admin has accepted it, and says where it was given", async () => {
    const { scope, admin } = await makeClinic(suite.database);
    const importedId = await importOne(admin.scope, "Harbour Clinic");
    expect(await stateOf(scope)).toEqual({ state: "unsigned" });
    expect(() => acceptImported(scope, [importedId])).toThrow(/not allowed/);
    expect(await acceptImported(admin.scope, [importedId])).toBe(1);
    expect(await stateOf(scope)).toMatchObject({ state: "signed", by: [{ signedAt: "Harbour Clinic" }] });
  });

  it("travels by the file of the clinic that gave it, for the same wording only, once", async () => {
    const home = await clinicWithSigner();
    await sign(home.scope);
    const withdrawn = await sign(home.scope, { kind: "exercise", subject: "clamshell" });
    await withdrawSignature(home.scope, withdrawn, "Read again, not safe.");
    const exported = await exportSignatures(home.admin.scope);
    expect(exported.map(({ subject }) => subject)).toEqual(["bridge"]);
    const away = (await makeClinic(suite.database)).admin.scope;
    const otherwise = exported.map((signature) => ({ ...signature, contentHash: "0".repeat(64) }));
    expect(await importSignatures(away, "Home", [...exported, ...otherwise])).toEqual({
      ...{ added: 1, otherwise: 1, known: 0 },
    });
    expect(await importSignatures(away, "Home", exported)).toEqual({ added: 0, otherwise: 0, known: 1 });
    expect(await exportSignatures(away)).toEqual([]);
  });
});

describe("before the clinic's lead has accepted the texts", () => {
  it("nothing is published or printed; an admin accepts once for each version", async () => {
    const { scope, admin, clinicId } = await makeClinic(suite.database, "New", { hasAccepted: false });
    const { programId } = await makeProgram(scope);
    const document = await documentOf(scope, programId);
    await expect(publishProgram(scope, programId, 1, document)).rejects.toThrow(
      /Nothing is published or printed/,
    );
    expect(() => acceptTexts(scope, WARNING_TEXT.version)).toThrow(/not allowed/);
    await expect(acceptTexts(admin.scope, "0.9")).rejects.toThrow(/changed in the meantime/);
    const before = (await auditTrail(suite.database, clinicId)).length;
    await acceptTexts(admin.scope, WARNING_TEXT.version);
    await acceptTexts(admin.scope, WARNING_TEXT.version);
    const left = (await auditTrail(suite.database, clinicId)).slice(before);
    expect(left.map(({ verb }) => verb)).toEqual(["text.accept"]);
    expect(await findTextAcceptance(scope)).toMatchObject({
      accepted: { name: "New admin", isDemonstration: false },
    });
    expect(await publish(scope, programId)).toBe(1);
    await recordPrint(scope, programId, PRINT);
  });

  it("a version of another warning text waits for its own acceptance", async () => {
    const { scope } = await makeClinic(suite.database);
    const { programId } = await makeProgram(scope);
    const document = await documentOf(scope, programId);
    const newer = { ...document, warningCard: { ...document.warningCard, textVersion: "9.9" } };
    await expect(publishProgram(scope, programId, 1, newer)).rejects.toThrow(
      /Nothing is published or printed/,
    );
  });
});

it("a database without the texts that can be signed gets them with the library", async () => {
  const { scope } = await makeClinic(suite.database);
  const { texts } = await findSignedLibrary(scope);
  const kinds = new Set(texts.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual([
    ...["advice-topic", "conflict-rules", "exercise", "screening", "template", "warning-text"],
  ]);
  expect(texts.filter(({ kind }) => kind === "exercise")).toHaveLength(LIBRARY_TEXTS.exercises.length);
});
