import { listPrograms } from "@/db/queries/program-list";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import { findOwnTopic, listAdviceTopics, listOwnTopics } from "../queries/advice";
import { getClinic, getClinicStanding } from "../queries/clinics";
import {
  findClip,
  findClipPiece,
  findDocumentClips,
  findLinkedClip,
  findLinkedClipPiece,
} from "../queries/clips";
import { listConditionChoices } from "../queries/conditions";
import { findDocumentEntries } from "../queries/document-entries";
import { findDraftTexts } from "../queries/document-sources";
import { listDraftPictures } from "../queries/draft-pictures";
import { listExercisesByPlainName } from "../queries/exercise-names";
import { listExerciseWords } from "../queries/exercise-words";
import { findExercise, findExerciseDrawing, listExercises, listSharedDrawings } from "../queries/exercises";
import { listFavourites } from "../queries/favourites";
import { findFirstRun } from "../queries/first-run";
import { pingDatabase } from "../queries/health";
import { findImages, findLinkedImages } from "../queries/images";
import { listKeptConflicts } from "../queries/kept-conflicts";
import { findKeptRecord } from "../queries/kept-records";
import { listLadderRungs } from "../queries/ladders";
import { wasSavedBySelf } from "../queries/last-save";
import { findLibraryOwners } from "../queries/library-owners";
import {
  findExercisePhoto,
  findExercisePoses,
  findExerciseSlug,
  findOwnExercise,
  listArchivedExercises,
} from "../queries/own-exercises";
import { listPalettePatients } from "../queries/palette-patients";
import { findLikelyDoubles } from "../queries/patient-doubles";
import { findPatient, listPatients } from "../queries/patients";
import { findPrintFacts } from "../queries/print-facts";
import { findLatestPrint, findVersion, listVersions } from "../queries/program-versions";
import { findOpenProgramId, findProgram } from "../queries/programs";
import { findLatestScreening } from "../queries/screenings";
import { findLinkState, listLinkedLogs } from "../queries/session-logs";
import { findLinkedProgram, findPresentedLink, listShareLinks } from "../queries/share-links";
import { listSheetTexts } from "../queries/sheet-texts";
import { findAccounts, findSession } from "../queries/sign-in";
import { findTemplate, listStarters, listTemplates } from "../queries/templates";
import { listUsedExercises } from "../queries/used-exercises";
import { listUsualDoses } from "../queries/usual-doses";
import { getWarningText } from "../queries/warning-texts";
import type { Attacks } from "./attack";
import { makeItem } from "./factories";
import type { Target } from "./targets";
import { VICTIM_MARK } from "./victim-library";

const borrow = (draft: ProgramDraft, target: Target): ProgramDraft => ({
  ...draft,
  items: [...draft.items, makeItem(target.exerciseId)],
  topicIds: [...draft.topicIds, target.topicId],
});

/** Every exported query, called with a scope of one clinic and the ids of another. */
export const ATTACKS_ON_QUERIES: Attacks = {
  "queries/advice.listAdviceTopics": [["own", ({ scope }) => listAdviceTopics(scope)]],
  "queries/advice.listOwnTopics": [["nothing", ({ scope }) => listOwnTopics(scope)]],
  "queries/advice.findOwnTopic": [["nothing", ({ scope }, target) => findOwnTopic(scope, target.topicSlug)]],
  "queries/clinics.getClinic": [["own", ({ scope }) => getClinic(scope)]],
  "queries/clinics.getClinicStanding": [["own", ({ scope }) => getClinicStanding(scope)]],
  "queries/kept-records.findKeptRecord": [
    ["nothing", ({ scope }, target) => findKeptRecord(scope, target.mergedId)],
  ],
  "queries/first-run.findFirstRun": [["own", ({ scope }) => findFirstRun(scope)]],
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
  "queries/exercises.listSharedDrawings": [
    ["nothing", ({ scope }, target) => listSharedDrawings(scope, [target.exerciseSlug])],
  ],
  "queries/exercises.findExerciseDrawing": [
    ["nothing", ({ scope }, target) => findExerciseDrawing(scope, target.exerciseSlug)],
  ],
  "queries/exercise-names.listExercisesByPlainName": [
    ["nothing", ({ scope }) => listExercisesByPlainName(scope, [VICTIM_MARK, `${VICTIM_MARK} lift`])],
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
  "queries/clips.findClip": [["nothing", ({ scope }, target) => findClip(scope, target.clipId)]],
  "queries/clips.findClipPiece": [["nothing", ({ scope }, target) => findClipPiece(scope, target.clipId, 0)]],
  "queries/clips.findDocumentClips": [
    ["nothing", ({ scope }, target) => findDocumentClips(scope, [target.clipId]).then((found) => [...found])],
  ],
  "queries/clips.findLinkedClip": [
    ["nothing", ({ link }, target) => findLinkedClip(link, target.linkId, target.clipId)],
  ],
  "queries/clips.findLinkedClipPiece": [
    ["nothing", ({ link }, target) => findLinkedClipPiece(link, target.linkId, target.clipId, 0)],
  ],
  "queries/images.findImages": [["nothing", ({ scope }, target) => findImages(scope, [target.imageId])]],
  "queries/images.findLinkedImages": [
    ["nothing", ({ link }, target) => findLinkedImages(link, target.linkId, [target.imageId])],
  ],
  "queries/exercise-words.listExerciseWords": [
    ["nothing", ({ scope }) => listExerciseWords(scope).then((words) => [...words])],
  ],
  "queries/used-exercises.listUsedExercises": [["own", ({ scope }) => listUsedExercises(scope)]],
  "queries/favourites.listFavourites": [["nothing", ({ scope }) => listFavourites(scope)]],
  "queries/ladders.listLadderRungs": [["own", ({ scope }) => listLadderRungs(scope)]],
  "queries/usual-doses.listUsualDoses": [["nothing", ({ scope }) => listUsualDoses(scope)]],
  "queries/last-save.wasSavedBySelf": [
    ["nothing", ({ scope }, target) => wasSavedBySelf(scope, target.programId).then((is) => is || undefined)],
  ],
  // No scope, since it asks for nothing.
  "queries/health.pingDatabase": [["nothing", () => pingDatabase()]],
  "queries/kept-conflicts.listKeptConflicts": [
    ["nothing", ({ scope }, target) => listKeptConflicts(scope, target.programId)],
  ],
  "queries/screenings.findLatestScreening": [
    ["nothing", ({ scope }, target) => findLatestScreening(scope, target.programId)],
  ],
  "queries/draft-pictures.listDraftPictures": [
    ["nothing", ({ scope }, target) => listDraftPictures(scope, target.programId)],
  ],
  "queries/palette-patients.listPalettePatients": [
    ["own", ({ scope }) => listPalettePatients(scope, { search: "", limit: 500 })],
    [
      "nothing",
      ({ scope }, { patientName }) => listPalettePatients(scope, { search: patientName, limit: 5 }),
    ],
  ],
  "queries/patient-doubles.findLikelyDoubles": [
    [
      "nothing",
      ({ scope }, { patientName }) =>
        findLikelyDoubles(scope, { name: patientName, birthYear: 1975, reference: null }),
    ],
  ],
  "queries/patients.listPatients": [
    ["own", ({ scope }) => listPatients(scope)],
    [
      "nothing",
      async ({ scope }, target) => (await listPatients(scope, { search: target.patientName })).patients,
    ],
  ],
  "queries/patients.findPatient": [["nothing", ({ scope }, target) => findPatient(scope, target.patientId)]],
  "queries/print-facts.findPrintFacts": [
    ["nothing", ({ scope }, target) => findPrintFacts(scope, target.programId)],
    ["nothing", ({ scope }, target) => findPrintFacts(scope, target.programId, 1)],
  ],
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
  "queries/programs.findOpenProgramId": [
    ["nothing", ({ scope }, target) => findOpenProgramId(scope, target.programId)],
  ],
  "queries/program-list.listPrograms": [
    ["own", ({ scope }) => listPrograms(scope)],
    ["nothing", ({ scope }, target) => listPrograms(scope, { patientId: target.patientId })],
    ["nothing", ({ scope }, target) => listPrograms(scope, { search: target.patientName })],
  ],
  "queries/session-logs.findLinkState": [["nothing", ({ link }, { linkId }) => findLinkState(link, linkId)]],
  "queries/session-logs.listLinkedLogs": [
    ["nothing", ({ link }, { linkId }) => listLinkedLogs(link, linkId, "2026-01-01")],
  ],
  "queries/share-links.listShareLinks": [
    ["nothing", ({ scope }, target) => listShareLinks(scope, target.programId)],
  ],
  "queries/share-links.findPresentedLink": [["own", ({ link }) => findPresentedLink(link)]],
  "queries/share-links.findLinkedProgram": [
    ["nothing", ({ link }, target) => findLinkedProgram(link, target.linkId)],
  ],
  "queries/sign-in.findAccounts": [["nothing", ({ signIn }, target) => findAccounts(signIn, target.email)]],
  "queries/sign-in.findSession": [["nothing", ({ signIn }, target) => findSession(signIn, target.sessionId)]],
  "queries/templates.listTemplates": [
    ["own", ({ scope }) => listTemplates(scope)],
    ["nothing", ({ scope }) => listTemplates(scope, { archived: true })],
  ],
  "queries/templates.listStarters": [["own", ({ scope }) => listStarters(scope)]],
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
};
