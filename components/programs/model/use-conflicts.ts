"use client";

import { useMemo, useState } from "react";
import type { ActionState } from "@/lib/action/action-state";
import type { BuilderAction } from "@/lib/domain/builder/builder";
import type { Conflict, ConflictPatient } from "@/lib/domain/conflict/conflict-rule";
import {
  conflictLevels,
  findConflicts,
  findProgramConflicts,
  findProgramNotes,
} from "@/lib/domain/conflict/find-conflicts";
import { isKept } from "@/lib/domain/conflict/kept-conflict";
import type { KeptReason, SafetySources } from "@/lib/domain/conflict/safety-sources";
import type { DraftItem } from "@/lib/domain/program/program-draft";
import { conflictItemsOf, type SafetyFacts } from "@/lib/domain/program/unresolved-stops";
import { keepConflictAction } from "@/lib/safety/actions";
import type { ExerciseChoice, ExerciseName, ProgramBuilderProps } from "./builder-view";
import type { ConflictForecast, ConflictTools, ItemConflicts } from "./conflict-context";
import type { DoseSources } from "./dose-sources";
import type { DraftSaver } from "./draft-saver";
import { useQuietKeeps } from "./use-quiet-keeps";
import { whyUnsaved } from "./why-unsaved";

const MAX_OFFERS = 3;
const ON_RECORD = "Goes on record with your name. Never printed.";
const NOT_ON_RECORD = "With a clinic of your own it goes on record with your name. Never printed.";

interface ConflictsOptions {
  readonly program: Pick<ProgramBuilderProps, "programId" | "patient" | "exercises" | "safety" | "keeping">;
  /** Who keeps an exercise now. */
  readonly therapistName: string;
  readonly items: readonly DraftItem[];
  readonly names: ReadonlyMap<string, ExerciseName>;
  readonly swapTo: DoseSources["swapTo"];
  /** A reason is kept for an item that is saved. */
  readonly saver: DraftSaver;
  readonly dispatch: (action: BuilderAction) => void;
  readonly announce: (sentence: string) => void;
}

/** The conflict rules over the program on the screen: what they say, what was kept, and what can be done about it. */
export function useConflicts(options: ConflictsOptions) {
  const { program, items, names } = options;
  const patient = useConflictPatient(program);
  const [added, setAdded] = useState<readonly KeptReason[]>([]);
  const quiet = useQuietKeeps(program.programId);
  const { kept: onRecord } = program.safety;
  const safety: SafetyFacts & { kept: readonly KeptReason[] } = useMemo(
    () => ({ patient, kept: [...onRecord, ...added] }),
    [patient, onRecord, added],
  );
  const forecast = useForecast(patient, program.exercises);
  const byItem = useMemo(
    () => conflictsByItem({ items, names, choices: program.exercises, safety, quiet: quiet.keys }),
    [items, names, program.exercises, safety, quiet.keys],
  );
  const tools: ConflictTools = {
    byItem,
    keep: (conflicts) => {
      quiet.keep(conflicts.map((conflict) => quietKey(conflict, items)));
      options.announce("Kept");
    },
    alike: ({ rule, level }) =>
      [...byItem.values()]
        .flatMap(({ open }) => open)
        .filter((conflict) => conflict.rule === rule && conflict.level === level),
    keepWithReason: (conflict, reason) =>
      keepWithReason(conflict, reason, options, (entry) => setAdded((before) => [...before, entry])),
    aboutReasons: program.keeping ? NOT_ON_RECORD : ON_RECORD,
    swap: (itemId, exercise) => swap(itemId, exercise, options),
    ...(program.safety.rulesChecked !== undefined && { rulesChecked: program.safety.rulesChecked }),
  };
  return {
    tools,
    forecast,
    safety,
    programConflicts: useMemo(() => findProgramConflicts(patient), [patient]),
    programNotes: useMemo(() => findProgramNotes(patient), [patient]),
  };
}

function useConflictPatient({ safety, patient }: ConflictsOptions["program"]): ConflictPatient {
  const { conditions, birthYear, today } = safety;
  const { affectedSide } = patient;
  return useMemo(
    () => ({ conditions, affectedSide, birthYear, today }),
    [conditions, affectedSide, birthYear, today],
  );
}

function useForecast(patient: ConflictPatient, exercises: readonly ExerciseChoice[]): ConflictForecast {
  return useMemo(() => {
    const levelOf = conflictLevels(patient);
    return {
      levels: new Map(
        exercises.flatMap((exercise) => {
          const level = levelOf(exercise);
          return level ? [[exercise.id, level] as const] : [];
        }),
      ),
    };
  }, [patient, exercises]);
}

interface Judged {
  readonly items: readonly DraftItem[];
  readonly names: ReadonlyMap<string, ExerciseName>;
  readonly choices: readonly ExerciseChoice[];
  readonly safety: SafetyFacts & { readonly kept: SafetySources["kept"] };
  readonly quiet: ReadonlySet<string>;
}

function conflictsByItem({ items, names, choices, safety, quiet }: Judged): ConflictTools["byItem"] {
  const library = new Map(choices.map((exercise) => [exercise.slug, exercise]));
  const found = findConflicts(safety.patient, conflictItemsOf(items, names), library);
  const entries = items.map(({ itemId, exerciseId }): [string, ItemConflicts] => {
    const own = found.filter((conflict) => conflict.itemId === itemId);
    const isOpen = (conflict: Conflict) =>
      conflict.level === "stop"
        ? !isKept(conflict, exerciseId, safety.kept)
        : !quiet.has(quietKey(conflict, items));
    const open = own.filter(isOpen);
    const kept = own
      .filter((conflict) => !isOpen(conflict))
      .map((conflict) => withReason(conflict, safety.kept));
    return [itemId, { open, kept, offers: offersFor(open, library) }];
  });
  return new Map(entries.filter(([, { open, kept }]) => open.length + kept.length > 0));
}

function withReason(conflict: Conflict, kept: readonly KeptReason[]): ItemConflicts["kept"][number] {
  const reason = kept.findLast((entry) => entry.itemId === conflict.itemId && entry.rule === conflict.rule);
  return { conflict, ...(conflict.level === "stop" && reason && { reason }) };
}

/** The offers of all open conflicts together; never one that says stop itself, or is in the program already. */
function offersFor(
  open: readonly Conflict[],
  library: ReadonlyMap<string, ExerciseChoice>,
): readonly ExerciseChoice[] {
  const offers = open.flatMap((conflict) => conflict.offers);
  const usable = offers.filter((offer) => offer.level !== "stop" && !offer.isInProgram);
  const best = [...usable.filter((offer) => !offer.level), ...usable.filter((offer) => offer.level)];
  const slugs = [...new Set(best.map((offer) => offer.slug))].slice(0, MAX_OFFERS);
  return slugs.flatMap((slug) => library.get(slug) ?? []);
}

function quietKey({ itemId, rule }: Conflict, items: readonly DraftItem[]): string {
  const exerciseId = items.find((item) => item.itemId === itemId)?.exerciseId ?? "";
  return `${itemId} ${exerciseId} ${rule}`;
}

async function keepWithReason(
  { itemId, rule }: Conflict,
  reason: string,
  { program, items, saver, therapistName, announce }: ConflictsOptions,
  onKept: (entry: KeptReason) => void,
): Promise<ActionState> {
  const exerciseId = items.find((item) => item.itemId === itemId)?.exerciseId ?? "";
  const { programId } = program;
  const unsaved = whyUnsaved(await saver.flush());
  if (unsaved) return { status: "refused", ...unsaved };
  const keep = program.keeping?.keepConflict ?? keepConflictAction;
  const answer = await keep(undefined, { programId, itemId, exerciseId, rule, reason });
  if (answer.status === "saved") {
    onKept({ itemId, exerciseId, rule, reason, keptByName: therapistName, keptOn: "today" });
    announce("Kept, with your reason");
  }
  return answer;
}

function swap(
  itemId: string,
  exercise: ExerciseChoice,
  { items, swapTo, dispatch, announce, names }: ConflictsOptions,
): void {
  const item = items.find((candidate) => candidate.itemId === itemId);
  const swap = item && swapTo(itemId, item.exerciseId, exercise.id);
  if (!swap) return;
  dispatch({ type: "swap", swaps: [swap] });
  announce(`${names.get(item.exerciseId)?.name ?? "The exercise"} swapped for ${exercise.name}`);
}
