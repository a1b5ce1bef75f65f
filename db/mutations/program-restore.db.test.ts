import { beforeAll, describe, expect, it } from "vitest";
import { ConflictError } from "@/lib/domain/errors/errors";
import { draftFromDocument } from "@/lib/domain/template/draft-from-document";
import { findDocumentEntries } from "../queries/document-entries";
import { findVersion } from "../queries/program-versions";
import { findProgram } from "../queries/programs";
import { getWarningText } from "../queries/warning-texts";
import { makeClinic, makeProgram, publish, type TestClinic } from "../test/factories";
import { auditTrail } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { saveDraft } from "./programs";

const suite = startTestDatabase();
let clinic: TestClinic;

beforeAll(async () => {
  clinic = await makeClinic(suite.database);
});

async function draftOfVersion(programId: string, number: number) {
  const document = await findVersion(clinic.scope, programId, number);
  if (!document) throw new Error("the version was not published");
  const { groups } = await getWarningText(clinic.scope);
  const hideable = groups.flatMap((group) => group.signs).filter((sign) => sign.mayBeHidden);
  return draftFromDocument(document, {
    ...(await findDocumentEntries(clinic.scope, document)),
    hideableWarnings: hideable.map((sign) => sign.code),
  });
}

describe("restoring a version", () => {
  it("brings its draft back whole, and says so in the trail", async () => {
    const { programId, draft } = await makeProgram(clinic.scope, { itemCount: 12, hiddenWarnings: ["C3"] });
    await publish(clinic.scope, programId);
    await saveDraft(clinic.scope, programId, 1, { ...draft, title: "Second thoughts", items: [] });
    const restored = await draftOfVersion(programId, 1);
    expect(restored).toEqual({ draft, missing: [] });
    expect(await saveDraft(clinic.scope, programId, 2, restored.draft, 1)).toEqual({
      outcome: "saved",
      revision: 3,
    });
    expect(await findProgram(clinic.scope, programId)).toMatchObject({
      draft,
      revision: 3,
      currentVersion: 1,
    });
    const trail = await auditTrail(suite.database, clinic.clinicId);
    const row = trail.find((entry) => entry.verb === "program.restore");
    expect(row).toMatchObject({ subject_id: programId, details: { revision: 3, version: 1 } });
  });

  it("never takes a colleague's later change away", async () => {
    const { programId, draft } = await makeProgram(clinic.scope);
    await publish(clinic.scope, programId);
    await saveDraft(clinic.scope, programId, 1, { ...draft, goal: "By a colleague" });
    const { draft: old } = await draftOfVersion(programId, 1);
    await expect(saveDraft(clinic.scope, programId, 1, old, 1)).rejects.toThrow(ConflictError);
    expect(await findProgram(clinic.scope, programId)).toMatchObject({ draft: { goal: "By a colleague" } });
  });
});
