import { randomUUID } from "node:crypto";
import { ALL_CLEAR } from "@/lib/domain/conflict/screening";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import { createTopic, setTopicArchived, updateTopic } from "../mutations/advice";
import { recordRefusal } from "../mutations/audit";
import { allowShortCodes, changeClinicSettings } from "../mutations/clinics";
import { drawExercise, setExerciseArchived } from "../mutations/exercise-states";
import { createExercise, updateExercise } from "../mutations/exercises";
import { setFavourite } from "../mutations/favourites";
import { storeImage } from "../mutations/images";
import { keepConflict } from "../mutations/kept-conflicts";
import { createPatient, setPatientArchived, updatePatient } from "../mutations/patients";
import { publishProgram, recordPrint } from "../mutations/program-versions";
import { archiveProgram, createProgram, saveDraft } from "../mutations/programs";
import { recordScreening } from "../mutations/screenings";
import { endOwnSessions } from "../mutations/sessions";
import { issueShareLink, recordLinkOpened, revokeShareLink } from "../mutations/share-links";
import { createSession, endSession, forgiveGuesses, reserveGuess, touchSession } from "../mutations/sign-in";
import {
  createTemplate,
  replaceTemplateContents,
  setTemplateArchived,
  updateTemplate,
} from "../mutations/templates";
import { forgetUsualDose, saveUsualDose } from "../mutations/usual-doses";
import { findOwnTopic, listAdviceTopics, listOwnTopics } from "../queries/advice";
import { getClinic, getClinicStanding } from "../queries/clinics";
import { listConditionChoices } from "../queries/conditions";
import { findDocumentEntries } from "../queries/document-entries";
import { findDraftTexts } from "../queries/document-sources";
import { findExercise, findExerciseDrawing, listExercises } from "../queries/exercises";
import { listFavourites } from "../queries/favourites";
import { pingDatabase } from "../queries/health";
import { findImages, findLinkedImages } from "../queries/images";
import { listKeptConflicts } from "../queries/kept-conflicts";
import { listLadderRungs } from "../queries/ladders";
import { findLibraryOwners } from "../queries/library-owners";
import {
  findExercisePhoto,
  findExercisePoses,
  findExerciseSlug,
  findOwnExercise,
  listArchivedExercises,
} from "../queries/own-exercises";
import { findPatient, listPatients } from "../queries/patients";
import { findLatestPrint, findVersion, listVersions } from "../queries/program-versions";
import { findProgram, listPrograms } from "../queries/programs";
import { findLatestScreening } from "../queries/screenings";
import { findLinkedProgram, findPresentedLink, listShareLinks } from "../queries/share-links";
import { listSheetTexts } from "../queries/sheet-texts";
import { findAccount, findSession } from "../queries/sign-in";
import { findTemplate, listTemplates } from "../queries/templates";
import { listUsualDoses } from "../queries/usual-doses";
import { getWarningText } from "../queries/warning-texts";
import type { ClinicScope, LinkScope, SignInScope } from "../scope";
import { DOSE, EXERCISE, linkOptions, makeItem, PATIENT, TEMPLATE, TODAY, TOPIC } from "./factories";
import { INSUFFICIENT_PRIVILEGE } from "./raw";
import type { Target } from "./targets";

/** Somebody with every kind of scope of their own, and a program to write into. */
export interface Attacker {
  readonly scope: ClinicScope;
  readonly admin: ClinicScope;
  readonly signIn: SignInScope;
  /** Their own e-mail address, and a session that is about to be made. */
  readonly signInWith: (sessionId: string) => SignInScope;
  readonly link: LinkScope;
  readonly guessKey: string;
  readonly patientId: string;
  readonly programId: string;
  readonly draft: ProgramDraft;
  readonly document: ProgramDocument;
}

/** `nothing`: undefined, false, 0 or empty. `own`: an answer that has nothing of the target in it. */
export type Answer = "nothing" | "own" | "NotFoundError" | typeof INSUFFICIENT_PRIVILEGE;
type Attack = readonly [answer: Answer, call: (attacker: Attacker, target: Target) => Promise<unknown>];

const borrow = (draft: ProgramDraft, target: Target): ProgramDraft => ({
  ...draft,
  items: [...draft.items, makeItem(target.exerciseId)],
  topicIds: [...draft.topicIds, target.topicId],
});

const naming = (target: Target) => ({
  items: [makeItem(target.exerciseId)],
  topicIds: [target.topicId],
});

/** Every exported query and mutation, called with a scope of one clinic and the ids of another. */
export const ATTACKS: Readonly<Record<string, readonly Attack[]>> = {
  "queries/advice.listAdviceTopics": [["own", ({ scope }) => listAdviceTopics(scope)]],
  "queries/advice.listOwnTopics": [["nothing", ({ scope }) => listOwnTopics(scope)]],
  "queries/advice.findOwnTopic": [["nothing", ({ scope }, target) => findOwnTopic(scope, target.topicSlug)]],
  "queries/clinics.getClinic": [["own", ({ scope }) => getClinic(scope)]],
  "queries/clinics.getClinicStanding": [["own", ({ scope }) => getClinicStanding(scope)]],
  "queries/conditions.listConditionChoices": [["own", ({ scope }) => listConditionChoices(scope)]],
  "queries/document-sources.findDraftTexts": [
    [
      "nothing",
      async ({ scope, draft }, target) => {
        const texts = await findDraftTexts(scope, borrow({ ...draft, items: [], topicIds: [] }, target));
        return [...texts.exercises, ...texts.topics];
      },
    ],
  ],
  "queries/exercises.listExercises": [["own", ({ scope }) => listExercises(scope)]],
  "queries/exercises.findExercise": [
    ["nothing", ({ scope }, target) => findExercise(scope, target.exerciseSlug)],
  ],
  "queries/exercises.findExerciseDrawing": [
    ["nothing", ({ scope }, target) => findExerciseDrawing(scope, target.exerciseSlug)],
  ],
  "queries/sheet-texts.listSheetTexts": [["own", ({ scope }) => listSheetTexts(scope)]],
  "queries/own-exercises.findOwnExercise": [
    ["nothing", ({ scope }, target) => findOwnExercise(scope, target.exerciseSlug)],
  ],
  "queries/own-exercises.findExerciseSlug": [
    ["nothing", ({ scope }, target) => findExerciseSlug(scope, target.exerciseId)],
  ],
  "queries/own-exercises.listArchivedExercises": [["nothing", ({ scope }) => listArchivedExercises(scope)]],
  "queries/own-exercises.findExercisePoses": [
    ["nothing", ({ scope }, target) => findExercisePoses(scope, target.exerciseSlug)],
  ],
  "queries/own-exercises.findExercisePhoto": [
    ["nothing", ({ scope }, target) => findExercisePhoto(scope, target.exerciseSlug)],
  ],
  "queries/images.findImages": [["nothing", ({ scope }, target) => findImages(scope, [target.imageId])]],
  "queries/images.findLinkedImages": [
    ["nothing", ({ link }, target) => findLinkedImages(link, target.linkId, [target.imageId])],
  ],
  "queries/favourites.listFavourites": [["nothing", ({ scope }) => listFavourites(scope)]],
  "queries/ladders.listLadderRungs": [["own", ({ scope }) => listLadderRungs(scope)]],
  "queries/usual-doses.listUsualDoses": [["nothing", ({ scope }) => listUsualDoses(scope)]],
  // No scope, since it asks for nothing.
  "queries/health.pingDatabase": [["nothing", () => pingDatabase()]],
  "queries/kept-conflicts.listKeptConflicts": [
    ["nothing", ({ scope }, target) => listKeptConflicts(scope, target.programId)],
  ],
  "queries/screenings.findLatestScreening": [
    ["nothing", ({ scope }, target) => findLatestScreening(scope, target.programId)],
  ],
  "queries/patients.listPatients": [
    ["own", ({ scope }) => listPatients(scope)],
    [
      "nothing",
      async ({ scope }, target) => (await listPatients(scope, { search: target.patientName })).patients,
    ],
  ],
  "queries/patients.findPatient": [["nothing", ({ scope }, target) => findPatient(scope, target.patientId)]],
  "queries/program-versions.listVersions": [
    ["nothing", ({ scope }, target) => listVersions(scope, target.programId)],
  ],
  "queries/program-versions.findVersion": [
    ["nothing", ({ scope }, target) => findVersion(scope, target.programId)],
    ["nothing", ({ scope }, target) => findVersion(scope, target.programId, 1)],
  ],
  "queries/program-versions.findLatestPrint": [
    ["nothing", ({ scope }, target) => findLatestPrint(scope, target.programId)],
  ],
  "queries/programs.findProgram": [["nothing", ({ scope }, target) => findProgram(scope, target.programId)]],
  "queries/programs.listPrograms": [
    ["own", ({ scope }) => listPrograms(scope)],
    ["nothing", ({ scope }, target) => listPrograms(scope, { patientId: target.patientId })],
    ["nothing", ({ scope }, target) => listPrograms(scope, { search: target.patientName })],
  ],
  "queries/share-links.listShareLinks": [
    ["nothing", ({ scope }, target) => listShareLinks(scope, target.programId)],
  ],
  "queries/share-links.findPresentedLink": [["own", ({ link }) => findPresentedLink(link)]],
  "queries/share-links.findLinkedProgram": [
    ["nothing", ({ link }, target) => findLinkedProgram(link, target.linkId)],
  ],
  "queries/sign-in.findAccount": [["nothing", ({ signIn }, target) => findAccount(signIn, target.email)]],
  "queries/sign-in.findSession": [["nothing", ({ signIn }, target) => findSession(signIn, target.sessionId)]],
  "queries/templates.listTemplates": [
    ["own", ({ scope }) => listTemplates(scope)],
    ["nothing", ({ scope }) => listTemplates(scope, { archived: true })],
  ],
  "queries/templates.findTemplate": [
    ["nothing", ({ scope }, target) => findTemplate(scope, target.templateId)],
  ],
  "queries/library-owners.findLibraryOwners": [
    [
      "nothing",
      async ({ scope }, target) => {
        const named = { exerciseIds: [target.exerciseId], topicIds: [target.topicId] };
        const owners = await findLibraryOwners(scope, named);
        return [...owners.exercises, ...owners.topics];
      },
    ],
  ],
  "queries/document-entries.findDocumentEntries": [
    [
      "nothing",
      async ({ scope, document: { items } }, target) => {
        const foreign = items.map((item) => ({
          ...item,
          exercise: { ...item.exercise, slug: target.exerciseSlug },
        }));
        const entries = await findDocumentEntries(scope, { items: foreign, advice: [] });
        return [...entries.exercises, ...entries.topics];
      },
    ],
  ],
  "queries/warning-texts.getWarningText": [["own", ({ scope }) => getWarningText(scope)]],

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
        recordScreening(scope, target.programId, { answers: ALL_CLEAR, outcome: "clear", note: "" }),
    ],
  ],
  "mutations/advice.createTopic": [
    ["NotFoundError", ({ scope }, { topicId }) => createTopic(scope, { ...TOPIC, copyOf: topicId }, TODAY)],
  ],
  "mutations/advice.updateTopic": [
    ["NotFoundError", ({ scope }, target) => updateTopic(scope, target.topicId, 1, TOPIC, TODAY)],
  ],
  "mutations/advice.setTopicArchived": [
    ["NotFoundError", ({ scope }, target) => setTopicArchived(scope, target.topicId, true)],
    ["NotFoundError", ({ scope }, target) => setTopicArchived(scope, target.topicId, false)],
  ],
  "mutations/exercises.createExercise": [
    [
      "NotFoundError",
      ({ scope }, { exerciseId }) => createExercise(scope, { ...EXERCISE, copyOf: exerciseId }, TODAY),
    ],
    [
      "NotFoundError",
      ({ scope }, { exerciseId }) => createExercise(scope, { ...EXERCISE, easierIds: [exerciseId] }, TODAY),
    ],
    [
      "NotFoundError",
      ({ scope }, { imageId }) => createExercise(scope, { ...EXERCISE, photoEndId: imageId }, TODAY),
    ],
  ],
  "mutations/exercises.updateExercise": [
    ["NotFoundError", ({ scope }, target) => updateExercise(scope, target.exerciseId, 1, EXERCISE, TODAY)],
    ["NotFoundError", ({ scope }, target) => updateExercise(scope, target.exerciseId, 99, EXERCISE, TODAY)],
  ],
  "mutations/exercise-states.drawExercise": [
    ["NotFoundError", ({ scope }, target) => drawExercise(scope, target.exerciseId, 1, null)],
    ["NotFoundError", ({ scope }, target) => drawExercise(scope, target.exerciseId, 99, null)],
  ],
  "mutations/exercise-states.setExerciseArchived": [
    ["NotFoundError", ({ scope }, target) => setExerciseArchived(scope, target.exerciseId, true)],
    ["NotFoundError", ({ scope }, target) => setExerciseArchived(scope, target.exerciseId, false)],
  ],
  "mutations/images.storeImage": [
    [
      "own",
      async ({ scope }) => {
        const picture = {
          contentType: "image/png",
          width: 1,
          height: 1,
          bytes: new Uint8Array([1]),
        } as const;
        return (await storeImage(scope, { ...picture, kind: "exercise-photo" })).length;
      },
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
  "mutations/programs.archiveProgram": [
    ["NotFoundError", ({ scope }, target) => archiveProgram(scope, target.programId)],
  ],
  "mutations/templates.createTemplate": [
    ["NotFoundError", ({ scope }, target) => createTemplate(scope, TEMPLATE, naming(target))],
  ],
  "mutations/templates.updateTemplate": [
    ["NotFoundError", ({ scope }, target) => updateTemplate(scope, target.templateId, 1, TEMPLATE)],
    ["NotFoundError", ({ scope }, target) => updateTemplate(scope, target.templateId, 99, TEMPLATE)],
  ],
  "mutations/templates.replaceTemplateContents": [
    [
      "NotFoundError",
      ({ scope }, target) =>
        replaceTemplateContents(scope, target.templateId, 1, { items: [], topicIds: [] }),
    ],
  ],
  "mutations/templates.setTemplateArchived": [
    ["NotFoundError", ({ scope }, target) => setTemplateArchived(scope, target.templateId, true)],
    ["NotFoundError", ({ scope }, target) => setTemplateArchived(scope, target.templateId, false)],
  ],
  "mutations/usual-doses.saveUsualDose": [
    ["NotFoundError", ({ scope }, target) => saveUsualDose(scope, target.exerciseId, DOSE)],
  ],
  "mutations/usual-doses.forgetUsualDose": [
    ["nothing", ({ scope }, target) => forgetUsualDose(scope, target.exerciseId)],
  ],
  "mutations/favourites.setFavourite": [
    ["NotFoundError", ({ scope }, target) => setFavourite(scope, target.exerciseId, true)],
    ["NotFoundError", ({ scope }, target) => setFavourite(scope, target.exerciseId, false)],
  ],
  "mutations/sessions.endOwnSessions": [["nothing", ({ scope }) => endOwnSessions(scope)]],
  "mutations/share-links.issueShareLink": [
    ["NotFoundError", ({ scope }, target) => issueShareLink(scope, target.programId, linkOptions())],
  ],
  "mutations/share-links.revokeShareLink": [
    ["NotFoundError", ({ scope }, target) => revokeShareLink(scope, target.linkId)],
  ],
  "mutations/share-links.recordLinkOpened": [
    ["nothing", ({ link }, target) => recordLinkOpened(link, target.linkId, new Date())],
  ],
  // Counters belong to no clinic: whoever signs in counts under the hash of an account or address.
  "mutations/sign-in.reserveGuess": [
    ["own", ({ signIn, guessKey }) => reserveGuess(signIn, [{ key: guessKey, limit: 9 }], new Date())],
  ],
  "mutations/sign-in.forgiveGuesses": [
    ["nothing", ({ signIn, guessKey }) => forgiveGuesses(signIn, guessKey, new Date(0))],
  ],
  "mutations/sign-in.createSession": [
    [
      INSUFFICIENT_PRIVILEGE,
      ({ signInWith }, { clinicId, userId }) => {
        const [sessionId, endsAt] = [randomUUID(), new Date(Date.now() + 60_000)];
        return createSession(signInWith(sessionId), { sessionId, clinicId, userId, endsAt });
      },
    ],
  ],
  "mutations/sign-in.touchSession": [
    ["nothing", ({ signIn }, target) => touchSession(signIn, target.sessionId, new Date())],
  ],
  "mutations/sign-in.endSession": [["nothing", ({ signIn }, target) => endSession(signIn, target.sessionId)]],
};
