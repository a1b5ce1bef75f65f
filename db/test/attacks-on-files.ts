import { importExercises, recordLibraryExport, undoExerciseImport } from "../mutations/exercise-imports";
import { recordFhirExport } from "../mutations/fhir-exports";
import { forgetKnownClinic, nameKnownClinic } from "../mutations/known-clinics";
import { recordHandOver } from "../mutations/program-files";
import { findEntriesById, findEntriesBySlug, findTopicIds } from "../queries/handed-exercises";
import { findKnownClinic, listKnownClinics } from "../queries/known-clinics";
import { listExerciseNames, listLibraryImports, listOwnExerciseSizes } from "../queries/library-files";
import type { Attacks } from "./attack";
import { TODAY } from "./factories";

/** Program files, and whose signatures are known. */
export const ATTACKS_ON_FILES: Attacks = {
  "mutations/fhir-exports.recordFhirExport": [
    [
      "NotFoundError",
      ({ scope }, { programId }) =>
        recordFhirExport(scope, programId, { file: "record.json", name: "whole", versionNumber: 1 }),
    ],
  ],
  "queries/library-files.listOwnExerciseSizes": [
    [
      "own",
      async ({ scope }, { exerciseId }) =>
        !(await listOwnExerciseSizes(scope)).some(({ id }) => id === exerciseId),
    ],
  ],
  "queries/library-files.listExerciseNames": [
    ["own", async ({ scope }) => Array.isArray(await listExerciseNames(scope)) && "read"],
  ],
  "queries/library-files.listLibraryImports": [
    ["nothing", ({ scope }) => listLibraryImports(scope, new Date(0))],
  ],
  "mutations/exercise-imports.importExercises": [
    [
      "own",
      async ({ scope }) => {
        const { added } = await importExercises(
          scope,
          { list: [], pictures: new Map(), from: "Attacker" },
          TODAY,
        );
        return `${added} added`;
      },
    ],
  ],
  "mutations/exercise-imports.undoExerciseImport": [
    ["NotFoundError", ({ scope }, target) => undoExerciseImport(scope, target.libraryImportId, new Date())],
  ],
  "mutations/exercise-imports.recordLibraryExport": [
    ["nothing", ({ scope }) => recordLibraryExport(scope, { count: 1 })],
  ],
  "queries/handed-exercises.findEntriesById": [
    ["nothing", ({ scope }, { exerciseId }) => findEntriesById(scope, [exerciseId])],
  ],
  "queries/handed-exercises.findEntriesBySlug": [
    ["nothing", ({ scope }, { exerciseSlug }) => findEntriesBySlug(scope, [exerciseSlug])],
  ],
  "queries/handed-exercises.findTopicIds": [
    ["nothing", ({ scope }, { topicSlug }) => findTopicIds(scope, [topicSlug])],
  ],
  "queries/known-clinics.listKnownClinics": [["nothing", ({ scope }) => listKnownClinics(scope)]],
  "queries/known-clinics.findKnownClinic": [
    ["nothing", ({ scope }, { fingerprint }) => findKnownClinic(scope, fingerprint)],
  ],
  "mutations/known-clinics.forgetKnownClinic": [
    ["NotFoundError", ({ admin }, { fingerprint }) => forgetKnownClinic(admin, fingerprint)],
  ],
  // Named here, it stays what it is there.
  "mutations/known-clinics.nameKnownClinic": [
    ["nothing", ({ admin }, { fingerprint }) => nameKnownClinic(admin, { fingerprint, name: "Attacker" })],
  ],
  "mutations/program-files.recordHandOver": [
    ["NotFoundError", ({ scope }, { programId }) => recordHandOver(scope, programId, 1)],
  ],
};
