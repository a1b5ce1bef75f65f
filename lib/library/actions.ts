"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { addToDraft } from "@/db/mutations/draft-items";
import { drawExercise, setExerciseArchived } from "@/db/mutations/exercise-states";
import { setExerciseWords } from "@/db/mutations/exercise-words";
import { createExercise, updateExercise } from "@/db/mutations/exercises";
import { setFavourite } from "@/db/mutations/favourites";
import { getClinic } from "@/db/queries/clinics";
import { findExercise } from "@/db/queries/exercises";
import { findExerciseSlug } from "@/db/queries/own-exercises";
import { listPrograms } from "@/db/queries/program-list";
import type { ActionState } from "@/lib/action/action-state";
import { clinicAction } from "@/lib/action/clinic-action";
import { formatDose } from "@/lib/domain/dose/dose-words";
import { NotFoundError } from "@/lib/domain/errors/errors";
import type { ExerciseLook } from "@/lib/domain/exercise/exercise-look";
import { kindInWords } from "@/lib/domain/exercise/exercise-words";
import { MAX_ITEMS } from "@/lib/domain/program/program-draft";
import type { ProgramAddition, ProgramTarget } from "@/lib/domain/program/program-target";
import { builderAddress } from "@/lib/domain/program/program-target";
import { ENGLISH } from "@/lib/domain/words/english";
import { problemInWords } from "@/lib/figure/problem-words";
import { solveWithReport } from "@/lib/figure/solve-figure";
import { today } from "@/lib/platform/clock";
import {
  exerciseAddress,
  exerciseArchiving,
  exerciseCreation,
  exerciseDrawing,
  exerciseUpdate,
  favouriteMark,
  ownWords,
  programAddition,
  programSearch,
} from "./schema";

/** Marks an exercise as one's own favourite, or takes the mark back. */
export const setFavouriteAction = clinicAction(favouriteMark, async (scope, { exerciseId, isFavourite }) => {
  await setFavourite(scope, exerciseId, isFavourite);
  revalidatePath("/library", "layout");
  return { status: "saved", data: undefined };
});

/** Keeps what the clinic calls an exercise besides its names, so that the search finds it by that. */
export const setExerciseWordsAction = clinicAction(ownWords, async (scope, { exerciseId, words }) => {
  await setExerciseWords(scope, exerciseId, words);
  revalidatePath("/library", "layout");
  return { status: "saved", data: undefined };
});

/**
 * Adds an exercise of the clinic's own, from nothing or as a copy, and opens it; made for a program, it is put at the end
 * of its draft, and the builder opens there.
 */
export const createExerciseAction = clinicAction(
  exerciseCreation,
  async (scope, { programId, ...fields }) => {
    const address = await scope.transaction(async (scope) => {
      const { timeZone } = await getClinic(scope);
      const { slug, exerciseId } = await createExercise(scope, fields, today(timeZone));
      if (programId === undefined) return `/library/${slug}`;
      const added = await addToDraft(scope, programId, exerciseId);
      return builderAddress(programId, added.outcome === "full" ? undefined : added.itemId);
    });
    revalidatePath("/library", "layout");
    redirect(address);
  },
);

/** An exercise for who looks at it in passing; the clinic's own wins over a shared one of the same address. */
export const findExerciseAction = clinicAction(
  exerciseAddress,
  async (scope, { slug }): Promise<ActionState<ExerciseLook>> => {
    const exercise = await findExercise(scope, slug);
    if (!exercise) throw new NotFoundError("Exercise");
    const { plainName, isUnchecked, equipment, steps, feel, mistake, stopIf, easier, harder } = exercise;
    const data = {
      ...{ plainName, isUnchecked, equipment, steps, feel, mistake, stopIf, easier, harder },
      kind: kindInWords(exercise),
      dose: formatDose(ENGLISH, exercise.dose, exercise.sideRule),
      moves: exercise.figure !== undefined,
    };
    return { status: "saved", data };
  },
);

/** Puts an exercise at the end of a program's draft; says where it is when the draft holds it already. */
export const addToProgramAction = clinicAction(
  programAddition,
  async (scope, { programId, exerciseId }): Promise<ActionState<ProgramAddition>> => {
    const added = await addToDraft(scope, programId, exerciseId);
    if (added.outcome === "full") {
      return { status: "refused", message: `A program holds at most ${MAX_ITEMS} exercises.` };
    }
    revalidatePath(`/programs/${programId}`, "layout");
    const data = { wasThere: added.outcome === "there", address: builderAddress(programId, added.itemId) };
    return { status: "saved", data };
  },
);

const SHOWN_PROGRAMS = 8;

/** Programs an exercise can be added to: those changed last, or those that hold the words typed. */
export const findProgramsToAddToAction = clinicAction(
  programSearch,
  async (scope, { search }): Promise<ActionState<readonly ProgramTarget[]>> => {
    const found = await listPrograms(scope, { limit: SHOWN_PROGRAMS, ...(search !== "" && { search }) });
    return { status: "saved", data: found.map(({ id, title, patientName }) => ({ id, title, patientName })) };
  },
);

/** Saves one of the clinic's own exercises; answers a conflict when somebody else has saved it first. */
export const updateExerciseAction = clinicAction(exerciseUpdate, async (scope, input) => {
  const { exerciseId, revision, ...fields } = input;
  const { timeZone } = await getClinic(scope);
  await updateExercise(scope, exerciseId, revision, fields, today(timeZone));
  const slug = await findExerciseSlug(scope, exerciseId);
  if (slug === undefined) throw new NotFoundError("Exercise");
  revalidatePath("/library", "layout");
  redirect(`/library/${slug}`);
});

/** Takes one of the clinic's own exercises out of the library, or back in. */
export const archiveExerciseAction = clinicAction(
  exerciseArchiving,
  async (scope, { exerciseId, archived }) => {
    await setExerciseArchived(scope, exerciseId, archived);
    revalidatePath("/library", "layout");
    if (archived) redirect("/library/archived");
    return { status: "saved", data: undefined, message: "The exercise is back in the library." };
  },
);

/** Solves a drawing again and keeps it; what does not fit is said in words, and nothing is stored then. */
export const drawExerciseAction = clinicAction(
  exerciseDrawing,
  async (scope, { exerciseId, revision, spec, loadTags }): Promise<ActionState<{ revision: number }>> => {
    scope.require("library.change");
    const report = spec && solveWithReport(spec);
    if (report && report.problems.length > 0) {
      const fields = Object.fromEntries(
        report.problems.map((problem, place) => [`pose.${place}`, problemInWords(problem)]),
      );
      return { status: "invalid", message: "The drawing does not fit yet. Nothing was stored.", fields };
    }
    const drawing = report && { poses: spec, figure: report.figure, loadTags };
    const changed = await drawExercise(scope, exerciseId, revision, drawing);
    revalidatePath("/library", "layout");
    return { status: "saved", data: { revision: changed }, message: "The drawing is saved." };
  },
);
