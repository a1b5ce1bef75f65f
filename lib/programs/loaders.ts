import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import { type AdviceChoice, listAdviceTopics } from "@/db/queries/advice";
import { getClinic } from "@/db/queries/clinics";
import { type ConditionChoice, listConditionChoices } from "@/db/queries/conditions";
import { findDraftTexts } from "@/db/queries/document-sources";
import { type ExerciseSummary, listExercises } from "@/db/queries/exercises";
import { findPatient } from "@/db/queries/patients";
import { findLatestPrint, findVersion, listVersions } from "@/db/queries/program-versions";
import { findProgram, type ProgramDetail } from "@/db/queries/programs";
import { listShareLinks, type ShareLinkListing } from "@/db/queries/share-links";
import { listTemplates, type TemplateDetail } from "@/db/queries/templates";
import { getWarningText } from "@/db/queries/warning-texts";
import type { ClinicScope } from "@/db/scope";
import { requireClinicScope } from "@/lib/auth/scope";
import { now } from "@/lib/clock";
import type { SideRule } from "@/lib/domain/exercise";
import { type ClinicTime, dayOfMoment, momentInWords } from "@/lib/domain/moment-words";
import type { AffectedSide } from "@/lib/domain/patient";
import { contentsOfDocument, type ProgramContents } from "@/lib/domain/program-contents";
import type { DocumentClinic, ProgramDocument } from "@/lib/domain/program-document";
import { buildVersionHistory, changesBetween, type VersionEntry } from "@/lib/domain/version-history";
import { fillContacts, type WarningSign } from "@/lib/domain/warning-sign";
import { shareAddress } from "@/lib/handout/loaders";

export interface RetiredExercise {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly plainName: string;
  readonly sideRule: SideRule;
}

type BuilderExercise = Pick<
  ExerciseSummary,
  "id" | "slug" | "name" | "plainName" | "sideRule" | "regions" | "purpose" | "equipment" | "dose" | "isDrawn"
>;

/** What the builder works with; all of it goes to the browser. */
export interface BuilderView {
  readonly program: ProgramDetail;
  readonly patient: {
    readonly label: string;
    readonly affectedSide: AffectedSide;
    readonly tags: readonly ConditionChoice[];
    readonly clearance: string;
  };
  readonly exercises: readonly BuilderExercise[];
  /** Exercises of the draft that the library does not offer any more. */
  readonly retired: readonly RetiredExercise[];
  readonly topics: readonly Pick<AdviceChoice, "id" | "slug" | "group" | "title">[];
  readonly templates: readonly Pick<TemplateDetail, "id" | "title" | "items">[];
  readonly clinic: DocumentClinic;
  /** The signs of level 3, with the clinic's contacts filled in. */
  readonly warnings: readonly WarningSign[];
  /** What the version in force holds; absent before the first publish. */
  readonly published?: ProgramContents;
}

/** Everything the builder works with. */
export async function loadBuilder(programId: string): Promise<BuilderView> {
  const scope = await requireClinicScope();
  if (!z.uuid().safeParse(programId).success) notFound();
  return scope.transaction(async (scope) => {
    const program = await findProgram(scope, programId);
    if (!program || program.archivedAt) notFound();
    const patient = await findPatient(scope, program.patientId);
    if (!patient) notFound();
    const conditions = await listConditionChoices(scope);
    const exercises = await listExercises(scope);
    const clinic = await getClinic(scope);
    const current = await findVersion(scope, programId);
    return {
      program,
      patient: {
        label: patient.label,
        affectedSide: patient.affectedSide,
        tags: conditions.filter((choice) => patient.tags.includes(choice.slug)),
        clearance: patient.clearance,
      },
      exercises: exercises.map(builderExercise),
      retired: await retiredExercises(scope, program, exercises),
      topics: (await listAdviceTopics(scope)).map(({ id, slug, group, title }) => ({
        id,
        slug,
        group,
        title,
      })),
      templates: (await listTemplates(scope)).map(({ id, title, items }) => ({ id, title, items })),
      clinic,
      warnings: await optionalWarnings(scope, clinic),
      ...(current && { published: contentsOfDocument(current) }),
    };
  });
}

function builderExercise(exercise: ExerciseSummary): BuilderExercise {
  const { id, slug, name, plainName, sideRule, regions, purpose, equipment, dose, isDrawn } = exercise;
  return { id, slug, name, plainName, sideRule, regions, purpose, equipment, dose, isDrawn };
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
  return [...texts.exercises].map(([id, { slug, name, plainName, sideRule }]) => ({
    id,
    slug,
    name,
    plainName,
    sideRule,
  }));
}

async function optionalWarnings(scope: ClinicScope, clinic: DocumentClinic): Promise<WarningSign[]> {
  const { emergencyNumber, urgentLine, phone: clinicPhone } = clinic;
  const text = await getWarningText(scope);
  return text.groups
    .filter((group) => group.level === 3)
    .flatMap((group) => group.signs)
    .map((sign) => ({
      ...sign,
      text: fillContacts(sign.text, { emergencyNumber, urgentLine, clinicPhone }),
    }));
}

export interface LinkView {
  readonly id: string;
  /** The address to hand over. */
  readonly address: string;
  readonly expires: string;
  readonly lastOpened?: string;
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
  /** The link that lives. */
  readonly link?: LinkView;
  /** How the last link ended, when none lives. */
  readonly endedLink?: "expired" | "revoked";
  /** The print made last. */
  readonly paper?: PaperView;
}

/** A program's page: its versions, link and paper. */
export async function loadProgram(programId: string): Promise<ProgramView> {
  const scope = await requireClinicScope();
  if (!z.uuid().safeParse(programId).success) notFound();
  return scope.transaction(async (scope) => {
    const program = await findProgram(scope, programId);
    if (!program) notFound();
    const clinic = await getClinic(scope);
    const versions = await listVersions(scope, programId);
    const print = await findLatestPrint(scope, programId);
    const current = versions.find((version) => version.number === program.currentVersion);
    return {
      program,
      ...(current && { current: current.document }),
      versions: buildVersionHistory(versions, clinic),
      ...linkView(await listShareLinks(scope, programId), clinic),
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

function linkView(
  links: readonly ShareLinkListing[],
  clinic: ClinicTime,
): Pick<ProgramView, "link" | "endedLink"> {
  const live = links.find((link) => link.revokedAt === null && link.expiresAt > now());
  if (!live) return links[0] ? { endedLink: links[0].revokedAt ? "revoked" : "expired" } : {};
  const { id, expiresAt, lastOpenedAt } = live;
  return {
    link: {
      id,
      address: shareAddress(live),
      expires: dayOfMoment(expiresAt, clinic),
      ...(lastOpenedAt && { lastOpened: momentInWords(lastOpenedAt, clinic) }),
    },
  };
}
