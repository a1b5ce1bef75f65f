"use client";

import { useMemo, useReducer, useState } from "react";
import { leftOutInWords, topicStop } from "@/lib/domain/advice/fit-topic";
import { type BuilderState, reduceBuilder, startBuilder } from "@/lib/domain/builder/builder";
import { findFieldProblems } from "@/lib/domain/builder/builder-fields";
import { mayBeChild } from "@/lib/domain/patient/age";
import {
  contentsOfDraft,
  type DraftNames,
  type ProgramContents,
} from "@/lib/domain/program/program-contents";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import { findPublicationBlockers, type PublicationBlocker } from "@/lib/domain/program/publication";
import type { SafetyFacts } from "@/lib/domain/program/unresolved-stops";
import { differenceInWords, findVersionDifference } from "@/lib/domain/program/version-difference";
import { aboutExercises } from "@/lib/domain/reader/about-exercises";
import type { Reader } from "@/lib/domain/reader/circumstance";
import { reproposeTopics } from "@/lib/domain/template/proposed-advice";
import { type TellUsSign, tellUsSigns } from "@/lib/domain/warning/warning-card";
import { contactsOf } from "@/lib/domain/warning/warning-contacts";
import type { BuilderTools } from "./builder-tools";
import type { ExerciseName, ProgramBuilderProps } from "./builder-view";
import { useNewDoseSources } from "./dose-sources";
import { proposalSources, useTopicReason } from "./topic-reasons";
import { useBuilderActions } from "./use-builder-actions";
import { useConflicts } from "./use-conflicts";
import { useDraftSaver } from "./use-draft-saver";
import { useLocalDraft } from "./use-local-draft";
import { useUndoKeys } from "./use-undo-keys";
import { useUnloadGuard } from "./use-unload-guard";

/** The builder's state with everything that follows from it. */
export function useProgramBuilder(props: ProgramBuilderProps) {
  const { revision, draft: start } = props;
  const reader = useProgramReader(props);
  const [state, dispatch] = useReducer(reduceBuilder, start, (draft) =>
    startBuilder(draftToStartWith(draft, props, reader)),
  );
  const [announcement, announce] = useState("");
  const names = useNames(props, reader);
  const doses = useNewDoseSources(props);
  const { saver, state: saveState } = useDraftSaver(props, { revision, draft: start }, state.draft);
  const problems = useMemo(() => findFieldProblems(state), [state]);
  const isUnsaved = saveState.status !== "saved" || problems.length > 0;
  const local = useLocalDraft(props, state, saver, isUnsaved);
  const conflicts = useConflicts({
    program: props,
    therapistName: props.sheet.therapistName,
    items: state.draft.items,
    names: names.exercises,
    swapTo: doses.swapTo,
    saver,
    dispatch,
    announce,
  });
  const tools: BuilderTools = useBuilderActions({
    state,
    dispatch,
    announce,
    names: names.exercises,
    affectedSide: props.patient.affectedSide,
    startDoseOf: doses.startDoseOf,
    levels: conflicts.forecast.levels,
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
    reader,
    warnings: useMemo(() => names.warningsOf(state.draft.items), [names, state.draft.items]),
    reasonOf: useTopicReason(props, reader),
    leftOut: useMemo(() => leftOutTopics(state.draft, names), [state.draft, names]),
    blockers: useBlockers(props, state, names, conflicts.safety),
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

/** The draft as it is saved; before the first version its advice follows the record until somebody changes it by hand. */
function draftToStartWith(draft: ProgramDraft, props: ProgramBuilderProps, reader: Reader): ProgramDraft {
  if (props.currentVersion > 0) return draft;
  return reproposeTopics(draft, proposalSources(props, reader));
}

interface BuilderNames extends DraftNames {
  readonly exercises: ReadonlyMap<string, ExerciseName>;
  readonly reader: Reader;
  readonly warningsOf: (items: ProgramDraft["items"]) => readonly TellUsSign[];
}

/** Who will read the program, on the clinic's day. */
function useProgramReader({ safety, sheet }: ProgramBuilderProps): Reader {
  const { conditions, today } = safety;
  const { birthYear, template } = sheet;
  return useMemo(
    () => ({ conditions, birthYear, template, today }),
    [conditions, birthYear, template, today],
  );
}

/** The topics of the draft that must not be given to this patient, in a sentence each. */
function leftOutTopics({ topicIds }: ProgramDraft, { topics, reader }: BuilderNames): string[] {
  return topicIds.flatMap((id) => {
    const topic = topics.get(id);
    const because = topic && topicStop(topic.slug, reader);
    return topic && because !== undefined ? [leftOutInWords(topic.title, because)] : [];
  });
}

function useNames(
  { exercises, retired, topics, patient, sheet, clinic }: ProgramBuilderProps,
  reader: Reader,
): BuilderNames {
  const { label: patientLabel } = patient;
  const { warningText } = sheet;
  return useMemo(() => {
    const byId = new Map([...exercises, ...retired].map((exercise) => [exercise.id, exercise]));
    const warningsOf = (items: ProgramDraft["items"]) => {
      const own = items.flatMap(({ exerciseId }) => byId.get(exerciseId) ?? []);
      return tellUsSigns(warningText, contactsOf(clinic), { ...reader, ...aboutExercises(own) });
    };
    return {
      patientLabel,
      exercises: byId,
      topics: new Map(topics.map((topic) => [topic.id, topic])),
      warningsOf,
      reader,
    };
  }, [exercises, retired, topics, warningText, clinic, patientLabel, reader]);
}

function useBlockers(
  { patient, safety: sources }: ProgramBuilderProps,
  { draft }: BuilderState,
  { exercises, topics, reader }: BuilderNames,
  safety: SafetyFacts,
): readonly PublicationBlocker[] {
  const { tags, clearance } = patient;
  const needsAdult = mayBeChild(sources.birthYear, sources.today) && sources.adult === "";
  return useMemo(
    () => findPublicationBlockers({ draft, exercises, topics, reader, tags, clearance, needsAdult, safety }),
    [draft, exercises, topics, reader, tags, clearance, needsAdult, safety],
  );
}
