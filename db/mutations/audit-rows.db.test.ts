import { createHash, randomBytes, randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { sessionEnd } from "@/lib/domain/clinic/session-lifetime";
import { allClear } from "@/lib/domain/conflict/screening";
import { SCREENING_THEMES } from "@/lib/domain/conflict/screening-themes";
import { getOwnProfile } from "../queries/accounts";
import { listSigners } from "../queries/clinical-signers";
import { getClinicStanding } from "../queries/clinics";
import { findFollowUp } from "../queries/follow-up";
import { findOutcomes } from "../queries/outcomes";
import { listPalettePatients } from "../queries/palette-patients";
import { findPatient, listPatients } from "../queries/patients";
import { findProgram } from "../queries/programs";
import { findCalendarProgram, findLinkedProgram } from "../queries/share-links";
import { findSymptomCharts } from "../queries/symptom-charts";
import { listDay } from "../queries/today";
import { ErasureScope, LinkScope, OperatorScope, SignInScope } from "../scope";
import { WARNING_TEXT } from "../seed/warning-text";
import * as accounts from "../test/account-factories";
import { CLIP } from "../test/clip-factories";
import { exportedFunctions } from "../test/exported-functions";
import * as make from "../test/factories";
import { importOf } from "../test/import-factories";
import { makeLog } from "../test/log-factories";
import { makeMerged, makePair } from "../test/merge-factories";
import { auditTrail, fingerprints, INSUFFICIENT_PRIVILEGE, verdictOf } from "../test/raw";
import { importOne, makeSigner, SIGNER, sign } from "../test/signed-texts";
import { startTestDatabase } from "../test/suite";
import { reviewOf, seenOf, textToTranslate, translated } from "../test/translation-factories";
import {
  changeOwnPassword,
  prepareSecondStep,
  renameSelf,
  renewRecoveryCodes,
  turnOffSecondStep,
  turnOnSecondStep,
} from "./accounts";
import { createTopic, setTopicArchived, updateTopic } from "./advice";
import { recordRefusal } from "./audit";
import { changeSigner, endSigner } from "./clinical-signers";
import { allowShortCodes, changeClinicSettings } from "./clinics";
import { storeClip } from "./clips";
import { addToDraft } from "./draft-items";
import { importExercises, recordLibraryExport, undoExerciseImport } from "./exercise-imports";
import { drawExercise, setExerciseArchived } from "./exercise-states";
import { setExerciseWords } from "./exercise-words";
import { createExercise, updateExercise } from "./exercises";
import { setFavourite } from "./favourites";
import { recordFhirExport } from "./fhir-exports";
import { consumeRateLimit, forgiveGuess } from "./guesses";
import { linkByEmail, linkOwnAccount, unlinkOwnIdentity } from "./identities";
import { keepConflict } from "./kept-conflicts";
import { forgetKnownClinic, nameKnownClinic } from "./known-clinics";
import { markLogsRead } from "./log-reads";
import { recordNoneAsked } from "./none-asked";
import { acceptInvitation, resetPassword } from "./one-time-link-use";
import { inviteStaff, issuePasswordReset, revokeInvitation } from "./one-time-links";
import { recordMeasurement, strikeMeasurement } from "./outcomes";
import { enterPaperDiary } from "./paper-diary";
import { erasePatient } from "./patient-erase";
import { importPatients, undoPatientImport } from "./patient-import";
import { mergePatients } from "./patient-merge";
import { undoMerge } from "./patient-unmerge";
import { createPatient, setPatientArchived, updatePatient } from "./patients";
import { recordHandOver } from "./program-files";
import { publishProgram, recordPrint } from "./program-versions";
import { archiveProgram, createProgram, saveDraft } from "./programs";
import { recordScreening } from "./screenings";
import { recordSessionLog } from "./session-logs";
import { endOwnSession, endOwnSessions } from "./sessions";
import { issueResetByOperator, issueSetUpCode, setUpClinic } from "./set-up";
import {
  labelShareLink,
  recordLinkSent,
  renewShareLink,
  setLinkPin,
  unlockShareLink,
} from "./share-link-care";
import {
  askForMoreTime,
  forgivePinMisses,
  openCalendar,
  recordLinkOpened,
  reservePinGuess,
} from "./share-link-visits";
import { issueShareLink, revokeShareLink } from "./share-links";
import { createSession, endSession, markSessionProved, touchSession } from "./sign-in";
import { recordMissedSignIn } from "./sign-in-misses";
import { acceptImported, importSignatures, withdrawSignature } from "./signatures";
import {
  allowStaffSso,
  changeStaffRole,
  endStaffSessions,
  removeStaffSecondStep,
  setStaffActive,
} from "./staff";
import { recordSymptomChart, type SymptomChartFields, strikeSymptomChart } from "./symptom-charts";
import {
  createTemplate,
  replaceTemplateContents,
  saveTemplateDraft,
  setTemplateArchived,
  updateTemplate,
} from "./templates";
import { acceptTexts } from "./text-acceptances";
import {
  checkTranslation,
  dropTranslation,
  importTranslations,
  recordTranslationExport,
  saveTranslation,
  signTranslation,
} from "./translations";
import { forgetUsualDose, saveUsualDose } from "./usual-doses";

const suite = startTestDatabase();
const PRINT = { versionNumber: 1, warningTextVersion: "1.0" };
let clinic: make.TestClinic;

beforeAll(async () => {
  clinic = await make.makeClinic(suite.database);
  await suite.database.execute(
    sql`create trigger test_refuse_audit before insert on audit_events execute function refuse_change()`,
  );
  await suite.database.execute(sql`alter table audit_events disable trigger test_refuse_audit`);
});

const CHART: SymptomChartFields = { chartedOn: make.TODAY, marks: [], words: ["weakness"], note: "" };
const MEASUREMENT = {
  occasion: "start" as const,
  measuredOn: make.TODAY,
  pain: 3,
  note: "",
  activities: [{ position: 0, wording: "tie my shoes", score: 4 }],
};
const hash = () => createHash("sha256").update(randomUUID()).digest("hex");

/** A colleague of their own, for a write that changes or ends the account. */
async function colleague() {
  const { email, userId } = clinic.therapist;
  return { admin: clinic.admin.scope, email, userId };
}

const libraryImport = () => ({
  list: [{ ...make.EXERCISE, isUnchecked: true, pictures: [] }],
  pictures: new Map(),
  from: "a list",
});

async function withSecondStep() {
  const { scope } = clinic.therapist;
  await turnOffSecondStep(scope);
  await prepareSecondStep(scope, "sealed");
  return scope;
}

async function presentedLink(issue: (secret: ReturnType<typeof accounts.oneTimeSecret>) => Promise<unknown>) {
  const secret = accounts.oneTimeSecret();
  await issue(secret);
  return { tokenHash: secret.tokenHash, scope: SignInScope.forOneTimeHash(suite.database, secret.tokenHash) };
}

const newcomer = () => ({
  email: `${randomUUID()}@clinic.example`,
  displayName: "Newcomer",
  role: "therapist" as const,
});
const NOTHING_IN_IT = { items: [], topicIds: [] };

/** An exercise for each test that signs one. */
const UNSIGNED = ["clamshell", "bridge"];

/** An exercise for each test that signs a translation. */
const ENGLISH_UNSIGNED = ["bird-dog", "pelvic-tilt-supine"];

async function savedTranslation(subject: string) {
  const text = await textToTranslate(clinic.scope, subject);
  await saveTranslation(clinic.scope, await seenOf(clinic.scope, text), translated(text, randomUUID()));
  return text;
}

/** The clinic's therapist is named anew by each test. */
async function endSigners() {
  for (const { id } of await listSigners(clinic.scope)) await endSigner(clinic.admin.scope, id);
}

type Write = () => Promise<unknown>;
const key = createHash("sha256").update("somebody").digest("hex");

async function sessionScope() {
  const sessionId = await accounts.makeSession(suite.database, clinic, clinic.admin);
  return { sessionId, scope: SignInScope.forSession(suite.database, sessionId, clinic.admin.email) };
}

async function sharedLink() {
  const { linkId } = await make.makeSharedProgram(clinic.scope);
  return { linkId, scope: LinkScope.forLink(suite.database, linkId) };
}

/** Every exported mutation: what makes it ready to write, and the verb of the audit row it leaves, if any. */
const WRITES: Record<string, readonly [verb: string | null, prepare: () => Promise<Write>]> = {
  "mutations/audit.recordRefusal": [
    "refused",
    async () => () => recordRefusal(clinic.scope, "clinic.change"),
  ],
  "mutations/clinics.allowShortCodes": [
    "clinic.change",
    async () => {
      const { scope } = clinic.admin;
      const { revision } = await getClinicStanding(scope);
      return () => allowShortCodes(scope, revision, { allowed: true, shareKey: make.SHARE_KEY });
    },
  ],
  "mutations/clinics.changeClinicSettings": [
    "clinic.change",
    async () => {
      const { scope } = clinic.admin;
      const { revision } = await getClinicStanding(scope);
      return () => changeClinicSettings(scope, revision, { figureBody: "woman" });
    },
  ],
  // Once for a clinic: tested beside it, in a clinic of its own.
  "mutations/text-acceptances.acceptTexts": [
    null,
    async () => () => acceptTexts(clinic.admin.scope, WARNING_TEXT.version),
  ],
  "mutations/clinical-signers.nameSigner": [
    "signer.name",
    async () => {
      await endSigners();
      return () => makeSigner(clinic.admin.scope, clinic.scope);
    },
  ],
  "mutations/clinical-signers.changeSigner": [
    "signer.change",
    async () => {
      await endSigners();
      const signerId = await makeSigner(clinic.admin.scope, clinic.scope);
      return () => changeSigner(clinic.admin.scope, signerId, 1, SIGNER);
    },
  ],
  "mutations/clinical-signers.endSigner": [
    "signer.end",
    async () => {
      await endSigners();
      const signerId = await makeSigner(clinic.admin.scope, clinic.scope);
      return () => endSigner(clinic.admin.scope, signerId);
    },
  ],
  "mutations/signatures.signText": [
    "signature.sign",
    async () => {
      await endSigners();
      await makeSigner(clinic.admin.scope, clinic.scope);
      const subject = UNSIGNED.pop() ?? "";
      return () => sign(clinic.scope, { kind: "exercise", subject });
    },
  ],
  "mutations/signatures.withdrawSignature": [
    "signature.withdraw",
    async () => {
      const signatureId = await importOne(clinic.admin.scope, randomUUID(), randomUUID());
      return () => withdrawSignature(clinic.admin.scope, signatureId, "Signed by mistake.");
    },
  ],
  "mutations/signatures.importSignatures": [
    "signature.import",
    async () => () => importSignatures(clinic.admin.scope, "Elsewhere", []),
  ],
  "mutations/signatures.acceptImported": [
    "signature.accept",
    async () => {
      const signatureId = await importOne(clinic.admin.scope, randomUUID(), randomUUID());
      return () => acceptImported(clinic.admin.scope, [signatureId]);
    },
  ],
  "mutations/translations.saveTranslation": [
    "translation.save",
    async () => {
      const text = await textToTranslate(clinic.scope);
      const seen = await seenOf(clinic.scope, text);
      return () => saveTranslation(clinic.scope, seen, translated(text, randomUUID()));
    },
  ],
  "mutations/translations.dropTranslation": [
    "translation.drop",
    async () => {
      const seen = await seenOf(clinic.scope, await savedTranslation("bridge"));
      return () => dropTranslation(clinic.scope, seen);
    },
  ],
  "mutations/translations.checkTranslation": [
    "translation.check",
    async () => {
      const review = await reviewOf(clinic.scope, await savedTranslation("bridge"));
      return () => checkTranslation(clinic.scope, review, "Jan Nowak, translator");
    },
  ],
  "mutations/translations.signTranslation": [
    "translation.sign",
    async () => {
      await endSigners();
      await makeSigner(clinic.admin.scope, clinic.admin.scope, { fullName: "Ada Lead" });
      const subject = ENGLISH_UNSIGNED.pop() ?? "";
      await sign(clinic.admin.scope, { kind: "exercise", subject });
      const review = await reviewOf(clinic.admin.scope, await savedTranslation(subject));
      return () => signTranslation(clinic.admin.scope, review);
    },
  ],
  "mutations/translations.importTranslations": [
    "translation.import",
    async () => () => importTranslations(clinic.scope, "pl", []),
  ],
  "mutations/translations.recordTranslationExport": [
    "translation.export",
    async () => () => recordTranslationExport(clinic.scope, "pl"),
  ],
  "mutations/paper-diary.enterPaperDiary": [
    "log.enter",
    async () => {
      const { programId } = await make.makeSharedProgram(clinic.scope);
      const day = { localDate: make.TODAY, times: {}, pain: 2, basedOn: null };
      return () => enterPaperDiary(clinic.scope, programId, 1, [day]);
    },
  ],
  "mutations/log-reads.markLogsRead": [
    "log.mark-read",
    async () => {
      const { programId } = await make.makeSharedProgram(clinic.scope);
      return () => markLogsRead(clinic.scope, programId, new Date());
    },
  ],
  "mutations/outcomes.recordMeasurement": [
    "outcome.record",
    async () => {
      const patientId = await make.makePatient(clinic.scope);
      return () => recordMeasurement(clinic.scope, patientId, MEASUREMENT);
    },
  ],
  "mutations/outcomes.strikeMeasurement": [
    "outcome.strike",
    async () => {
      const patientId = await make.makePatient(clinic.scope);
      const measurementId = await recordMeasurement(clinic.scope, patientId, MEASUREMENT);
      return () => strikeMeasurement(clinic.scope, patientId, measurementId);
    },
  ],
  "mutations/symptom-charts.recordSymptomChart": [
    "symptoms.record",
    async () => {
      const patientId = await make.makePatient(clinic.scope);
      return () => recordSymptomChart(clinic.scope, patientId, CHART);
    },
  ],
  "mutations/symptom-charts.strikeSymptomChart": [
    "symptoms.strike",
    async () => {
      const patientId = await make.makePatient(clinic.scope);
      const chartId = await recordSymptomChart(clinic.scope, patientId, CHART);
      return () => strikeSymptomChart(clinic.scope, patientId, chartId);
    },
  ],
  "mutations/kept-conflicts.keepConflict": [
    "conflict.keep",
    async () => {
      const { programId, draft } = await make.makeProgram(clinic.scope);
      const { itemId = "", exerciseId = "" } = draft.items[0] ?? {};
      const kept = { itemId, exerciseId, rule: "R1" as const, reason: "tested here, leg stays quiet" };
      return () => keepConflict(clinic.scope, programId, kept);
    },
  ],
  "mutations/screenings.recordScreening": [
    "program.screen",
    async () => {
      const { programId } = await make.makeProgram(clinic.scope);
      const screening = {
        answers: allClear(SCREENING_THEMES),
        findings: {},
        outcome: "clear" as const,
        note: "",
      };
      return () => recordScreening(clinic.scope, programId, screening);
    },
  ],
  "mutations/advice.createTopic": [
    "advice.create",
    async () => () => createTopic(clinic.scope, make.TOPIC, make.TODAY),
  ],
  "mutations/advice.updateTopic": [
    "advice.update",
    async () => {
      const topicId = await createTopic(clinic.scope, make.TOPIC, make.TODAY);
      return () => updateTopic(clinic.scope, topicId, 1, { ...make.TOPIC, title: "Rest" }, make.TODAY);
    },
  ],
  "mutations/advice.setTopicArchived": [
    "advice.archive",
    async () => {
      const topicId = await createTopic(clinic.scope, make.TOPIC, make.TODAY);
      return () => setTopicArchived(clinic.scope, topicId, true);
    },
  ],
  "mutations/draft-items.addToDraft": [
    "program.save-draft",
    async () => {
      const { programId } = await make.makeProgram(clinic.scope);
      const { exerciseId } = await createExercise(clinic.scope, make.EXERCISE, make.TODAY);
      return () => addToDraft(clinic.scope, programId, exerciseId);
    },
  ],
  "mutations/exercises.createExercise": [
    "exercise.create",
    async () => () => createExercise(clinic.scope, make.EXERCISE, make.TODAY),
  ],
  "mutations/exercise-imports.importExercises": [
    "exercise.import",
    async () => () => importExercises(clinic.scope, libraryImport(), make.TODAY),
  ],
  "mutations/exercise-imports.undoExerciseImport": [
    "exercise.undo-import",
    async () => {
      const { importId } = await importExercises(clinic.scope, libraryImport(), make.TODAY);
      return () => undoExerciseImport(clinic.scope, importId, new Date());
    },
  ],
  "mutations/fhir-exports.recordFhirExport": [
    "program.export-fhir",
    async () => {
      const { programId } = await make.makeProgram(clinic.scope);
      const exported = { file: "program.json", name: "paper", versionNumber: 1 } as const;
      return () => recordFhirExport(clinic.scope, programId, exported);
    },
  ],
  "mutations/exercise-imports.recordLibraryExport": [
    "exercise.export",
    async () => () => recordLibraryExport(clinic.scope, { count: 1 }),
  ],
  "mutations/exercises.updateExercise": [
    "exercise.update",
    async () => {
      const { exerciseId } = await createExercise(clinic.scope, make.EXERCISE, make.TODAY);
      return () =>
        updateExercise(clinic.scope, exerciseId, 1, { ...make.EXERCISE, feel: "More." }, make.TODAY);
    },
  ],
  "mutations/exercise-states.drawExercise": [
    "exercise.draw",
    async () => {
      const { exerciseId } = await createExercise(clinic.scope, make.EXERCISE, make.TODAY);
      return () => drawExercise(clinic.scope, exerciseId, 1, { poses: {}, figure: {} });
    },
  ],
  "mutations/exercise-states.setExerciseArchived": [
    "exercise.archive",
    async () => {
      const { exerciseId } = await createExercise(clinic.scope, make.EXERCISE, make.TODAY);
      return () => setExerciseArchived(clinic.scope, exerciseId, true);
    },
  ],
  "mutations/clips.storeClip": ["clip.store", async () => () => storeClip(clinic.scope, CLIP, new Date())],
  "mutations/images.storeImage": ["image.store", async () => () => make.makeImage(clinic.scope)],
  "mutations/patients.createPatient": [
    "patient.create",
    async () => () => createPatient(clinic.scope, make.PATIENT, make.TODAY),
  ],
  "mutations/patients.updatePatient": [
    "patient.update",
    async () => {
      const patientId = await make.makePatient(clinic.scope);
      return () => updatePatient(clinic.scope, patientId, 1, { ...make.PATIENT, tags: [] }, make.TODAY);
    },
  ],
  "mutations/sign-in-misses.recordMissedSignIn": [
    "session.refused",
    async () => {
      const { userId, email } = clinic.therapist;
      const scope = SignInScope.forEmail(suite.database, email);
      return () => recordMissedSignIn(scope, { clinicId: clinic.clinicId, userId });
    },
  ],
  "mutations/patient-erase.erasePatient": [
    "patient.erase",
    async () => {
      const patientId = await make.makePatient(clinic.scope);
      const scope = ErasureScope.of(suite.database, clinic.admin.scope, patientId);
      return () => erasePatient(scope, make.PATIENT.label);
    },
  ],
  "mutations/known-clinics.nameKnownClinic": [
    "known-clinic.name",
    async () => () =>
      nameKnownClinic(clinic.admin.scope, {
        fingerprint: randomBytes(16).toString("hex"),
        name: "Elsewhere",
      }),
  ],
  "mutations/known-clinics.forgetKnownClinic": [
    "known-clinic.forget",
    async () => {
      const fingerprint = randomBytes(16).toString("hex");
      await nameKnownClinic(clinic.admin.scope, { fingerprint, name: "Elsewhere" });
      return () => forgetKnownClinic(clinic.admin.scope, fingerprint);
    },
  ],
  "mutations/program-files.recordHandOver": [
    "program.hand-over",
    async () => {
      const { programId } = await make.makeSharedProgram(clinic.scope);
      return () => recordHandOver(clinic.scope, programId, 1);
    },
  ],
  "mutations/patient-import.importPatients": [
    "patient.import",
    async () => {
      const list = ["first", "second"].map((name) => ({ ...make.PATIENT, name: `${name} ${randomUUID()}` }));
      return () => importPatients(clinic.admin.scope, importOf(list), make.TODAY);
    },
  ],
  "mutations/patient-import.undoPatientImport": [
    "patient.undo-import",
    async () => {
      const list = [{ ...make.PATIENT, name: `taken back ${randomUUID()}` }];
      const { importId } = await importPatients(clinic.admin.scope, importOf(list), make.TODAY);
      return () => undoPatientImport(clinic.admin.scope, importId, new Date());
    },
  ],
  "mutations/none-asked.recordNoneAsked": [
    "patient.ask-none",
    async () => {
      const patientId = await make.makePatient(clinic.scope);
      return () => recordNoneAsked(clinic.scope, patientId, "flag", true);
    },
  ],
  "mutations/patient-merge.mergePatients": [
    "patient.merge",
    async () => {
      const pair = await makePair(clinic.scope);
      return () => mergePatients(clinic.scope, pair, { fromOther: [], tags: [] });
    },
  ],
  "mutations/patient-unmerge.undoMerge": [
    "patient.unmerge",
    async () => {
      const { patientId, mergeId } = await makeMerged(clinic.scope);
      return () => undoMerge(clinic.scope, patientId, mergeId, new Date());
    },
  ],
  "mutations/patients.setPatientArchived": [
    "patient.archive",
    async () => {
      const patientId = await make.makePatient(clinic.scope);
      return () => setPatientArchived(clinic.scope, patientId, true);
    },
  ],
  "mutations/programs.createProgram": [
    "program.create",
    async () => {
      const patientId = await make.makePatient(clinic.scope);
      const draft = await make.makeDraft(clinic.scope);
      return () => createProgram(clinic.scope, patientId, draft);
    },
  ],
  "mutations/programs.saveDraft": [
    "program.save-draft",
    async () => {
      const { programId, draft } = await make.makeProgram(clinic.scope);
      return () => saveDraft(clinic.scope, programId, 1, { ...draft, items: draft.items.slice(1) });
    },
  ],
  "mutations/programs.archiveProgram": [
    "program.archive",
    async () => {
      const { programId } = await make.makeProgram(clinic.scope);
      return () => archiveProgram(clinic.scope, programId);
    },
  ],
  "mutations/templates.createTemplate": [
    "template.create",
    async () => {
      const contents = await make.makeDraft(clinic.scope);
      return () => createTemplate(clinic.scope, make.TEMPLATE, contents);
    },
  ],
  "mutations/templates.updateTemplate": [
    "template.update",
    async () => {
      const templateId = await createTemplate(clinic.scope, make.TEMPLATE, NOTHING_IN_IT);
      return () => updateTemplate(clinic.scope, templateId, 1, make.TEMPLATE);
    },
  ],
  "mutations/templates.replaceTemplateContents": [
    "template.replace-items",
    async () => {
      const templateId = await createTemplate(clinic.scope, make.TEMPLATE, NOTHING_IN_IT);
      const contents = await make.makeDraft(clinic.scope);
      return () => replaceTemplateContents(clinic.scope, templateId, 1, contents);
    },
  ],
  "mutations/templates.saveTemplateDraft": [
    "template.replace-items",
    async () => {
      const templateId = await createTemplate(clinic.scope, make.TEMPLATE, NOTHING_IN_IT);
      const draft = await make.makeDraft(clinic.scope);
      return () => saveTemplateDraft(clinic.scope, templateId, 1, draft);
    },
  ],
  "mutations/templates.setTemplateArchived": [
    "template.archive",
    async () => {
      const templateId = await createTemplate(clinic.scope, make.TEMPLATE, NOTHING_IN_IT);
      return () => setTemplateArchived(clinic.scope, templateId, true);
    },
  ],
  "mutations/program-versions.publishProgram": [
    "program.publish",
    async () => {
      const { programId } = await make.makeProgram(clinic.scope);
      const document = await make.documentOf(clinic.scope, programId);
      return () => publishProgram(clinic.scope, programId, 1, document);
    },
  ],
  "mutations/program-versions.recordPrint": [
    "program.print",
    async () => {
      const { programId } = await make.makeSharedProgram(clinic.scope);
      return () => recordPrint(clinic.scope, programId, PRINT);
    },
  ],
  "mutations/session-logs.recordSessionLog": [
    "log.create",
    async () => {
      const { linkId, scope } = await sharedLink();
      const [item] = (await findLinkedProgram(scope, linkId))?.document.items ?? [];
      const log = makeLog(item?.itemId ?? "");
      return () => recordSessionLog(scope, linkId, log, { now: new Date(), today: make.TODAY });
    },
  ],
  "mutations/share-link-care.renewShareLink": [
    "share-link.renew",
    async () => {
      const { linkId } = await sharedLink();
      return () => renewShareLink(clinic.scope, linkId, make.linkOptions());
    },
  ],
  "mutations/share-link-care.labelShareLink": [
    "share-link.label",
    async () => {
      const { linkId } = await sharedLink();
      return () => labelShareLink(clinic.scope, linkId, "mine");
    },
  ],
  "mutations/share-link-care.setLinkPin": [
    "share-link.set-pin",
    async () => {
      const { linkId } = await sharedLink();
      return () => setLinkPin(clinic.scope, linkId, "a hash");
    },
  ],
  "mutations/share-link-care.unlockShareLink": [
    "share-link.unlock",
    async () => {
      const { linkId } = await sharedLink();
      return () => unlockShareLink(clinic.scope, linkId);
    },
  ],
  "mutations/share-link-care.recordLinkSent": [
    "share-link.send",
    async () => {
      const { linkId } = await sharedLink();
      return () => recordLinkSent(clinic.scope, linkId);
    },
  ],
  "mutations/share-link-visits.reservePinGuess": [
    "share-link.guess-pin",
    async () => {
      const { linkId, scope } = await sharedLink();
      return () => reservePinGuess(scope, linkId, new Date());
    },
  ],
  "mutations/share-link-visits.forgivePinMisses": [
    null,
    async () => {
      const { linkId, scope } = await sharedLink();
      return () => forgivePinMisses(scope, linkId, "a hash");
    },
  ],
  "mutations/share-link-visits.askForMoreTime": [
    "share-link.ask-renewal",
    async () => {
      const { linkId, scope } = await sharedLink();
      return () => askForMoreTime(scope, linkId, new Date());
    },
  ],
  "mutations/share-link-visits.openCalendar": [
    "share-link.subscribe",
    async () => {
      const { linkId, scope } = await sharedLink();
      return () => openCalendar(scope, linkId, hash());
    },
  ],
  "mutations/share-links.issueShareLink": [
    "share-link.issue",
    async () => {
      const { programId } = await make.makeProgram(clinic.scope);
      await make.publish(clinic.scope, programId);
      return () => issueShareLink(clinic.scope, programId, make.linkOptions());
    },
  ],
  "mutations/share-links.revokeShareLink": [
    "share-link.revoke",
    async () => {
      const { linkId } = await sharedLink();
      return () => revokeShareLink(clinic.scope, linkId);
    },
  ],
  "mutations/share-link-visits.recordLinkOpened": [
    "share-link.open",
    async () => {
      const { linkId, scope } = await sharedLink();
      return () => recordLinkOpened(scope, linkId, new Date());
    },
  ],
  "mutations/sessions.endOwnSessions": [
    "session.end-all",
    async () => {
      await sessionScope();
      return () => endOwnSessions(clinic.admin.scope);
    },
  ],
  "mutations/sign-in.createSession": [
    "session.start",
    async () => {
      const sessionId = randomUUID();
      const { email, userId } = clinic.admin;
      const now = new Date();
      const session = {
        sessionId,
        clinicId: clinic.clinicId,
        userId,
        device: "",
        endsAt: sessionEnd(now),
        now,
      };
      return () => createSession(SignInScope.forSession(suite.database, sessionId, email), session);
    },
  ],
  "mutations/sign-in.markSessionProved": [
    "session.prove",
    async () => {
      const { sessionId, scope } = await sessionScope();
      return () => markSessionProved(scope, sessionId, new Date());
    },
  ],
  "mutations/sign-in.endSession": [
    "session.end",
    async () => {
      const { sessionId, scope } = await sessionScope();
      return () => endSession(scope, sessionId);
    },
  ],
  // A personal preference.
  "mutations/usual-doses.saveUsualDose": [
    null,
    async () => {
      const { draft } = await make.makeProgram(clinic.scope);
      return () => saveUsualDose(clinic.scope, draft.items[0]?.exerciseId ?? "", make.DOSE);
    },
  ],
  "mutations/usual-doses.forgetUsualDose": [
    null,
    async () => {
      const { draft } = await make.makeProgram(clinic.scope);
      const exerciseId = draft.items[0]?.exerciseId ?? "";
      await saveUsualDose(clinic.scope, exerciseId, make.DOSE);
      return () => forgetUsualDose(clinic.scope, exerciseId);
    },
  ],
  "mutations/exercise-words.setExerciseWords": [
    "exercise.name-in-clinic",
    async () => {
      const [item] = (await make.makeDraft(clinic.scope)).items;
      return () => setExerciseWords(clinic.scope, item?.exerciseId ?? "", "rainbow");
    },
  ],
  "mutations/favourites.setFavourite": [
    null,
    async () => {
      const [item] = (await make.makeDraft(clinic.scope)).items;
      return () => setFavourite(clinic.scope, item?.exerciseId ?? "", true);
    },
  ],
  "mutations/accounts.renameSelf": [
    "account.rename",
    async () => {
      const { revision } = await getOwnProfile(clinic.scope);
      return () => renameSelf(clinic.scope, revision, "Another Name");
    },
  ],
  "mutations/accounts.changeOwnPassword": [
    "account.change-password",
    async () => () =>
      changeOwnPassword(clinic.scope, {
        passwordHash: make.PASSWORD_HASH,
        keptSessionId: randomUUID(),
        now: new Date(),
      }),
  ],
  "mutations/accounts.prepareSecondStep": [
    "account.prepare-second-step",
    async () => {
      const scope = await withSecondStep();
      return () => prepareSecondStep(scope, "sealed again");
    },
  ],
  "mutations/accounts.turnOnSecondStep": [
    "account.turn-on-second-step",
    async () => {
      const scope = await withSecondStep();
      return () => turnOnSecondStep(scope, { step: 1, codeHashes: [hash()], now: new Date() });
    },
  ],
  "mutations/accounts.renewRecoveryCodes": [
    "account.renew-recovery-codes",
    async () => {
      const scope = await withSecondStep();
      await turnOnSecondStep(scope, { step: 1, codeHashes: [hash()], now: new Date() });
      return () => renewRecoveryCodes(scope, [hash()]);
    },
  ],
  "mutations/accounts.turnOffSecondStep": [
    "account.turn-off-second-step",
    async () => () => turnOffSecondStep(clinic.scope),
  ],
  "mutations/sessions.endOwnSession": [
    "account.end-session",
    async () => {
      const sessionId = await accounts.makeSession(suite.database, clinic, clinic.therapist);
      return () => endOwnSession(clinic.scope, sessionId);
    },
  ],
  "mutations/staff.changeStaffRole": [
    "staff.change-role",
    async () => {
      const { admin, userId } = await colleague();
      return () => changeStaffRole(admin, userId, "therapist");
    },
  ],
  "mutations/staff.setStaffActive": [
    "staff.reactivate",
    async () => {
      const { admin, userId } = await colleague();
      return () => setStaffActive(admin, userId, true);
    },
  ],
  "mutations/staff.endStaffSessions": [
    "staff.end-sessions",
    async () => {
      const { admin, userId } = await colleague();
      return () => endStaffSessions(admin, userId);
    },
  ],
  "mutations/staff.allowStaffSso": [
    "staff.allow-sso",
    async () => {
      const { admin, userId } = await colleague();
      return () => allowStaffSso(admin, userId, true);
    },
  ],
  "mutations/identities.linkByEmail": [
    "account.link-identity",
    async () => {
      const { admin, userId, email } = await colleague();
      await allowStaffSso(admin, userId, true);
      const identity = { issuer: `https://${randomUUID()}.example`, subject: randomUUID() };
      return () =>
        linkByEmail(SignInScope.forIdentity(suite.database, { ...identity, email }), identity, email);
    },
  ],
  "mutations/identities.linkOwnAccount": [
    "account.link-identity",
    async () => {
      const identity = { issuer: `https://${randomUUID()}.example`, subject: randomUUID() };
      const session_id = await accounts.makeSession(suite.database, clinic, clinic.therapist);
      const scope = SignInScope.forIdentity(suite.database, { ...identity, session_id });
      return () => linkOwnAccount(scope, identity, session_id);
    },
  ],
  "mutations/identities.unlinkOwnIdentity": [
    "account.unlink-identity",
    async () => {
      const identity = { issuer: `https://${randomUUID()}.example`, subject: randomUUID() };
      const session_id = await accounts.makeSession(suite.database, clinic, clinic.therapist);
      const scope = SignInScope.forIdentity(suite.database, { ...identity, session_id });
      await linkOwnAccount(scope, identity, session_id);
      return () => unlinkOwnIdentity(clinic.scope, identity.issuer);
    },
  ],
  "mutations/staff.removeStaffSecondStep": [
    "staff.remove-second-step",
    async () => {
      const { admin, userId } = await colleague();
      return () => removeStaffSecondStep(admin, userId);
    },
  ],
  "mutations/one-time-links.inviteStaff": [
    "staff.invite",
    async () => () => inviteStaff(clinic.admin.scope, newcomer(), accounts.oneTimeSecret()),
  ],
  "mutations/one-time-links.revokeInvitation": [
    "staff.revoke-invitation",
    async () => {
      const linkId = await inviteStaff(clinic.admin.scope, newcomer(), accounts.oneTimeSecret());
      return () => revokeInvitation(clinic.admin.scope, linkId, new Date());
    },
  ],
  "mutations/one-time-links.issuePasswordReset": [
    "staff.reset-password",
    async () => {
      const { admin, userId } = await colleague();
      return () => issuePasswordReset(admin, userId, accounts.oneTimeSecret());
    },
  ],
  "mutations/one-time-link-use.acceptInvitation": [
    "staff.join",
    async () => {
      const { scope, tokenHash } = await presentedLink((secret) =>
        inviteStaff(clinic.admin.scope, newcomer(), secret),
      );
      const chosen = { displayName: "Newcomer", passwordHash: make.PASSWORD_HASH, now: new Date() };
      return () => acceptInvitation(scope, tokenHash, chosen);
    },
  ],
  "mutations/one-time-link-use.resetPassword": [
    "account.reset-password",
    async () => {
      const { admin, userId } = await colleague();
      const { scope, tokenHash } = await presentedLink((secret) => issuePasswordReset(admin, userId, secret));
      return () => resetPassword(scope, tokenHash, { passwordHash: make.PASSWORD_HASH, now: new Date() });
    },
  ],
  "mutations/set-up.issueResetByOperator": [
    "staff.reset-password",
    async () => {
      const { email } = await colleague();
      const operator = OperatorScope.forSetUp(suite.database);
      return () => issueResetByOperator(operator, email, accounts.oneTimeSecret());
    },
  ],
  // Leaves its row in the clinic that it makes; tested beside it.
  "mutations/set-up.setUpClinic": [
    null,
    async () => () => setUpClinic(OperatorScope.forSetUp(suite.database), hash(), accounts.NEW_CLINIC),
  ],
  // Before there is a clinic, there is no trail.
  "mutations/set-up.issueSetUpCode": [
    null,
    async () => () => issueSetUpCode(OperatorScope.forSetUp(suite.database), hash(), new Date()),
  ],
  // A counter and a heartbeat: neither is a clinical write, and no clinic is known yet.
  "mutations/guesses.consumeRateLimit": [
    null,
    async () => {
      const { scope } = await sessionScope();
      return () => consumeRateLimit(scope, [{ key, limit: 10 }], new Date());
    },
  ],
  "mutations/guesses.forgiveGuess": [
    null,
    async () => {
      const { scope } = await sessionScope();
      return () => forgiveGuess(scope, { takenBack: [key] }, new Date());
    },
  ],
  "mutations/sign-in.touchSession": [
    null,
    async () => {
      const { sessionId, scope } = await sessionScope();
      return () => touchSession(scope, sessionId, new Date());
    },
  ],
};

async function verbsLeftBy(work: Write): Promise<unknown[]> {
  const before = await auditTrail(suite.database, clinic.clinicId);
  await work();
  const after = await auditTrail(suite.database, clinic.clinicId);
  return after.slice(before.length).map((row) => row.verb);
}

describe("every write", () => {
  it("is listed here", async () => {
    expect(Object.keys(WRITES).sort()).toEqual((await exportedFunctions(["mutations"])).sort());
  });

  it.each(Object.entries(WRITES))("%s leaves exactly one audit row", async (_, [verb, prepare]) => {
    expect(await verbsLeftBy(await prepare())).toEqual(verb === null ? [] : [verb]);
  });

  const audited = Object.entries(WRITES).filter(([, [verb]]) => verb !== null);
  it.each(audited)("%s does not happen when its audit row cannot be written", async (_, [, prepare]) => {
    const write = await prepare();
    const before = await fingerprints(suite.database);
    await suite.database.execute(sql`alter table audit_events enable trigger test_refuse_audit`);
    const verdict = await verdictOf(write());
    await suite.database.execute(sql`alter table audit_events disable trigger test_refuse_audit`);
    expect(verdict).toBe(INSUFFICIENT_PRIVILEGE);
    expect(await fingerprints(suite.database)).toEqual(before);
  });
});

describe("a write that fails", () => {
  it("leaves no audit row", async () => {
    const { programId, patientId, draft } = await make.makeProgram(clinic.scope);
    const document = await make.documentOf(clinic.scope, programId);
    const failing: Write[] = [
      () => updatePatient(clinic.scope, patientId, 9, make.PATIENT, make.TODAY),
      () => updatePatient(clinic.scope, patientId, 1, { ...make.PATIENT, tags: ["no-such-tag"] }, make.TODAY),
      () => createPatient(clinic.scope, { ...make.PATIENT, name: "" }, make.TODAY),
      () => setPatientArchived(clinic.scope, randomUUID(), true),
      () => recordNoneAsked(clinic.scope, randomUUID(), "condition", true),
      () => undoMerge(clinic.scope, patientId, randomUUID(), new Date()),
      () => saveDraft(clinic.scope, programId, 9, draft),
      () => saveDraft(clinic.scope, programId, 1, { ...draft, title: "" }),
      () => publishProgram(clinic.scope, programId, 9, document),
      () => recordPrint(clinic.scope, programId, PRINT),
      () => issueShareLink(clinic.scope, programId, make.linkOptions()),
      () => archiveProgram(clinic.scope, randomUUID()),
    ];
    const before = await fingerprints(suite.database);
    for (const write of failing) await expect(write()).rejects.toThrow();
    expect(await fingerprints(suite.database)).toEqual(before);
  });
});

describe("reading a record", () => {
  it("is audited, with who read what", async () => {
    const { programId, patientId } = await make.makeProgram(clinic.scope);
    const { linkId, scope } = await sharedLink();
    expect(await verbsLeftBy(() => findPatient(clinic.scope, patientId))).toEqual(["patient.read"]);
    expect(await verbsLeftBy(() => listPatients(clinic.scope))).toEqual(["patient.list"]);
    const offered = { search: "", limit: 5 };
    expect(await verbsLeftBy(() => listPalettePatients(clinic.scope, offered))).toEqual(["patient.list"]);
    expect(await verbsLeftBy(() => findProgram(clinic.scope, programId))).toEqual(["program.read"]);
    expect(await verbsLeftBy(() => findLinkedProgram(scope, linkId))).toEqual(["program.read"]);
    expect(await verbsLeftBy(() => findPatient(clinic.scope, randomUUID()))).toEqual([]);
    const { linkId: followed } = await make.makeSharedProgram(clinic.scope);
    const byLink = LinkScope.forLink(suite.database, followed);
    await openCalendar(byLink, followed, hash());
    expect(await verbsLeftBy(() => findCalendarProgram(byLink))).toEqual(["share-link.calendar"]);
    const day = { today: make.TODAY, timeZone: "UTC", mine: false, limit: 5 };
    expect(await verbsLeftBy(() => listDay(clinic.scope, day))).toEqual(["patient.list"]);
    expect(await verbsLeftBy(() => findFollowUp(clinic.scope, programId))).toEqual(["log.read"]);
    expect(await verbsLeftBy(() => findOutcomes(clinic.scope, patientId))).toEqual(["outcome.read"]);
    expect(await verbsLeftBy(() => findSymptomCharts(clinic.scope, patientId))).toEqual(["symptoms.read"]);
  });
});
