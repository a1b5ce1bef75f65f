"use client";

import { useMemo, useReducer, useState } from "react";
import { useConflicts } from "@/components/programs/conflicts/use-conflicts";
import { useNewDoseSources } from "@/components/programs/dose/dose-sources";
import { useDraftSaver } from "@/components/programs/drafts/use-draft-saver";
import { useLocalDraft } from "@/components/programs/drafts/use-local-draft";
import { useUnloadGuard } from "@/components/programs/drafts/use-unload-guard";
import { type BuilderState, reduceBuilder, startBuilder } from "@/lib/domain/builder/builder";
import { findFieldProblems } from "@/lib/domain/builder/builder-fields";
import type { SafetyFacts } from "@/lib/domain/conflict/unresolved-stops";
import {
  contentsOfDraft,
  type DraftNames,
  type ProgramContents,
} from "@/lib/domain/program/program-contents";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import { findPublicationBlockers, type PublicationBlocker } from "@/lib/domain/program/publication";
import { differenceInWords, findVersionDifference } from "@/lib/domain/program/version-difference";
import type { BuilderTools } from "./builder-tools";
import type { ExerciseName, ProgramBuilderProps } from "./builder-view";
import { useBuilderActions } from "./use-builder-actions";
import { useUndoKeys } from "./use-undo-keys";

/** The builder's state with everything that follows from it. */
export function useProgramBuilder(props: ProgramBuilderProps) {
  const { revision, draft: start } = props;
  const [state, dispatch] = useReducer(reduceBuilder, start, startBuilder);
  const [announcement, announce] = useState("");
  const names = useNames(props);
  const doses = useNewDoseSources(props);
  const { saver, state: saveState } = useDraftSaver(props, { revision, draft: start }, state.draft);
  const problems = useMemo(() => findFieldProblems(state), [state]);
  const isUnsaved = saveState.status !== "saved" || problems.length > 0;
  const local = useLocalDraft(props, state, saver, isUnsaved);
  const tools: BuilderTools = useBuilderActions({
    state,
    dispatch,
    announce,
    names: names.exercises,
    affectedSide: props.patient.affectedSide,
    startDoseOf: doses.startDoseOf,
  });
  const conflicts = useConflicts({
    program: props,
    therapistName: props.sheet.therapistName,
    items: state.draft.items,
    names: names.exercises,
    dispatch,
    announce,
  });
  useUndoKeys(dispatch);
  useUnloadGuard(isUnsaved);
  return {
    state,
    tools,
    announcement,
    names,
    doses,
    saver,
    saveState,
    problems,
    local,
    conflicts,
    blockers: useBlockers(props, state, names.exercises, conflicts.safety),
    differenceFrom: (before: ProgramContents | ProgramDraft) =>
      differenceInWords(
        findVersionDifference(
          "warnings" in before ? before : contentsOfDraft(before, names),
          contentsOfDraft(state.draft, names),
          props.clinic.language,
        ),
      ),
  };
}

export type ProgramBuilderModel = ReturnType<typeof useProgramBuilder>;

interface BuilderNames extends DraftNames {
  readonly exercises: ReadonlyMap<string, ExerciseName>;
}

function useNames({ exercises, retired, topics, warnings, patient }: ProgramBuilderProps): BuilderNames {
  const { label: patientLabel } = patient;
  return useMemo(
    () => ({
      patientLabel,
      exercises: new Map([...exercises, ...retired].map((exercise) => [exercise.id, exercise])),
      topics: new Map(topics.map((topic) => [topic.id, topic])),
      warnings,
    }),
    [exercises, retired, topics, warnings, patientLabel],
  );
}

function useBlockers(
  { patient }: ProgramBuilderProps,
  { draft }: BuilderState,
  exercises: ReadonlyMap<string, ExerciseName>,
  safety: SafetyFacts,
): readonly PublicationBlocker[] {
  const { tags, clearance } = patient;
  return useMemo(
    () => findPublicationBlockers({ draft, exercises, tags, clearance, safety }),
    [draft, exercises, tags, clearance, safety],
  );
}
