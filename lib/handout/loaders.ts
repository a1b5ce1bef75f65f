import "server-only";
import { notFound } from "next/navigation";
import { recordPrint } from "@/db/mutations/program-versions";
import { findImages, findLinkedImages } from "@/db/queries/images";
import { findPrintFacts } from "@/db/queries/print-facts";
import { findVersion } from "@/db/queries/program-versions";
import { findProgram } from "@/db/queries/programs";
import { findLinkedProgram } from "@/db/queries/share-links";
import type { ClinicScope } from "@/db/scope";
import { readAsPatient } from "@/lib/auth/link-scope";
import { currentClinicScope, requireClinicScope } from "@/lib/auth/scope";
import { NotFoundError } from "@/lib/domain/errors/errors";
import type { HandoutChoice } from "@/lib/domain/handout/handout-choice";
import { undrawableIn, undrawableInWords } from "@/lib/domain/handout/undrawable-in";
import { imageIdsOf } from "@/lib/domain/program/document-images";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import type { PrintedLink } from "@/lib/domain/program/sheet-sources";
import { together } from "@/lib/domain/together/together";
import { assembleDraftDocument } from "@/lib/drafts/loaders";
import { today } from "@/lib/platform/clock";
import { loadDraftStops, loadPrintStops } from "@/lib/safety/loaders";
import { findLiveLink, inPrint, type LiveLink } from "@/lib/sharing/links";
import { picturesInInk, type SheetPictures } from "./pictures";
import { printRequest } from "./schema";

export interface HandoutSource extends PrintedLink {
  /** Who waits for the sheet: the clinic, or the link. */
  readonly owner: string;
  readonly document: ProgramDocument;
  /** Clinic-local date of this print. */
  readonly printedOn: string;
  /** What the clinic's other system calls the patient; the sheet's file is named by it. */
  readonly numberElsewhere?: string | undefined;
  /** The pictures the sheet names, by id. */
  readonly images: () => Promise<SheetPictures>;
  /** What a published sheet goes by: all that it depends on. */
  readonly name?: string;
}

/** A sheet that a conflict rule keeps from being printed, with what to do about it. */
export interface StoppedHandout {
  readonly stops: readonly string[];
}

/** A sheet with signs that paper cannot show, each with its place: to be told before it is printed. */
export interface UndrawableHandout {
  readonly undrawable: readonly string[];
}

interface PrintRequest {
  readonly programId: string;
  readonly version: number | "current" | "draft";
  readonly choice: HandoutChoice;
  /** Whoever prints was told of what paper cannot show. */
  readonly isTold: boolean;
}

/**
 * A handout's source for staff: a published version (recorded as printed in this layout, or else the clinic's), or the
 * draft. Undefined: not found.
 */
export async function loadHandout(
  request: PrintRequest,
): Promise<HandoutSource | StoppedHandout | UndrawableHandout | "signed-out" | undefined> {
  const outer = await currentClinicScope();
  if (!outer) return "signed-out";
  const { programId, choice } = request;
  const found = await outer.reading((scope) =>
    request.version === "draft" ? loadDraftSheet(scope, request) : loadPublishedSheet(scope, request),
  );
  if (!found || !("document" in found)) return found;
  const { document, link, numberElsewhere } = found;
  const printedOn = today(document.clinic.timeZone);
  return {
    owner: outer.clinicId,
    document,
    ...(link && inPrint(link)),
    printedOn,
    ...(numberElsewhere && { numberElsewhere }),
    images: async () => picturesInInk(await findImages(outer, imageIdsOf(document)), document, choice),
    ...(request.version !== "draft" && { name: nameOf(programId, document, link, choice, printedOn) }),
  };
}

/** A sheet with the link that opens now. */
type Found =
  | {
      readonly document: ProgramDocument;
      readonly link: LiveLink | undefined;
      readonly numberElsewhere?: string | null;
    }
  | (StoppedHandout | UndrawableHandout | undefined);

async function loadDraftSheet(scope: ClinicScope, { programId, isTold }: PrintRequest): Promise<Found> {
  const document = await draftOrNothing(scope, programId);
  if (!document) return undefined;
  const { stops, link } = await together({
    stops: loadDraftStops(scope, programId),
    link: findLiveLink(scope, programId),
  });
  if (stops.length > 0) return { stops };
  const undrawable = isTold ? [] : undrawableIn(document).map(undrawableInWords);
  if (undrawable.length > 0) return { undrawable };
  return { document, link };
}

async function loadPublishedSheet(
  scope: ClinicScope,
  { programId, version, choice, isTold }: PrintRequest,
): Promise<Found> {
  const facts = await findPrintFacts(scope, programId, version === "current" ? undefined : Number(version));
  if (!facts) return undefined;
  const { document } = facts;
  const stops = await loadPrintStops(scope, programId, facts);
  if (stops.length > 0) return { stops };
  const undrawable = isTold ? [] : undrawableIn(document).map(undrawableInWords);
  if (undrawable.length > 0) return { undrawable };
  await recordPrint(scope, programId, {
    versionNumber: document.version.number,
    warningTextVersion: document.warningCard.textVersion,
    layout: choice.layout ?? document.clinic.layout ?? "standard",
  });
  return {
    document,
    link: await findLiveLink(scope, programId),
    numberElsewhere: facts.numberElsewhere,
  };
}

/** Everything that a published sheet depends on, in one line: a version never changes. */
function nameOf(owner: string, document: ProgramDocument, link: LiveLink | undefined, ...more: unknown[]) {
  const printed = link && [link.id, link.generation, link.hasCode];
  return JSON.stringify([owner, document.version.number, printed, ...more]);
}

export interface PrintCheck {
  readonly patientId: string;
  readonly patientName: string;
  /** What paper cannot show, each sign with its place. */
  readonly undrawable: readonly string[];
}

/** What to know before a sheet is printed. */
export async function loadPrintCheck(programId: string, asked: string): Promise<PrintCheck> {
  const scope = await requireClinicScope();
  const request = printRequest.safeParse({ programId, version: asked });
  if (!request.success) notFound();
  const { version } = request.data;
  return scope.reading(async (scope) => {
    const program = (await findProgram(scope, programId)) ?? notFound();
    const document = (await documentOf(scope, programId, version)) ?? notFound();
    return {
      patientId: program.patientId,
      patientName: program.patientName,
      undrawable: undrawableIn(document).map(undrawableInWords),
    };
  });
}

function documentOf(
  scope: ClinicScope,
  programId: string,
  version: PrintRequest["version"],
): Promise<ProgramDocument | undefined> {
  if (version === "draft") return draftOrNothing(scope, programId);
  return findVersion(scope, programId, version === "current" ? undefined : version);
}

async function draftOrNothing(scope: ClinicScope, programId: string): Promise<ProgramDocument | undefined> {
  try {
    return await assembleDraftDocument(scope, programId);
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

/** A handout's source for the bearer of a share link; undefined for anybody else. */
export async function loadLinkedHandout(
  linkId: string,
  choice: HandoutChoice,
): Promise<HandoutSource | undefined> {
  const linked = await readAsPatient(linkId, (scope) => findLinkedProgram(scope, linkId));
  if (!linked) return undefined;
  const { document } = linked;
  const link = { ...linked, id: linkId };
  const printedOn = today(document.clinic.timeZone);
  const ids = imageIdsOf(document);
  const readImages = () => readAsPatient(linkId, (scope) => findLinkedImages(scope, linkId, ids));
  return {
    owner: linkId,
    document,
    ...inPrint(link),
    printedOn,
    images: async () => picturesInInk((await readImages()) ?? [], document, choice),
    name: nameOf(linkId, document, link, choice, printedOn),
  };
}
