import { expect, it } from "vitest";
import { bundleProblems } from "@/lib/domain/fhir/bundle-problems";
import { buildProgramBundle } from "@/lib/domain/fhir/program-bundle";
import { buildRecordBundle } from "@/lib/domain/fhir/record-bundle";
import { findFollowUp } from "../queries/follow-up";
import { findOutcomes } from "../queries/outcomes";
import { findVersion } from "../queries/program-versions";
import { ClinicScope } from "../scope";
import { startTestDatabase } from "../test/suite";
import { makeVictim } from "../test/targets";
import { recordFhirExport } from "./fhir-exports";

const suite = startTestDatabase();

it("a published program with everything, and what was recorded of it, are bundles without a fault", async () => {
  const { clinicId, userId, programId, patientId } = await makeVictim(suite.database);
  const actor = { userId, role: "therapist", displayName: "Tom" } as const;
  const scope = ClinicScope.forSession(suite.database, { clinicId, actor });
  const document = await findVersion(scope, programId, 2);
  const followUp = await findFollowUp(scope, programId);
  const outcomes = await findOutcomes(scope, patientId);
  if (!document || !followUp || !outcomes) throw new Error("nothing was made");
  const patient = { id: patientId, name: "Anna", birthYear: null, reference: null, externalIds: [] };
  const place = {
    ...{ origin: "http://localhost:3000", clinicId, clinicName: "Clinic", clinicPhone: "1" },
    ...{ language: "en-GB", now: new Date() },
  };
  expect(bundleProblems(buildProgramBundle({ document, patient, place, isArchived: false }))).toEqual([]);
  const { title } = document.program;
  const { sessions } = followUp;
  const record = { programId, title, sessions, weeks: [], outcomes, patient, place, itemNames: new Map() };
  expect(bundleProblems(buildRecordBundle(record))).toEqual([]);
  await recordFhirExport(scope, programId, { file: "record.json", name: "whole", versionNumber: 2 });
});
