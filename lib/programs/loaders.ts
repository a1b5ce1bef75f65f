import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import { type AdviceChoice, listAdviceTopics } from "@/db/queries/advice";
import { getClinic } from "@/db/queries/clinics";
import { type ConditionChoice, listConditionChoices } from "@/db/queries/conditions";
import { findDraftTexts } from "@/db/queries/document-sources";
import { listExerciseWords } from "@/db/queries/exercise-words";
import { type ExerciseSummary, listExercises } from "@/db/queries/exercises";
import { listFavourites } from "@/db/queries/favourites";
import { listLadderRungs } from "@/db/queries/ladders";
import { findPatient } from "@/db/queries/patients";
import { findLatestPrint, findVersion, listVersions } from "@/db/queries/program-versions";
import { findOpenProgramId, findProgram, type ProgramDetail } from "@/db/queries/programs";
import { listSheetTexts } from "@/db/queries/sheet-texts";
import { listTemplates, type TemplateDetail } from "@/db/queries/templates";
import { listUsedExercises, type UsedExercise } from "@/db/queries/used-exercises";
import { listUsualDoses, type UsualDose } from "@/db/queries/usual-doses";
import { getWarningText } from "@/db/queries/warning-texts";
import type { ClinicScope } from "@/db/scope";
import { requireClinicScope } from "@/lib/auth/scope";
import type { ConflictExercise } from "@/lib/domain/conflict/conflict-rule";
import type { SafetySources, ScreeningView } from "@/lib/domain/conflict/safety-sources";
import { dayOfMoment } from "@/lib/domain/dates/moment-words";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import { figureStyleFor } from "@/lib/domain/exercise/figure-style";
import type { LadderRung } from "@/lib/domain/exercise/ladder";
import type { AffectedSide } from "@/lib/domain/patient/patient";
import { contentsOfDocument, type ProgramContents } from "@/lib/domain/program/program-contents";
import type { DocumentClinic, ProgramDocument } from "@/lib/domain/program/program-document";
import type { SheetSources } from "@/lib/domain/program/sheet-sources";
import { buildVersionHistory, changesBetween, type VersionEntry } from "@/lib/domain/program/version-history";
import { partsOf } from "@/lib/domain/text/comma-parts";
import { today } from "@/lib/platform/clock";
import { loadSafety, loadScreening } from "@/lib/safety/loaders";
import { findPrintedLink } from "@/lib/sharing/links";
import { type AcceptanceView, findAcceptance, loadTextChecks } from "@/lib/signatures/loaders";

export interface RetiredExercise extends ConflictExercise {
  readonly id: string;
  readonly name: string;
  readonly plainName: string;
  readonly sideRule: SideRule;
  readonly equipment: string;
}

type BuilderExercise = ExerciseSummary & {
  /** What the clinic calls it besides its names. */
  readonly aliases: readonly string[];
  readonly isFavourite: boolean;
};

/** What the builder works with; all of it goes to the browser. */
export interface BuilderView {
  /** Whose unsaved text may be kept on the device. */
  readonly accountId: string;
  readonly sheet: SheetSources;
  readonly program: ProgramDetail;
  readonly patient: {
    readonly label: string;
    readonly affectedSide: AffectedSide;
    readonly tags: readonly ConditionChoice[];
    readonly clearance: string;
  };
  readonly exercises: readonly BuilderExercise[];
  readonly rungs: readonly LadderRung[];
  /** The doses the therapist starts exercises with, in place of the library's. */
  readonly usualDoses: readonly UsualDose[];
  /** What the clinic used in the last year, the last first. */
  readonly used: readonly UsedExercise[];
  /** Exercises of the draft that the library does not offer any more. */
  readonly retired: readonly RetiredExercise[];
  readonly topics: readonly Pick<AdviceChoice, "id" | "slug" | "group" | "title" | "points">[];
  readonly templates: readonly (Pick<TemplateDetail, "id" | "slug" | "title" | "items"> & {
    readonly topicIds: readonly string[];
  })[];
  readonly clinic: DocumentClinic;
  /** What the conflict rules are checked with. */
  readonly safety: SafetySources;
  /** What the version in force holds; absent before the first publish. */
  readonly published?: ProgramContents;
  readonly acceptance: AcceptanceView;
}

/**
 * Whether there is a program to build, before the page is on its way: an address without one has to answer that it is not
 * found while it still can.
 */
export async function loadOpenProgram(programId: string): Promise<void> {
  const scope = await requireClinicScope();
  if (!z.uuid().safeParse(programId).success) notFound();
  if ((await findOpenProgramId(scope, programId)) === undefined) notFound();
}

/** Everything the builder works with. */
export async function loadBuilder(programId: string): Promise<BuilderView> {
  const scope = await requireClinicScope();
  if (!z.uuid().safeParse(programId).success) notFound();
  return scope.reading(async (scope) => {
    const program = await findProgram(scope, programId);
    if (!program || program.archivedAt) notFound();
    const patient = await findPatient(scope, program.patientId);
    if (!patient) notFound();
    const conditions = await listConditionChoices(scope);
    const exercises = await listExercises(scope);
    const clinic = await getClinic(scope);
    const current = await findVersion(scope, programId);
    const warningText = await getWarningText(scope);
    return {
      accountId: scope.actor.userId,
      sheet: {
        texts: await listSheetTexts(scope),
        birthYear: patient.birthYear,
        template: program.template,
        warningText,
        therapistName: scope.actor.displayName,
        today: today(clinic.timeZone),
        ...(current && !program.hasUnpublishedChanges && { edition: current.version }),
        link: await findPrintedLink(scope, programId),
        checks: await loadTextChecks(scope),
      },
      program,
      patient: {
        label: patient.label,
        affectedSide: patient.affectedSide,
        tags: conditions.filter((choice) => patient.tags.includes(choice.slug)),
        clearance: patient.clearance,
      },
      exercises: await withOwnMarks(scope, exercises),
      rungs: await listLadderRungs(scope),
      usualDoses: await listUsualDoses(scope),
      used: await listUsedExercises(scope),
      retired: await retiredExercises(scope, program, exercises),
      topics: (await listAdviceTopics(scope)).map(({ id, slug, group, title, points }) => ({
        id,
        slug,
        group,
        title,
        points,
      })),
      templates: (await listTemplates(scope)).map(({ id, slug, title, items, topics }) => ({
        id,
        slug,
        title,
        items,
        topicIds: topics.map((topic) => topic.id),
      })),
      clinic: { ...clinic, figureStyle: figureStyleFor(clinic.figureStyle, patient.figure) },
      safety: await loadSafety(scope, programId, patient, clinic),
      ...(current && { published: contentsOfDocument(current) }),
      acceptance: await findAcceptance(scope),
    };
  });
}

/** The library with what the clinic calls its exercises, and the reader's favourites. */
async function withOwnMarks(
  scope: ClinicScope,
  exercises: readonly ExerciseSummary[],
): Promise<BuilderExercise[]> {
  const words = await listExerciseWords(scope);
  const favourites = new Set(await listFavourites(scope));
  return exercises.map((exercise) => ({
    ...exercise,
    aliases: partsOf(words.get(exercise.id) ?? ""),
    isFavourite: favourites.has(exercise.id),
  }));
}

async function retiredExercises(
  scope: ClinicScope,
  { draft }: ProgramDetail,
  listed: readonly ExerciseSummary[],
): Promise<RetiredExercise[]> {
  const offered = new Set(listed.map((exercise) => exercise.id));
  const items = draft.items.filter((item) => !offered.has(item.exerciseId));
  if (items.length === 0) return [];
  const texts = await findDraftTexts(scope, { items, topicIds: [] });
  return [...texts.exercises].map(([id, exercise]) => {
    const { slug, name, plainName, sideRule, purpose, startPosition, equipment, regions, loadTags } =
      exercise;
    return { id, slug, name, plainName, sideRule, purpose, startPosition, equipment, regions, loadTags };
  });
}

export interface PaperView {
  readonly versionNumber: number;
  readonly printed: string;
  /** What the version in force has otherwise than the printed one. */
  readonly changes: readonly string[];
}

/** A program's page; every moment is in the words of the clinic. */
export interface ProgramView {
  readonly program: ProgramDetail;
  /** The version in force; absent before the first publish. */
  readonly current?: ProgramDocument;
  /** Newest first. */
  readonly versions: readonly VersionEntry[];
  /** The print made last. */
  readonly paper?: PaperView;
  /** The screening for warning signs made last. */
  readonly screening?: ScreeningView;
}

/** A program's page: its versions, link and paper. */
export async function loadProgram(programId: string): Promise<ProgramView> {
  const scope = await requireClinicScope();
  if (!z.uuid().safeParse(programId).success) notFound();
  return scope.reading(async (scope) => {
    const program = await findProgram(scope, programId);
    if (!program) notFound();
    const clinic = await getClinic(scope);
    const versions = await listVersions(scope, programId);
    const print = await findLatestPrint(scope, programId);
    const current = versions.find((version) => version.number === program.currentVersion);
    const screening = await loadScreening(scope, programId, clinic);
    return {
      program,
      ...(screening && { screening }),
      ...(current && { current: current.document }),
      versions: buildVersionHistory(versions, clinic),
      ...(print && {
        paper: {
          versionNumber: print.versionNumber,
          printed: dayOfMoment(print.printedAt, clinic),
          changes: changesBetween(versions, print.versionNumber, program.currentVersion, clinic),
        },
      }),
    };
  });
}
