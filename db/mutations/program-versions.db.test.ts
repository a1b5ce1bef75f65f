import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { ConflictError, NotFoundError } from "@/lib/domain/errors/errors";
import { findLatestPrint, findVersion, listVersions } from "../queries/program-versions";
import { findProgram } from "../queries/programs";
import { documentOf, makeClinic, makeProgram, publish, type TestClinic } from "../test/factories";
import { auditTrail } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { publishProgram, recordPrint } from "./program-versions";
import { archiveProgram, saveDraft } from "./programs";

const suite = startTestDatabase();
let clinic: TestClinic;

beforeAll(async () => {
  clinic = await makeClinic(suite.database);
});

describe("publishProgram", () => {
  it("freezes the document: later saves change the draft only", async () => {
    const { programId, draft } = await makeProgram(clinic.scope);
    const document = await documentOf(clinic.scope, programId);
    expect(await publishProgram(clinic.scope, programId, 1, document)).toBe(1);
    await saveDraft(clinic.scope, programId, 1, { ...draft, title: "Second thoughts", items: [] });
    const frozen = { ...document, version: { ...document.version, number: 1 } };
    expect(await findVersion(clinic.scope, programId)).toEqual(frozen);
    expect(await findVersion(clinic.scope, programId, 1)).toEqual(frozen);
    expect(await findVersion(clinic.scope, programId, 2)).toBeUndefined();
  });

  it("knows when the draft has moved on from the version", async () => {
    const { programId, draft } = await makeProgram(clinic.scope);
    const state = async () => {
      const program = await findProgram(clinic.scope, programId);
      return [program?.currentVersion, program?.hasUnpublishedChanges];
    };
    expect(await state()).toEqual([0, true]);
    await publish(clinic.scope, programId);
    expect(await state()).toEqual([1, false]);
    await saveDraft(clinic.scope, programId, 1, draft);
    expect(await state()).toEqual([1, true]);
    await publish(clinic.scope, programId);
    expect(await state()).toEqual([2, false]);
  });

  it("numbers parallel publications one after the other, each with its own row", async () => {
    const { programId } = await makeProgram(clinic.scope);
    const document = await documentOf(clinic.scope, programId);
    const numbers = await Promise.all(
      Array.from({ length: 8 }, () => publishProgram(clinic.scope, programId, 1, document)),
    );
    expect(numbers.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const versions = await listVersions(clinic.scope, programId);
    expect(versions.map((version) => version.number)).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
    expect(versions.map((version) => version.document.version.number)).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
    expect((await findProgram(clinic.scope, programId))?.currentVersion).toBe(8);
  });

  it("refuses a document that was made from an earlier draft", async () => {
    const { programId, draft } = await makeProgram(clinic.scope);
    const document = await documentOf(clinic.scope, programId);
    await saveDraft(clinic.scope, programId, 1, draft);
    const stale = publishProgram(clinic.scope, programId, 1, document);
    await expect(stale).rejects.toThrow(ConflictError);
    await expect(stale).rejects.toMatchObject({ currentRevision: 2 });
    expect(await listVersions(clinic.scope, programId)).toEqual([]);
  });

  it("either publishes or saves when both are based on one revision", async () => {
    const { programId, draft } = await makeProgram(clinic.scope);
    const document = await documentOf(clinic.scope, programId);
    const [published, saved] = await Promise.allSettled([
      publishProgram(clinic.scope, programId, 1, document),
      saveDraft(clinic.scope, programId, 1, { ...draft, title: "Changed" }),
    ]);
    expect(saved.status).toBe("fulfilled");
    const program = await findProgram(clinic.scope, programId);
    expect(program).toMatchObject({
      currentVersion: published.status === "fulfilled" ? 1 : 0,
      hasUnpublishedChanges: true,
      draft: { title: "Changed" },
    });
  });

  it("refuses an archived program, exactly like one that never was", async () => {
    const { programId } = await makeProgram(clinic.scope);
    const document = await documentOf(clinic.scope, programId);
    await archiveProgram(clinic.scope, programId);
    for (const id of [programId, randomUUID()]) {
      const publication = publishProgram(clinic.scope, id, 1, document);
      await expect(publication).rejects.toThrow(new NotFoundError("Program"));
    }
  });
});

describe("recordPrint", () => {
  it("notes version and warning text, and who printed", async () => {
    const { programId } = await makeProgram(clinic.scope);
    await publish(clinic.scope, programId);
    expect(await findLatestPrint(clinic.scope, programId)).toBeUndefined();
    await recordPrint(clinic.scope, programId, { versionNumber: 1, warningTextVersion: "1.0" });
    await publish(clinic.scope, programId);
    await recordPrint(clinic.scope, programId, { versionNumber: 2, warningTextVersion: "1.0" });
    expect(await findLatestPrint(clinic.scope, programId)).toMatchObject({ versionNumber: 2 });
    const trail = await auditTrail(suite.database, clinic.clinicId);
    expect(trail.at(-1)).toEqual({
      actor_kind: "user",
      actor_id: clinic.therapist.userId,
      verb: "program.print",
      subject_kind: "program",
      subject_id: programId,
      details: { version: 2, warningText: "1.0" },
    });
  });

  it("refuses a version that is not there", async () => {
    const { programId } = await makeProgram(clinic.scope);
    await publish(clinic.scope, programId);
    for (const versionNumber of [0, 2, -1]) {
      const print = recordPrint(clinic.scope, programId, { versionNumber, warningTextVersion: "1.0" });
      await expect(print).rejects.toThrow(new NotFoundError("Version"));
    }
  });
});
