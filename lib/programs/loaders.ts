import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import { getClinic } from "@/db/queries/clinics";
import { type ConditionChoice, listConditionChoices } from "@/db/queries/conditions";
import { findPatient } from "@/db/queries/patients";
import { findLatestPrint, findVersion, listVersions } from "@/db/queries/program-versions";
import { findOpenProgramId, findProgram, type ProgramDetail } from "@/db/queries/programs";
import { findTemplate } from "@/db/queries/templates";
import { getWarningText } from "@/db/queries/warning-texts";
import { currentClinicScope, requireClinicScope } from "@/lib/auth/scope";
import type { SafetySources, ScreeningView } from "@/lib/domain/conflict/safety-sources";
import { dayOfMoment } from "@/lib/domain/dates/moment-words";
import { figureStyleFor } from "@/lib/domain/exercise/figure-style";
import type { AffectedSide } from "@/lib/domain/patient/patient";
import { contentsOfDocument, type ProgramContents } from "@/lib/domain/program/program-contents";
import type { DocumentClinic, ProgramDocument } from "@/lib/domain/program/program-document";
import type { ReadingLanguage } from "@/lib/domain/program/reading-language";
import type { SheetSources } from "@/lib/domain/program/sheet-sources";
import { buildVersionHistory, changesBetween, type VersionEntry } from "@/lib/domain/program/version-history";
import { anybody } from "@/lib/domain/template/anybody";
import { templateDraft } from "@/lib/domain/template/new-draft";
import { together } from "@/lib/domain/together/together";
import { loadReadingLanguage } from "@/lib/patient-words/loaders";
import { today } from "@/lib/platform/clock";
import { loadSafety, loadScreening } from "@/lib/safety/loaders";
import { findPrintedLink } from "@/lib/sharing/links";
import { type AcceptanceView, findAcceptance, loadTextChecks } from "@/lib/signatures/loaders";
import { type BuilderLibrary, loadBuilderLibrary } from "./builder-library";
import { findSheetTexts, type SheetTextsFound, sheetTextsAt } from "./sheet-texts";

/** What the builder works with; all of it goes to the browser. */
export interface BuilderView extends BuilderLibrary {
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
  readonly clinic: DocumentClinic;
  /** What the conflict rules are checked with. */
  readonly safety: SafetySources;
  /** What the version in force holds; absent before the first publish. */
  readonly published?: ProgramContents;
  readonly acceptance: AcceptanceView;
  /** Where the patient reads another language than English. */
  readonly reading?: ReadingLanguage | undefined;
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
    const read = await together({
      conditions: listConditionChoices(scope),
      clinic: getClinic(scope),
      current: findVersion(scope, programId),
      warningText: getWarningText(scope),
      textsAt: sheetTextsAt(scope),
      link: findPrintedLink(scope, programId),
      checks: loadTextChecks(scope),
      library: loadBuilderLibrary(scope, program.draft),
      safety: loadSafety(scope, programId, patient),
      acceptance: findAcceptance(scope),
    });
    const { conditions, clinic, current, warningText } = read;
    return {
      accountId: scope.actor.userId,
      sheet: {
        textsAt: read.textsAt,
        birthYear: patient.birthYear,
        template: program.template,
        warningText,
        therapistName: scope.actor.displayName,
        today: today(clinic.timeZone),
        ...(current && !program.hasUnpublishedChanges && { edition: current.version }),
        link: read.link,
        checks: read.checks,
      },
      program,
      patient: {
        label: patient.label,
        affectedSide: patient.affectedSide,
        tags: conditions.filter((choice) => patient.tags.includes(choice.slug)),
        clearance: patient.clearance,
      },
      ...read.library,
      clinic: { ...clinic, figureStyle: figureStyleFor(clinic.figureStyle, patient.figure) },
      safety: read.safety,
      ...(current && { published: contentsOfDocument(current) }),
      acceptance: read.acceptance,
      reading: await loadReadingLanguage(scope, patient, clinic),
    };
  });
}

/**
 * What the builder edits a template with, for nobody in particular; the not-found page for a starter, a template that was
 * put away, and a colleague's own.
 */
export async function loadTemplateBuilder(templateId: string) {
  const scope = await requireClinicScope();
  if (!z.uuid().safeParse(templateId).success) notFound();
  return scope.reading(async (scope) => {
    const template = await findTemplate(scope, templateId);
    if (!template || template.isShared || template.archivedAt) notFound();
    const clinic = await getClinic(scope);
    const draft = templateDraft(template);
    const nobody = anybody(today(clinic.timeZone));
    return {
      templateId,
      title: template.title,
      accountId: scope.actor.userId,
      revision: template.revision,
      draft,
      clinic,
      ...nobody,
      sheet: {
        textsAt: await sheetTextsAt(scope),
        birthYear: nobody.safety.birthYear,
        warningText: await getWarningText(scope),
        therapistName: scope.actor.displayName,
        today: nobody.safety.today,
        link: {},
        checks: await loadTextChecks(scope),
      },
      ...(await loadBuilderLibrary(scope, draft)),
    };
  });
}

/** The texts of the library as staff have it; undefined for anybody else. */
export async function loadSheetTexts(edition: string): Promise<SheetTextsFound | undefined> {
  const scope = await currentClinicScope();
  return scope?.reading((scope) => findSheetTexts(scope, edition));
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
    const { clinic, versions, print, screening } = await together({
      clinic: getClinic(scope),
      versions: listVersions(scope, programId),
      print: findLatestPrint(scope, programId),
      screening: loadScreening(scope, programId),
    });
    const current = versions.find((version) => version.number === program.currentVersion);
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
