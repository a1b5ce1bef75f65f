import {
  ACT,
  ACT_ON_RECORD,
  type Access,
  ADMIN_ACTS,
  ADMIN_ACTS_ON_RECORD,
  ADMIN_ENTERS,
  forStaff,
} from "./access";
import { ACCOUNT_ACTIONS } from "./account-actions";
import { NOWHERE } from "./caller";
import { EXERCISE, PICTURE, SCREENING, TEMPLATE_FIELDS, TOPIC } from "./payloads";
import type { World } from "./world";

/** The Polish of a text that every clinic has, as it was read in another wording. */
const TRANSLATION = {
  ...{ language: "pl", part: "warning", contentId: "3.0" },
  ...{ revision: 0, hash: "0".repeat(64) },
};

/** As an import is named that never was. */
const NO_IMPORT = "5f0c2f0e-6a0b-4c53-9d2f-0a4a1d1f7b11";

export interface ActionLine {
  readonly access: Access;
  /** What the form sends, with the first clinic's ids in it. Revisions are old: who may do it meets a conflict, or has it done. */
  readonly payload: (world: World) => unknown;
  /** Why its own clinic does not call it here: it would end what the other lines need. Other tests do. */
  readonly sparedOwn?: string;
}

const line = (access: Access, payload: (world: World) => unknown): ActionLine => ({ access, payload });
const DOSE = { sets: 2, repetitions: { from: 8 }, timesPerDay: { from: 1 }, daysPerWeek: { from: 5 } };

const program = ({ own }: World) => ({ programId: own.programId });
const link = ({ own }: World) => ({ programId: own.programId, linkId: own.linkId });
const patient = ({ own }: World) => ({ patientId: own.patientId });

/** Every server action: one line each, or the test of the matrix fails. */
export const ACTIONS: Readonly<Record<string, ActionLine>> = {
  // Clinic
  changeFiguresAction: line(ADMIN_ACTS, () => ({
    revision: 999,
    skin: "light",
    body: "woman",
    hair: "short",
  })),
  changeLetterheadAction: line(ADMIN_ACTS, () => ({
    ...{ revision: 999, name: "Taken over", address: "", phone: "01632 960 000", hours: "", email: "" },
    ...{ website: "", logoImageId: "" },
  })),
  changeSafetyAction: line(ADMIN_ACTS, () => ({
    ...{ revision: 999, country: "GB", emergencyNumber: "999", urgentLine: "111" },
    ...{ painCarryOnMax: "1", painEaseBackMax: "2" },
  })),
  changePrintAction: line(ADMIN_ACTS, () => ({
    ...{ revision: 999, paperSize: "A4", handoutLayout: "standard", handoutInk: "colour" },
    ...{ timeZone: "Europe/London", language: "en-GB" },
  })),
  changeShortCodesAction: line(ADMIN_ACTS, () => ({ revision: 999, shortCodes: "off" })),

  changePasswordDoorAction: line(ADMIN_ACTS, () => ({ revision: 999, passwords: "all" })),
  changePinPolicyAction: line(ADMIN_ACTS, () => ({ revision: 999, pinPolicy: "off" })),
  changeRetentionAction: line(ADMIN_ACTS, () => ({ revision: 999, retentionYears: "8" })),

  // Sign-off. Whoever asks here is no signer, and no signature is there to be taken back: sign-off.spec.ts signs.
  acceptTextsAction: line(ADMIN_ACTS, () => ({ textVersion: "0.9" })),
  saveSignerAction: line(ADMIN_ACTS_ON_RECORD, ({ own }) => ({
    ...{ userId: own.userId, signerId: own.signerId, revision: 999, fullName: "Taken Over" },
    ...{ profession: "physiotherapist", registrationBody: "HCPC", registrationNumber: "1" },
    ...{ registerChecked: "on", "kinds.advice-topic": "on" },
  })),
  endSignerAction: line(ADMIN_ACTS_ON_RECORD, ({ own }) => ({ signerId: own.signerId })),
  importSignaturesAction: line(ADMIN_ENTERS, () => {
    const form = new FormData();
    form.append("file", new Blob(["{}"], { type: "application/json" }), "signatures.json");
    return form;
  }),
  acceptImportedAction: line({ ...ADMIN_ACTS_ON_RECORD, admin: "not-there" }, () => ({
    signatureIds: [NOWHERE],
  })),
  signTextAction: line(forStaff("refused"), () => ({
    ...{ kind: "exercise", subject: "bridge", contentHash: "0".repeat(64), agreed: "on" },
  })),
  withdrawSignatureAction: line(forStaff("not-there"), () => ({
    ...{ signatureId: NOWHERE, reason: "Taken over by somebody." },
  })),

  // Translations: an old hash, so nothing is kept or signed; the review has a test of its own.
  allowDraftsAction: line(ADMIN_ACTS, () => ({ revision: 999, draftTranslations: "on" })),
  saveTranslationAction: line(forStaff("invalid"), () => ({ ...TRANSLATION, "line.text": "" })),
  dropTranslationAction: line(forStaff("not-there"), () => TRANSLATION),
  checkTranslationAction: line(forStaff("refused"), () => ({
    ...{ ...TRANSLATION, wordingHash: "0".repeat(64), reviewer: "Jan Nowak, translator" },
  })),
  signTranslationAction: line(forStaff("refused"), () => ({
    ...{ ...TRANSLATION, wordingHash: "0".repeat(64), agreed: "on" },
  })),
  importTranslationsAction: line(forStaff("invalid"), () => {
    const form = new FormData();
    form.append("language", "pl");
    form.append("file", new Blob(["part,id\n"], { type: "text/csv" }), "translations.csv");
    return form;
  }),

  // Exercises from a file: without one, and an import that never was
  importExercisesAction: line(forStaff("invalid"), () => new FormData()),
  undoLibraryImportAction: line(forStaff("not-there"), () => ({ importId: NO_IMPORT })),

  // Patients
  createPatientAction: line(ACT, ({ own }) => ({ name: `${own.mark} twin`, patientId: own.patientId })),
  updatePatientAction: line(ACT_ON_RECORD, (world) => ({
    ...patient(world),
    revision: 999,
    name: "Taken over",
  })),
  recordNoneAskedAction: line(ACT_ON_RECORD, (world) => ({
    ...patient(world),
    ...{ kind: "flag", isAsked: false },
  })),
  // Of the second record there is none in any clinic, so nothing is merged here; a merge has tests of its own.
  mergePatientsAction: line({ ...ACT_ON_RECORD, admin: "not-there", therapist: "not-there" }, ({ own }) => ({
    ...{ thisId: own.patientId, thisRevision: 999, otherId: NOWHERE, otherRevision: 1, stays: "this" },
  })),
  undoMergeAction: line({ ...ACT_ON_RECORD, admin: "not-there", therapist: "not-there" }, (world) => ({
    ...patient(world),
    mergeId: NOWHERE,
  })),
  setPatientArchivedAction: line(ACT_ON_RECORD, (world) => ({ ...patient(world), archived: false })),

  erasePatientAction: line({ ...ADMIN_ACTS_ON_RECORD, admin: "invalid" }, (world) => ({
    ...patient(world),
    label: "not the label",
  })),
  openProgramFileAction: line({ ...ACT_ON_RECORD, admin: "invalid", therapist: "invalid" }, ({ own }) => {
    const form = new FormData();
    form.append("patientId", own.patientId);
    form.append("file", new Blob(["no program"]), "program.homestretch");
    return form;
  }),
  nameKnownClinicAction: line(ADMIN_ACTS, () => ({ fingerprint: "1".repeat(32), name: "Elsewhere" })),
  forgetKnownClinicAction: line(
    { ...ADMIN_ACTS, admin: "not-there", "admin elsewhere": "not-there" },
    () => ({
      fingerprint: "0".repeat(32),
    }),
  ),
  importPatientsAction: line(ADMIN_ENTERS, () => {
    const form = new FormData();
    form.append("file", new Blob(["no table\0"], { type: "text/csv" }), "list.csv");
    return form;
  }),
  undoImportAction: line({ ...ADMIN_ACTS, admin: "not-there", "admin elsewhere": "not-there" }, () => ({
    importId: NO_IMPORT,
  })),
  recordMeasurementAction: line(ACT_ON_RECORD, (world) => ({
    ...patient(world),
    ...{ occasion: "start", measuredOn: "2026-01-05", pain: "3", note: "", activities: [] },
  })),
  strikeMeasurementAction: line(ACT_ON_RECORD, ({ own }) => ({
    ...{ patientId: own.patientId, measurementId: own.measurementId },
  })),
  recordSymptomChartAction: line(ACT_ON_RECORD, (world) => ({
    ...patient(world),
    ...{ chartedOn: "2026-01-05", marks: [], words: ["weakness"], note: "" },
  })),
  strikeSymptomChartAction: line(ACT_ON_RECORD, ({ own }) => ({
    ...{ patientId: own.patientId, chartId: own.symptomChartId },
  })),

  // Programs
  startProgramAction: line(ACT_ON_RECORD, (world) => ({ ...patient(world), templateId: "", programId: "" })),
  findProgramsAction: line(ACT, ({ own }) => ({ patientId: own.patientId, search: own.mark })),
  saveDraftAction: line(ACT_ON_RECORD, ({ own }) => ({
    programId: own.programId,
    revision: 999,
    draft: own.draft,
  })),
  findSavedDraftAction: line(ACT_ON_RECORD, program),
  findUndrawableAction: line(ACT_ON_RECORD, program),
  findDraftInBothAction: line(ACT_ON_RECORD, program),
  publishProgramAction: line(ACT_ON_RECORD, (world) => ({
    ...program(world),
    revision: 999,
    screening: SCREENING,
  })),
  restoreVersionAction: line(ACT_ON_RECORD, (world) => ({ ...program(world), revision: 999, version: 1 })),
  archiveProgramAction: line(ACT_ON_RECORD, ({ ended }) => ({ programId: ended.programId })),
  keepConflictAction: line(ACT_ON_RECORD, ({ own }) => ({
    programId: own.programId,
    itemId: own.draft.items[0]?.itemId,
    exerciseId: own.draft.items[0]?.exerciseId,
    rule: "R1",
    reason: "It is the right one for this patient.",
  })),
  saveUsualDoseAction: line(ACT_ON_RECORD, ({ own }) => ({ exerciseId: own.exerciseId, dose: DOSE })),
  forgetUsualDoseAction: line(ACT, ({ own }) => ({ exerciseId: own.exerciseId })),

  enterDiaryAction: line(ACT_ON_RECORD, (world) => ({
    ...program(world),
    versionNumber: 1,
    days: [{ localDate: new Date().toISOString().slice(0, 10), times: {}, pain: 2, basedOn: null }],
  })),
  markReadAction: line(ACT_ON_RECORD, (world) => ({ ...program(world), seenUpTo: new Date().toISOString() })),

  // Share links
  issueLinkAction: line(ACT_ON_RECORD, program),
  revokeLinkAction: line(ACT_ON_RECORD, ({ ended }) => ({
    programId: ended.programId,
    linkId: ended.linkId,
  })),

  renewLinkAction: line(ACT_ON_RECORD, link),
  labelLinkAction: line(ACT_ON_RECORD, (world) => ({ ...link(world), label: "Kitchen" })),
  setLinkPinAction: {
    ...line(ACT_ON_RECORD, link),
    sparedOwn: "the live link's cookie would end; links.spec.ts sets one",
  },
  removeLinkPinAction: line(ACT_ON_RECORD, link),
  unlockLinkAction: line(ACT_ON_RECORD, link),
  // Nobody has set a mail server up here.
  sendLinkAction: line({ ...ACT_ON_RECORD, admin: "refused", therapist: "refused" }, (world) => ({
    ...{ ...link(world), to: "patient@clinic.example" },
  })),

  // Templates
  createTemplateAction: line(ACT_ON_RECORD, (world) => ({
    ...TEMPLATE_FIELDS,
    ...program(world),
    version: "draft",
  })),
  replaceTemplateAction: line(ACT_ON_RECORD, ({ own }) => ({
    templateId: own.templateId,
    revision: 999,
    programId: own.programId,
    version: "draft",
  })),
  updateTemplateAction: line(ACT_ON_RECORD, ({ own }) => ({
    ...{ ...TEMPLATE_FIELDS, title: "Taken over", templateId: own.templateId, revision: 999 },
  })),
  setTemplateArchivedAction: line(ACT_ON_RECORD, ({ own }) => ({
    templateId: own.templateId,
    archived: false,
  })),
  copyTemplateAction: line(ACT_ON_RECORD, ({ own }) => ({ templateId: own.templateId })),
  findTemplateTargetsAction: line(ACT, patient),
  findPatientsToStartForAction: line(ACT, ({ own }) => ({ search: own.mark })),
  startTemplateAction: line(ACT, () => ({})),
  saveTemplateDraftAction: line(ACT_ON_RECORD, ({ own }) => ({
    ...{ templateId: own.templateId, revision: 999, draft: own.draft },
  })),
  findSavedTemplateAction: line(ACT_ON_RECORD, ({ own }) => ({ templateId: own.templateId })),

  // Library
  setFavouriteAction: line(ACT_ON_RECORD, ({ own }) => ({ exerciseId: own.exerciseId, isFavourite: true })),
  setExerciseWordsAction: line(ACT_ON_RECORD, ({ own }) => ({
    exerciseId: own.exerciseId,
    words: "taken over",
  })),
  createExerciseAction: line(ACT_ON_RECORD, ({ own }) => ({ ...EXERCISE, copyOf: own.exerciseId })),
  findExerciseAction: line(ACT_ON_RECORD, ({ own }) => ({ slug: own.slug })),
  addToProgramAction: line(ACT_ON_RECORD, ({ own }) => ({
    programId: own.programId,
    exerciseId: own.draft.items[0]?.exerciseId,
  })),
  findProgramsToAddToAction: line(ACT, ({ own }) => ({ search: own.mark })),
  updateExerciseAction: line(ACT_ON_RECORD, ({ own }) => ({
    ...{ ...EXERCISE, name: "Taken over", exerciseId: own.exerciseId, revision: 999 },
  })),
  archiveExerciseAction: line(ACT_ON_RECORD, ({ own }) => ({ exerciseId: own.exerciseId, archived: false })),
  drawExerciseAction: line(ACT_ON_RECORD, ({ own }) => ({
    exerciseId: own.exerciseId,
    revision: 999,
    spec: null,
  })),
  createTopicAction: line(ACT_ON_RECORD, ({ own }) => ({ ...TOPIC, copyOf: own.topicId })),
  updateTopicAction: line(ACT_ON_RECORD, ({ own }) => ({
    ...{ ...TOPIC, title: "Taken over", topicId: own.topicId, revision: 999 },
  })),
  archiveTopicAction: line(ACT_ON_RECORD, ({ own }) => ({ topicId: own.topicId, archived: false })),
  uploadImageAction: line(ACT, () => {
    const form = new FormData();
    form.append("file", new Blob([PICTURE], { type: "image/png" }), "picture.png");
    form.append("kind", "exercise-photo");
    return form;
  }),

  ...ACCOUNT_ACTIONS,
};
