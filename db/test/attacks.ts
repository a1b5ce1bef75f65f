import { randomUUID } from "node:crypto";
import type { ProgramDocument } from "@/lib/domain/program-document";
import type { ProgramDraft } from "@/lib/domain/program-draft";
import { recordRefusal } from "../mutations/audit";
import { setFavourite } from "../mutations/favourites";
import { createPatient, setPatientArchived, updatePatient } from "../mutations/patients";
import { publishProgram, recordPrint } from "../mutations/program-versions";
import { archiveProgram, createProgram, saveDraft } from "../mutations/programs";
import { endOwnSessions } from "../mutations/sessions";
import { issueShareLink, recordLinkOpened, revokeShareLink } from "../mutations/share-links";
import { createSession, endSession, forgiveGuesses, reserveGuess, touchSession } from "../mutations/sign-in";
import { listAdviceTopics } from "../queries/advice";
import { getClinic } from "../queries/clinics";
import { listConditionChoices } from "../queries/conditions";
import { findDraftTexts } from "../queries/document-sources";
import { findExercise, findExerciseDrawing, listExercises } from "../queries/exercises";
import { listFavourites } from "../queries/favourites";
import { pingDatabase } from "../queries/health";
import { findPatient, listPatients } from "../queries/patients";
import { findLatestPrint, findVersion, listVersions } from "../queries/program-versions";
import { findProgram, listPrograms } from "../queries/programs";
import { findLinkedProgram, findPresentedLink, listShareLinks } from "../queries/share-links";
import { findAccount, findSession } from "../queries/sign-in";
import { listTemplates } from "../queries/templates";
import { getWarningText } from "../queries/warning-texts";
import type { ClinicScope, LinkScope, SignInScope } from "../scope";
import { linkOptions, makeItem, PATIENT, TODAY } from "./factories";
import { INSUFFICIENT_PRIVILEGE } from "./raw";
import type { Target } from "./targets";

/** Somebody with every kind of scope of their own, and a program to write into. */
export interface Attacker {
  readonly scope: ClinicScope;
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

/** Every exported query and mutation, called with a scope of one clinic and the ids of another. */
export const ATTACKS: Readonly<Record<string, readonly Attack[]>> = {
  "queries/advice.listAdviceTopics": [["own", ({ scope }) => listAdviceTopics(scope)]],
  "queries/clinics.getClinic": [["own", ({ scope }) => getClinic(scope)]],
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
  "queries/favourites.listFavourites": [["nothing", ({ scope }) => listFavourites(scope)]],
  // No scope, since it asks for nothing.
  "queries/health.pingDatabase": [["nothing", () => pingDatabase()]],
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
  "queries/templates.listTemplates": [["own", ({ scope }) => listTemplates(scope)]],
  "queries/warning-texts.getWarningText": [["own", ({ scope }) => getWarningText(scope)]],

  "mutations/audit.recordRefusal": [["nothing", ({ scope }) => recordRefusal(scope, "clinic.change")]],
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
