import { allClear } from "@/lib/domain/conflict/screening";
import { SCREENING_THEMES } from "@/lib/domain/conflict/screening-themes";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import { recordRefusal } from "../mutations/audit";
import { allowShortCodes, changeClinicSettings } from "../mutations/clinics";
import { addToDraft } from "../mutations/draft-items";
import { keepConflict } from "../mutations/kept-conflicts";
import { recordNoneAsked } from "../mutations/none-asked";
import { mergePatients } from "../mutations/patient-merge";
import { undoMerge } from "../mutations/patient-unmerge";
import { createPatient, setPatientArchived, updatePatient } from "../mutations/patients";
import { publishProgram, recordPrint } from "../mutations/program-versions";
import { archiveProgram, createProgram, saveDraft } from "../mutations/programs";
import { recordScreening } from "../mutations/screenings";
import { recordSessionLog } from "../mutations/session-logs";
import { recordLinkOpened } from "../mutations/share-link-visits";
import { issueShareLink, revokeShareLink } from "../mutations/share-links";
import { getClinicStanding } from "../queries/clinics";
import type { Attacks } from "./attack";
import { linkOptions, makeItem, PATIENT, TODAY } from "./factories";
import { makeLog } from "./log-factories";
import type { Target } from "./targets";

const borrow = (draft: ProgramDraft, target: Target): ProgramDraft => ({
  ...draft,
  items: [...draft.items, makeItem(target.exerciseId)],
  topicIds: [...draft.topicIds, target.topicId],
});

/** Every exported mutation but those of the library, called with a scope of one clinic and the ids of another. */
export const ATTACKS_ON_MUTATIONS: Attacks = {
  "mutations/audit.recordRefusal": [["nothing", ({ scope }) => recordRefusal(scope, "clinic.change")]],
  "mutations/clinics.allowShortCodes": [
    [
      "own",
      async ({ admin }) => {
        const { revision } = await getClinicStanding(admin);
        const options = { allowed: true, shareKey: "attacker" };
        return (await allowShortCodes(admin, revision, options)) > revision;
      },
    ],
  ],
  "mutations/clinics.changeClinicSettings": [
    ["NotFoundError", ({ admin }, { imageId }) => changeClinicSettings(admin, 1, { logoImageId: imageId })],
    [
      "own",
      async ({ admin }) => {
        const { revision } = await getClinicStanding(admin);
        return (await changeClinicSettings(admin, revision, { figureSkin: "dark" })) > revision;
      },
    ],
  ],
  "mutations/kept-conflicts.keepConflict": [
    [
      "NotFoundError",
      ({ scope }, target) =>
        keepConflict(scope, target.programId, {
          itemId: target.exerciseId,
          exerciseId: target.exerciseId,
          rule: "R1",
          reason: "a reason of the attacker's",
        }),
    ],
  ],
  "mutations/screenings.recordScreening": [
    [
      "NotFoundError",
      ({ scope }, target) =>
        recordScreening(scope, target.programId, {
          answers: allClear(SCREENING_THEMES),
          findings: {},
          outcome: "clear",
          note: "",
        }),
    ],
  ],
  "mutations/none-asked.recordNoneAsked": [
    ["NotFoundError", ({ scope }, target) => recordNoneAsked(scope, target.patientId, "flag", true)],
    ["NotFoundError", ({ scope }, target) => recordNoneAsked(scope, target.patientId, "condition", false)],
  ],
  "mutations/patient-merge.mergePatients": [
    [
      "NotFoundError",
      ({ scope, patientId }, target) => {
        const pair = { patientId, revision: 1, otherId: target.patientId, otherRevision: 2 };
        return mergePatients(scope, pair, { fromOther: [], tags: [] });
      },
    ],
    [
      "NotFoundError",
      ({ scope, patientId }, target) => {
        const pair = { patientId: target.patientId, revision: 2, otherId: patientId, otherRevision: 1 };
        return mergePatients(scope, pair, { fromOther: [], tags: [] });
      },
    ],
  ],
  "mutations/patient-unmerge.undoMerge": [
    ["NotFoundError", ({ scope }, target) => undoMerge(scope, target.patientId, target.mergeId, new Date())],
    [
      "NotFoundError",
      ({ scope, patientId }, target) => undoMerge(scope, patientId, target.mergeId, new Date()),
    ],
  ],
  "mutations/patients.createPatient": [
    ["own", async ({ scope }) => (await createPatient(scope, PATIENT, TODAY)).length],
  ],
  "mutations/patients.updatePatient": [
    ["NotFoundError", ({ scope }, target) => updatePatient(scope, target.patientId, 1, PATIENT, TODAY)],
    ["NotFoundError", ({ scope }, target) => updatePatient(scope, target.patientId, 99, PATIENT, TODAY)],
  ],
  "mutations/patients.setPatientArchived": [
    ["NotFoundError", ({ scope }, target) => setPatientArchived(scope, target.patientId, true)],
    ["NotFoundError", ({ scope }, target) => setPatientArchived(scope, target.patientId, false)],
  ],
  "mutations/program-versions.publishProgram": [
    ["NotFoundError", ({ scope, document }, target) => publishProgram(scope, target.programId, 2, document)],
    ["NotFoundError", ({ scope, document }, target) => publishProgram(scope, target.programId, 99, document)],
  ],
  "mutations/program-versions.recordPrint": [
    [
      "NotFoundError",
      ({ scope }, target) =>
        recordPrint(scope, target.programId, { versionNumber: 1, warningTextVersion: "1.0" }),
    ],
  ],
  "mutations/programs.createProgram": [
    ["NotFoundError", ({ scope, draft }, target) => createProgram(scope, target.patientId, draft)],
    [
      "NotFoundError",
      ({ scope, draft, patientId }, target) => createProgram(scope, patientId, borrow(draft, target)),
    ],
  ],
  "mutations/programs.saveDraft": [
    ["NotFoundError", ({ scope, draft }, target) => saveDraft(scope, target.programId, 2, draft)],
    ["NotFoundError", ({ scope, draft }, target) => saveDraft(scope, target.programId, 99, draft)],
    // Answers "missing" with the ids that were sent in.
    ["own", ({ scope, draft, programId }, target) => saveDraft(scope, programId, 1, borrow(draft, target))],
  ],
  "mutations/draft-items.addToDraft": [
    [
      "NotFoundError",
      ({ scope, draft }, target) => addToDraft(scope, target.programId, draft.items[0]?.exerciseId ?? ""),
    ],
    ["NotFoundError", ({ scope, programId }, target) => addToDraft(scope, programId, target.exerciseId)],
  ],
  "mutations/programs.archiveProgram": [
    ["NotFoundError", ({ scope }, target) => archiveProgram(scope, target.programId)],
  ],
  "mutations/session-logs.recordSessionLog": [
    [
      "nothing",
      ({ link }, { linkId, programId }) =>
        recordSessionLog(link, linkId, makeLog(programId), { now: new Date(), today: TODAY }),
    ],
  ],
  "mutations/share-links.issueShareLink": [
    ["NotFoundError", ({ scope }, target) => issueShareLink(scope, target.programId, linkOptions())],
  ],
  "mutations/share-links.revokeShareLink": [
    ["NotFoundError", ({ scope }, target) => revokeShareLink(scope, target.linkId)],
  ],
  "mutations/share-link-visits.recordLinkOpened": [
    ["nothing", ({ link }, target) => recordLinkOpened(link, target.linkId, new Date())],
  ],
};
