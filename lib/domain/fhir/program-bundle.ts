import { addDays } from "@/lib/domain/dates/local-date";
import { formatDose } from "@/lib/domain/dose/dose-words";
import { afterWhat, atWhat } from "@/lib/domain/program/habit";
import { itemsInPhase, phaseSpans } from "@/lib/domain/program/phase";
import type { DocumentItem, ProgramDocument } from "@/lib/domain/program/program-document";
import { ENGLISH } from "@/lib/domain/words/english";
import { clinicUrl, type FhirPatient, type FhirPlace, patientAndClinic, patientUrl } from "./people";
import { type Bundle, type BundleEntry, bundleOf, CODES, entryUrl, named, reference } from "./resource";
import { doseExtension, type Period, timingOf } from "./timing";

/** The printed sheet of the version. */
export interface FhirSheet {
  /** PDF. */
  readonly bytes: Uint8Array;
  /** SHA-1, base64, as FHIR asks for it. */
  readonly hash: string;
}

export interface ProgramSource {
  readonly document: ProgramDocument;
  readonly patient: FhirPatient;
  readonly place: FhirPlace;
  readonly isArchived: boolean;
  readonly sheet?: FhirSheet;
}

/** A bundle may be mailed: a sheet that is larger stays out. */
export const MOST_SHEET_BYTES = 4_000_000;

/** A published version as a bundle of FHIR R4: plan, goal, an order for each exercise and phase, the sheet, who made it. */
export function buildProgramBundle(source: ProgramSource): Bundle {
  const { document, patient, place } = source;
  const orders = ordersOf(source);
  const { goal } = document.program;
  return bundleOf(
    [
      ...patientAndClinic(patient, place),
      therapistEntry(document),
      ...(goal === "" ? [] : [goalEntry(source)]),
      planEntry(source, orders),
      ...orders,
      ...sheetEntry(source),
      provenanceEntry(source),
    ],
    place.now,
  );
}

const therapistUrl = ({ version }: ProgramDocument) => entryUrl("therapist", version.therapistName);
const goalUrl = ({ program }: ProgramDocument) => entryUrl("goal", program.id);
const planUrl = (programId: string) => entryUrl("", programId);

function therapistEntry(document: ProgramDocument): BundleEntry {
  const name = [{ text: document.version.therapistName }];
  return { fullUrl: therapistUrl(document), resource: { resourceType: "Practitioner", name } };
}

function goalEntry({ document, patient }: ProgramSource): BundleEntry {
  return {
    fullUrl: goalUrl(document),
    resource: {
      resourceType: "Goal",
      lifecycleStatus: "active",
      description: named(document.program.goal),
      subject: reference(patientUrl(patient)),
    },
  };
}

function periodOf({ program, version }: ProgramDocument): Period {
  const start = program.startsOn ?? version.publishedOn;
  return { start, ...(program.reviewOn && program.reviewOn >= start && { end: program.reviewOn }) };
}

function planEntry(source: ProgramSource, orders: readonly BundleEntry[]): BundleEntry {
  const { document, patient, place, isArchived } = source;
  const { program, version } = document;
  return {
    fullUrl: planUrl(program.id),
    resource: {
      resourceType: "CarePlan",
      identifier: [
        { system: `${place.origin}/fhir/program`, value: program.id },
        { system: `${place.origin}/fhir/program-version`, value: `${program.id}/${version.number}` },
      ],
      status: isArchived ? "revoked" : "active",
      intent: "plan",
      title: program.title,
      subject: reference(patientUrl(patient)),
      period: periodOf(document),
      created: version.publishedOn,
      author: reference(therapistUrl(document)),
      ...(program.goal !== "" && { goal: [reference(goalUrl(document))] }),
      activity: orders.map(({ fullUrl }) => ({ reference: reference(fullUrl) })),
      ...notesOf(document),
    },
  };
}

/** The habit and the advice, in the words of the sheet. */
function notesOf({ program, advice }: ProgramDocument) {
  const [after, at] = [afterWhat(program.habitAfter), atWhat(program.habitAt)];
  const habit = [after && `After: ${after}`, at && `At: ${at}`].filter((text) => text !== "");
  const topics = advice.map(({ title, points }) => `${title}: ${points.join(" ")}`);
  const note = [...habit, ...topics].map(named);
  return note.length === 0 ? {} : { note };
}

function ordersOf(source: ProgramSource): BundleEntry[] {
  const { document } = source;
  const whole = periodOf(document);
  const phases = phaseSpans(document.phases, document.program.startsOn ?? document.version.publishedOn);
  if (phases.length === 0) return document.items.map((item) => orderEntry(source, item, whole));
  return phases.flatMap((phase) => {
    const bounds = phase.days
      ? { start: phase.days.from, end: phase.days.to }
      : { start: whole.start, end: addDays(whole.start, phase.weeks * 7 - 1) };
    return itemsInPhase(document.items, phase).map((item) => orderEntry(source, item, bounds, phase));
  });
}

function orderEntry(
  { document, patient, place, isArchived }: ProgramSource,
  { itemId, exercise, dose, note, caution }: DocumentItem,
  bounds: Period,
  phase?: { readonly phaseId: string; readonly words: string },
): BundleEntry {
  const words = formatDose(ENGLISH, dose, exercise.sideRule);
  const notes = [caution ?? "", note].filter((text) => text !== "");
  return {
    fullUrl: phase ? entryUrl("order", `${itemId}/${phase.phaseId}`) : entryUrl("", itemId),
    resource: {
      resourceType: "ServiceRequest",
      ...doseExtension(dose, place.origin),
      identifier: [{ system: `${place.origin}/fhir/item`, value: itemId }],
      basedOn: [reference(planUrl(document.program.id))],
      status: isArchived ? "revoked" : "active",
      intent: "order",
      code: {
        coding: [
          CODES.exerciseTherapy,
          { system: `${place.origin}/fhir/exercise`, code: exercise.slug, display: exercise.name },
        ],
        text: exercise.plainName,
      },
      orderDetail: [named(phase ? `${phase.words}: ${words}` : words)],
      subject: reference(patientUrl(patient)),
      occurrenceTiming: timingOf(dose, bounds),
      authoredOn: document.version.publishedOn,
      requester: reference(therapistUrl(document)),
      ...(notes.length > 0 && { note: notes.map(named) }),
      patientInstruction: exercise.steps.join("\n"),
    },
  };
}

function sheetEntry({ document, patient, sheet }: ProgramSource): BundleEntry[] {
  if (!sheet || sheet.bytes.length > MOST_SHEET_BYTES) return [];
  const { program, version, clinic } = document;
  return [
    {
      fullUrl: entryUrl("sheet", `${program.id}/${version.number}`),
      resource: {
        resourceType: "DocumentReference",
        status: "current",
        type: { coding: [CODES.instructions] },
        subject: reference(patientUrl(patient)),
        content: [
          {
            attachment: {
              contentType: "application/pdf",
              language: clinic.language,
              data: Buffer.from(sheet.bytes).toString("base64"),
              hash: sheet.hash,
              title: program.title,
              creation: version.publishedOn,
            },
          },
        ],
      },
    },
  ];
}

function provenanceEntry({ document, place }: ProgramSource): BundleEntry {
  const { program, version } = document;
  return {
    fullUrl: entryUrl("provenance", `${program.id}/${version.number}`),
    resource: {
      resourceType: "Provenance",
      target: [reference(planUrl(program.id))],
      occurredDateTime: version.publishedOn,
      recorded: place.now.toISOString(),
      agent: [{ who: reference(therapistUrl(document)), onBehalfOf: reference(clinicUrl(place)) }],
    },
  };
}
