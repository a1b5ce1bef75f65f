import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { listPrograms } from "@/db/queries/program-list";
import { amount } from "@/lib/domain/dose/amount";
import { ConflictError, NotFoundError } from "@/lib/domain/errors/errors";
import { MAX_ITEMS, type ProgramDraft } from "@/lib/domain/program/program-draft";
import { BLANK_DRAFT } from "@/lib/domain/template/new-draft";
import { listAdviceTopics } from "../queries/advice";
import { listExercises } from "../queries/exercises";
import { findProgram } from "../queries/programs";
import { findLinkedProgram, findPresentedLink } from "../queries/share-links";
import { LinkScope } from "../scope";
import {
  DOSE,
  documentOf,
  makeClinic,
  makeDraft,
  makeItem,
  makePatient,
  makeProgram,
  makeSharedProgram,
  type TestClinic,
} from "../test/factories";
import { CHECK_VIOLATION, snapshot, verdictOf } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { setPatientArchived } from "./patients";
import { archiveProgram, createProgram, saveDraft } from "./programs";

const suite = startTestDatabase();
let clinic: TestClinic;
let exerciseIds: string[];

beforeAll(async () => {
  clinic = await makeClinic(suite.database);
  exerciseIds = (await listExercises(clinic.scope)).map((exercise) => exercise.id);
});

const draftOf = async (programId: string) => (await findProgram(clinic.scope, programId))?.draft;

/** Sixty exercises with every field filled in. */
function fullDraft(): ProgramDraft {
  const dose = {
    sets: 3,
    repetitions: amount(8, 12),
    hold: amount(0, 30),
    rest: amount(60),
    side: "left-only" as const,
    load: "2 kg – “red” band",
    timesPerDay: amount(1, 2),
    daysPerWeek: amount(3, 5),
    minutes: amount(5, 10),
    tempo: { out: 3, pause: 1, back: 3 },
  };
  return {
    ...BLANK_DRAFT,
    title: "Back and hip, zwölf Wochen",
    goal: "Stairs without a rail",
    habitAfter: "breakfast",
    habitAt: "8 am",
    reviewOn: "2028-02-29",
    diaryWeeks: 4,
    hiddenWarnings: ["C3", "C9"],
    items: Array.from({ length: MAX_ITEMS }, (_, index) =>
      makeItem(exerciseIds[index % exerciseIds.length] ?? "", { dose, note: `Note ${index}\nsecond line` }),
    ),
  };
}

describe("createProgram", () => {
  it("keeps every field of a full draft, in order", async () => {
    const patientId = await makePatient(clinic.scope);
    const draft = fullDraft();
    const programId = await createProgram(clinic.scope, patientId, draft);
    expect(await findProgram(clinic.scope, programId)).toMatchObject({
      draft,
      patientId,
      revision: 1,
      currentVersion: 0,
      hasUnpublishedChanges: true,
    });
  });

  it("refuses a patient who is archived, exactly like one who never was", async () => {
    const patientId = await makePatient(clinic.scope);
    await setPatientArchived(clinic.scope, patientId, true);
    for (const id of [patientId, randomUUID()]) {
      const creation = createProgram(clinic.scope, id, BLANK_DRAFT);
      await expect(creation).rejects.toThrow(new NotFoundError("Patient"));
    }
  });

  it("holds no more items than a program may have", async () => {
    const patientId = await makePatient(clinic.scope);
    const draft = fullDraft();
    const items = [...draft.items, makeItem(exerciseIds[0] ?? "")];
    const creation = createProgram(clinic.scope, patientId, { ...draft, items });
    expect(await verdictOf(creation)).toBe(CHECK_VIOLATION);
  });
});

describe("saveDraft", () => {
  it("replaces the draft and counts the save", async () => {
    const { programId } = await makeProgram(clinic.scope);
    const draft = fullDraft();
    expect(await saveDraft(clinic.scope, programId, 1, draft)).toEqual({ outcome: "saved", revision: 2 });
    expect(await draftOf(programId)).toEqual(draft);
    const { reviewOn: _, ...withoutReview } = { ...draft, items: draft.items.toReversed(), topicIds: [] };
    expect(await saveDraft(clinic.scope, programId, 2, withoutReview)).toMatchObject({ revision: 3 });
    expect(await draftOf(programId)).toEqual(withoutReview);
  });

  it("keeps phases in order, their doses, what is left out of them, and weekdays", async () => {
    const { programId, draft } = await makeProgram(clinic.scope);
    const [first, second] = [randomUUID(), randomUUID()];
    const later = { ...DOSE, sets: 3, daysPerWeek: amount(2), weekdays: [1, 4] };
    const [one, two] = draft.items;
    if (!one || !two) throw new Error("two items are needed");
    const phased: ProgramDraft = {
      ...draft,
      startsOn: "2026-12-01",
      phases: [
        { phaseId: second, weeks: 1 },
        { phaseId: first, weeks: 12 },
      ],
      items: [
        { ...one, phaseDoses: [{ phaseId: first, dose: later }] },
        { ...two, phaseDoses: [{ phaseId: second }] },
      ],
    };
    await saveDraft(clinic.scope, programId, 1, phased);
    expect(await draftOf(programId)).toEqual(phased);
    const document = await documentOf(clinic.scope, programId);
    expect(document).toMatchObject({ phases: phased.phases, program: { startsOn: "2026-12-01" } });
    expect(document.items.map((item) => item.phaseDoses)).toEqual(
      phased.items.map((item) => item.phaseDoses),
    );
    await saveDraft(clinic.scope, programId, 2, draft);
    expect(await draftOf(programId)).toEqual(draft);
  });

  it("remembers that its advice is only proposed, until a save says otherwise", async () => {
    const { programId, draft } = await makeProgram(clinic.scope);
    const proposed: ProgramDraft = { ...draft, adviceProposed: true };
    await saveDraft(clinic.scope, programId, 1, proposed);
    expect(await draftOf(programId)).toEqual(proposed);
    await saveDraft(clinic.scope, programId, 2, draft);
    expect(await draftOf(programId)).toEqual(draft);
  });

  it("keeps no dose of a phase that the program does not have", async () => {
    const { programId, draft } = await makeProgram(clinic.scope);
    const items = draft.items.map((item) => ({
      ...item,
      phaseDoses: [{ phaseId: randomUUID(), dose: DOSE }],
    }));
    await saveDraft(clinic.scope, programId, 1, { ...draft, items });
    expect((await draftOf(programId))?.items).toEqual(draft.items);
  });

  it("keeps a topic in the therapist's words, for this program only", async () => {
    const { programId, draft } = await makeProgram(clinic.scope);
    const [topicId = ""] = (await listAdviceTopics(clinic.scope)).map((topic) => topic.id);
    const topicWordings = [
      { topicId, title: "Sleep, for you", points: ["Keep a pillow between your knees."], variant: "nerve" },
    ];
    const worded = { ...draft, topicIds: [topicId], topicWordings };
    await saveDraft(clinic.scope, programId, 1, worded);
    expect(await draftOf(programId)).toEqual(worded);
    const { advice } = await documentOf(clinic.scope, programId);
    expect(advice[0]).toMatchObject({
      title: "Sleep, for you",
      points: ["Keep a pillow between your knees."],
    });
    await saveDraft(clinic.scope, programId, 2, { ...worded, topicIds: [] });
    expect((await draftOf(programId))?.topicWordings).toBeUndefined();
  });

  it("keeps item ids through a reordering", async () => {
    const { programId, draft } = await makeProgram(clinic.scope);
    const reordered = { ...draft, items: draft.items.toReversed() };
    await saveDraft(clinic.scope, programId, 1, reordered);
    expect((await draftOf(programId))?.items).toEqual(reordered.items);
  });

  it("answers a conflict, with the revision that is current, and changes nothing", async () => {
    const { programId, draft } = await makeProgram(clinic.scope);
    await saveDraft(clinic.scope, programId, 1, draft);
    for (const revision of [1, 3]) {
      const late = saveDraft(clinic.scope, programId, revision, { ...draft, title: "Too late" });
      await expect(late).rejects.toThrow(ConflictError);
      await expect(late).rejects.toMatchObject({ currentRevision: 2 });
    }
    expect((await draftOf(programId))?.title).toBe(draft.title);
  });

  it("lets exactly one of many parallel saves through", async () => {
    const { programId, draft } = await makeProgram(clinic.scope);
    const saves = Array.from({ length: 8 }, (_, index) =>
      saveDraft(clinic.scope, programId, 1, { ...draft, title: `Save ${index}` }),
    );
    const outcomes = await Promise.allSettled(saves);
    const winners = outcomes.flatMap((outcome, index) => (outcome.status === "fulfilled" ? [index] : []));
    expect(winners).toHaveLength(1);
    expect((await draftOf(programId))?.title).toBe(`Save ${winners[0]}`);
    expect((await draftOf(programId))?.items).toEqual(draft.items);
  });

  it("names what the library does not hold, and saves nothing", async () => {
    const { programId, draft } = await makeProgram(clinic.scope);
    const [exerciseId, topicId] = [randomUUID(), randomUUID()];
    const before = await snapshot(suite.database);
    const withGaps = {
      ...draft,
      items: [...draft.items, makeItem(exerciseId)],
      topicIds: [...draft.topicIds, topicId],
    };
    const result = await saveDraft(clinic.scope, programId, 1, withGaps);
    expect(result).toEqual({ outcome: "missing", exerciseIds: [exerciseId], topicIds: [topicId] });
    expect(await snapshot(suite.database)).toEqual(before);
  });

  it("leaves other programs alone, even with the same item ids", async () => {
    const one = await makeProgram(clinic.scope);
    const two = await createProgram(clinic.scope, one.patientId, one.draft);
    await saveDraft(clinic.scope, one.programId, 1, { ...one.draft, items: one.draft.items.slice(1) });
    expect(await draftOf(two)).toEqual(one.draft);
    expect((await draftOf(one.programId))?.items).toEqual(one.draft.items.slice(1));
  });

  it("lets two clinics use one item id", async () => {
    const other = await makeClinic(suite.database);
    const { draft } = await makeProgram(clinic.scope);
    const programId = await createProgram(other.scope, await makePatient(other.scope), draft);
    expect((await findProgram(other.scope, programId))?.draft).toEqual(draft);
  });

  it("does not save into an archived program", async () => {
    const { programId, draft } = await makeProgram(clinic.scope);
    await archiveProgram(clinic.scope, programId);
    await expect(saveDraft(clinic.scope, programId, 1, draft)).rejects.toThrow(NotFoundError);
  });
});

describe("archiveProgram", () => {
  it("takes the program off the lists and ends its link's view; twice is as good as once", async () => {
    const { programId, patientId, linkId } = await makeSharedProgram(clinic.scope);
    const link = LinkScope.forLink(suite.database, linkId);
    expect(await findLinkedProgram(link, linkId)).toBeDefined();
    await archiveProgram(clinic.scope, programId);
    const first = (await findProgram(clinic.scope, programId))?.archivedAt;
    await archiveProgram(clinic.scope, programId);
    expect((await findProgram(clinic.scope, programId))?.archivedAt).toEqual(first);
    expect(await listPrograms(clinic.scope, { patientId })).toEqual([]);
    expect(await findLinkedProgram(link, linkId)).toBeUndefined();
    expect(await findPresentedLink(link)).toBeUndefined();
  });

  it("makes drafts that name nothing", async () => {
    const patientId = await makePatient(clinic.scope);
    const draft = await makeDraft(clinic.scope, { itemCount: 0, topicIds: [] });
    const programId = await createProgram(clinic.scope, patientId, draft);
    expect(await draftOf(programId)).toEqual(draft);
  });
});

describe("what an interpreter told", () => {
  const told = (text: string) => ({
    language: "pl",
    goal: { english: "Walk.", text },
    notes: {},
  });

  it("is kept with who typed it, whoever saves the draft afterwards", async () => {
    const { programId, draft } = await makeProgram(clinic.scope);
    const colleague = clinic.admin.scope;
    await saveDraft(clinic.scope, programId, 1, { ...draft, told: told("Chodzić.") });
    const typed = await findProgram(clinic.scope, programId);
    expect(typed?.draft.told).toEqual(told("Chodzić."));
    expect(typed?.toldBy).toBe(clinic.scope.actor.displayName);
    await saveDraft(colleague, programId, 2, { ...draft, title: "Other", told: told("Chodzić.") });
    expect((await findProgram(clinic.scope, programId))?.toldBy).toBe(clinic.scope.actor.displayName);
    await saveDraft(colleague, programId, 3, { ...draft, told: told("Spacerować.") });
    expect((await findProgram(clinic.scope, programId))?.toldBy).toBe(colleague.actor.displayName);
  });

  it("goes with the exercise that it was told of, and with its last word", async () => {
    const { programId, draft } = await makeProgram(clinic.scope);
    const itemId = draft.items[0]?.itemId ?? "";
    const notes = { [itemId]: { english: "Slowly.", text: "Powoli." } };
    await saveDraft(clinic.scope, programId, 1, { ...draft, told: { language: "pl", notes } });
    expect((await draftOf(programId))?.told?.notes).toEqual(notes);
    await saveDraft(clinic.scope, programId, 2, { ...draft, items: [], told: { language: "pl", notes } });
    const without = await findProgram(clinic.scope, programId);
    expect(without?.draft).not.toHaveProperty("told");
    expect(without).not.toHaveProperty("toldBy");
  });

  it("is refused by the database without a language, and beyond its bounds", async () => {
    const { programId } = await makeProgram(clinic.scope);
    const set = (words: string) =>
      verdictOf(
        clinic.scope.run((transaction) =>
          transaction.execute(
            sql`update programs set told_by = created_by, told_words = ${words}::jsonb where id = ${programId}`,
          ),
        ),
      );
    for (const words of ["{}", '{"language":"Polish","notes":{}}', '{"language":"pl","notes":[]}'])
      expect(await set(words)).toBe(CHECK_VIOLATION);
    expect(await set(JSON.stringify({ language: "pl", notes: { a: "x".repeat(120_000) } }))).toBe(
      CHECK_VIOLATION,
    );
  });
});
