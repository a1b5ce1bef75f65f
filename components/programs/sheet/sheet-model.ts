import type { ProgramBuilderProps } from "@/components/programs/model/builder-view";
import { buildHandout } from "@/lib/domain/handout/handout";
import type { HandoutModel } from "@/lib/domain/handout/handout-model";
import { type HandoutPlan, planHandout } from "@/lib/domain/handout/handout-plan";
import { printable } from "@/lib/domain/handout/printable";
import type { TextMeasure } from "@/lib/domain/handout/text-measure";
import {
  buildProgramDocument,
  type DocumentSources,
  type ExerciseText,
} from "@/lib/domain/program/build-program-document";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import type { SheetText } from "@/lib/domain/program/sheet-sources";
import type { PrintChoice } from "./use-print-choice";

export interface Sheet {
  readonly model: HandoutModel;
  readonly plan: HandoutPlan;
}

/** As long as a real one: publishing makes it, and the sides must be those that will print. */
const LINK_TO_COME = {
  shareUrl: `https://clinic.example/p#${"0".repeat(43)}`,
  shortCode: { address: "the clinic's page", code: "00000-00000" },
} as const;

export type SheetProgram = Pick<
  ProgramBuilderProps,
  "programId" | "clinic" | "draft" | "patient" | "exercises" | "retired" | "topics" | "sheet" | "safety"
>;

/** The library's part of a sheet, by id. A drawing stands for itself by its slug: the browser fetches it as a picture. */
export function sheetLibrary({ exercises, retired, topics }: SheetProgram, listed: readonly SheetText[]) {
  const texts = new Map(listed.map((text) => [text.id, text]));
  const withTexts = [...exercises, ...retired].flatMap((exercise) => {
    const text = texts.get(exercise.id);
    return text ? [[exercise.id, exerciseText(exercise, text)] as const] : [];
  });
  return {
    exercises: new Map<string, ExerciseText>(withTexts),
    topics: new Map(topics.map(({ id, slug, title, points }) => [id, { slug, title, points }])),
  };
}

function exerciseText(exercise: SheetProgram["retired"][number], text: SheetText): ExerciseText {
  const { slug, isDrawn } = exercise;
  return { ...exercise, ...text, ...(isDrawn && !text.photos && { figure: slug }) };
}

/** A code that leads nowhere yet is not drawn: somebody might scan it. Its room is kept. */
function withoutCode({ link, ...model }: HandoutModel): HandoutModel {
  return link ? { ...model, link: { ...link, qr: { ...link.qr, path: "" } } } : model;
}

/** The version that is in force, unless the draft says something else by now. */
function editionOf({ sheet, draft: saved }: SheetProgram, draft: ProgramDraft): ProgramDocument["version"] {
  const isPublished = JSON.stringify(draft) === JSON.stringify(saved);
  if (sheet.edition && isPublished) return sheet.edition;
  return {
    ...{ number: 0, publishedOn: sheet.today, therapistName: sheet.therapistName },
    ...(sheet.isTrial && { isTrial: true }),
  };
}

/** What the document of a draft is made of, as far as the browser has it. */
export function documentSources(
  { programId, clinic, patient, sheet, safety }: SheetProgram,
  library: ReturnType<typeof sheetLibrary>,
  draft: ProgramDraft,
): DocumentSources {
  return {
    draft,
    programId,
    clinic,
    patient: { label: patient.label, conditions: safety.conditions, birthYear: sheet.birthYear },
    template: sheet.template,
    ...library,
    warningText: sheet.warningText,
    checks: sheet.checks,
    version: { number: 0, publishedOn: sheet.today, therapistName: sheet.therapistName },
  };
}

/** What would print, by the same pure steps as the paper; nothing while the clinic has not given its contacts. */
export function buildSheet(
  program: SheetProgram,
  library: ReturnType<typeof sheetLibrary>,
  draft: ProgramDraft,
  print: PrintChoice,
  measure: TextMeasure,
): Sheet | undefined {
  const { clinic, sheet } = program;
  if ([clinic.phone, clinic.emergencyNumber, clinic.urgentLine].some((contact) => contact.trim() === "")) {
    return undefined;
  }
  const version = editionOf(program, draft);
  const document = buildProgramDocument({ ...documentSources(program, library, draft), version });
  const { layout, ink, paper: paperSize } = print;
  const isLinked = sheet.link.shareUrl !== undefined;
  const link = isLinked || sheet.isTrial ? sheet.link : LINK_TO_COME;
  const model = printable(
    buildHandout(document, { layout, ink, paperSize, printedOn: sheet.today, ...link }),
  );
  return { model: isLinked ? model : withoutCode(model), plan: planHandout(model, measure) };
}
