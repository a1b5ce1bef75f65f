import { forgetKnownClinic, nameKnownClinic } from "../mutations/known-clinics";
import { recordHandOver } from "../mutations/program-files";
import { findEntriesById, findEntriesBySlug, findTopicIds } from "../queries/handed-exercises";
import { findKnownClinic, listKnownClinics } from "../queries/known-clinics";
import type { Attacks } from "./attack";

/** Program files, and whose signatures are known. */
export const ATTACKS_ON_FILES: Attacks = {
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
