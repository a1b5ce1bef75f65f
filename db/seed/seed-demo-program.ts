import { randomUUID } from "node:crypto";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { addDays } from "@/lib/domain/dates/local-date";
import { buildProgramDocument, type ExerciseText } from "@/lib/domain/program/build-program-document";
import type { DocumentAdvice, DocumentClinic, ProgramDocument } from "@/lib/domain/program/program-document";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import { BLANK_DRAFT } from "@/lib/domain/template/new-draft";
import {
  adviceTopics,
  clinics,
  exercises,
  programAdvice,
  programItems,
  programs,
  programVersions,
} from "../schema";
import { SHARED_OWNER } from "../schema/columns";
import { doseToRow } from "../schema/dose-row";
import type { Transaction } from "../scope";
import { DEMO_FOLLOW_UP as DEMO } from "./demo-follow-up";
import { LIBRARY } from "./library/all-exercises";
import type { DemoPlace } from "./seed-demo-follow-up";
import { WARNING_TEXT } from "./warning-text";

export interface DemoProgram {
  readonly programId: string;
  /** In order. */
  readonly itemIds: readonly string[];
}

/** The program with its two versions, published on their days. */
export async function seedDemoProgram(transaction: Transaction, place: DemoPlace): Promise<DemoProgram> {
  const { clinicId, patientId, userId, today } = place;
  const programId = randomUUID();
  const itemIds = DEMO.items.map(() => randomUUID());
  const texts = await libraryTexts(transaction);
  const clinic = await demoClinic(transaction, clinicId);
  const documents: ProgramDocument[] = [];
  for (const [index, daysAgo] of DEMO.versions.entries()) {
    const previous = documents.at(-1);
    documents.push(
      buildProgramDocument({
        ...texts,
        clinic,
        programId,
        draft: draftOf(index, itemIds, texts, today),
        patient: {
          ...DEMO.patient,
          conditions: DEMO.patient.tags.map((tag) => ({ tag, notedOn: addDays(today, -DEMO.versions[0]) })),
        },
        warningText: WARNING_TEXT,
        version: {
          number: index + 1,
          publishedOn: addDays(today, -daysAgo),
          therapistName: place.therapistName,
        },
        ...(previous && { previous }),
      }),
    );
  }
  const { items, topicIds, ...draft } = draftOf(DEMO.versions.length - 1, itemIds, texts, today);
  const { title, goal, habitAfter, habitAt, reviewOn, diaryWeeks } = draft;
  const updatedAt = noonOf(addDays(today, -(DEMO.versions.at(-1) ?? 0)));
  await transaction.insert(programs).values({
    ...{
      id: programId,
      clinicId,
      patientId,
      title,
      goal,
      habitAfter,
      habitAt,
      reviewOn,
      diaryWeeks,
      updatedAt,
    },
    currentVersion: documents.length,
    publishedRevision: 1,
    logsSeenAt: noonOf(addDays(today, -DEMO.seenDaysAgo)),
    createdBy: userId,
    createdAt: noonOf(addDays(today, -DEMO.versions[0])),
  });
  const shared = { clinicId, programId };
  await transaction.insert(programItems).values(
    items.map(({ itemId, exerciseId, dose, note }, position) => ({
      ...{ ...shared, ...doseToRow(dose), id: itemId, exerciseId, note, position },
      exerciseOwnerId: SHARED_OWNER,
    })),
  );
  await transaction
    .insert(programAdvice)
    .values(
      topicIds.map((topicId, position) => ({ ...shared, topicId, position, topicOwnerId: SHARED_OWNER })),
    );
  await transaction.insert(programVersions).values(
    documents.map((document) => ({
      ...{ ...shared, number: document.version.number, document, publishedBy: userId },
      publishedAt: noonOf(document.version.publishedOn),
    })),
  );
  return { programId, itemIds };
}

/** A moment of a local date at which it is that date in every zone of the demonstration clinics. */
export function noonOf(localDate: string): Date {
  return new Date(`${localDate}T12:00:00Z`);
}

interface LibraryTexts {
  readonly exercises: ReadonlyMap<string, ExerciseText>;
  readonly topics: ReadonlyMap<string, DocumentAdvice>;
  readonly exerciseIds: ReadonlyMap<string, string>;
}

function draftOf(
  version: number,
  itemIds: readonly string[],
  texts: LibraryTexts,
  today: string,
): ProgramDraft {
  const { title, goal, habitAfter, habitAt } = DEMO;
  return {
    ...{ ...BLANK_DRAFT, title, goal, habitAfter, habitAt },
    reviewOn: today,
    topicIds: [...texts.topics.keys()],
    items: DEMO.items.map(({ exercise, doses }, index) => ({
      itemId: itemIds[index] ?? "",
      exerciseId: texts.exerciseIds.get(exercise) ?? "",
      dose: doses[version] ?? doses[0],
      note: "",
    })),
  };
}

async function libraryTexts(transaction: Transaction): Promise<LibraryTexts> {
  const slugs = DEMO.items.map(({ exercise }) => exercise);
  const rows = await transaction
    .select()
    .from(exercises)
    .where(and(isNull(exercises.clinicId), inArray(exercises.slug, slugs)));
  const topics = await transaction
    .select()
    .from(adviceTopics)
    .where(and(isNull(adviceTopics.clinicId), inArray(adviceTopics.slug, [...DEMO.topics])));
  return {
    exerciseIds: new Map(rows.map(({ id, slug }) => [slug, id])),
    exercises: new Map(
      rows.map(({ figure, ...row }) => [
        row.id,
        { ...row, ...(figure !== null && { figure }), ladder: neighboursOf(row.slug) },
      ]),
    ),
    topics: new Map(topics.map(({ id, slug, title, points }) => [id, { slug, title, points }])),
  };
}

function neighboursOf(slug: string) {
  const nameOf = (wanted: string | undefined) => LIBRARY.find((entry) => entry.slug === wanted)?.plainName;
  const exercise = LIBRARY.find((entry) => entry.slug === slug);
  const [easier, harder] = [nameOf(exercise?.easier[0]), nameOf(exercise?.harder[0])];
  return { ...(easier && { easier }), ...(harder && { harder }) };
}

async function demoClinic(transaction: Transaction, clinicId: string): Promise<DocumentClinic> {
  const [row] = await transaction.select().from(clinics).where(eq(clinics.id, clinicId));
  if (!row) throw new Error("the demonstration clinic was not made");
  const { name, address, phone, hours, emergencyNumber, urgentLine, paperSize, timeZone, language, country } =
    row;
  return {
    ...{ name, address, phone, hours, emergencyNumber, urgentLine, paperSize, timeZone, language, country },
    painGuide: { carryOnMax: row.painCarryOnMax, easeBackMax: row.painEaseBackMax },
    layout: row.handoutLayout,
    ink: row.handoutInk,
    figureStyle: { skin: row.figureSkin, body: row.figureBody, hair: row.figureHair },
  };
}
