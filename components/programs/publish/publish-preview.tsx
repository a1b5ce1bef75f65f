"use client";

import { MendList, mendsOfBlockers, mendsOfProblems } from "@/components/programs/mend/mend-list";
import type { ProgramBuilderProps } from "@/components/programs/model/builder-view";
import type { ProgramBuilderModel } from "@/components/programs/model/use-program-builder";
import { DifferenceList } from "@/components/programs/versions/difference-list";
import { Notice } from "@/components/ui/notice";
import type { BuilderPlace } from "@/lib/domain/builder/builder-place";
import { dateInWords } from "@/lib/domain/dates/date-words";

interface PublishPreviewProps {
  readonly model: ProgramBuilderModel;
  readonly program: ProgramBuilderProps;
  /** Closes the dialog on the way to a place in the program. */
  readonly onGo: (place: BuilderPlace) => void;
}

/** What publishing will change, or what has to be done first. */
export function PublishPreview({ model, program, onGo }: PublishPreviewProps) {
  const { blockers, problems, state, names } = model;
  if (blockers.length > 0) {
    return (
      <Notice
        tone="warn"
        title={blockers.length === 1 ? "One thing first" : `${blockers.length} things first`}
      >
        <MendList mends={mendsOfBlockers(blockers)} {...{ program, onGo }} />
      </Notice>
    );
  }
  return (
    <div className="grid gap-4">
      {problems.length > 0 && (
        <Notice
          tone="warn"
          title={problems.length === 1 ? "One field is not in it" : `${problems.length} fields are not in it`}
        >
          <MendList mends={mendsOfProblems(problems, state.draft, names.exercises)} {...{ program, onGo }} />
          <p className="mt-2">Publishing goes on with the values before.</p>
        </Notice>
      )}
      <Changes {...{ model, program }} />
      {model.leftOut.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {program.published && (
        <p>The patient's link and the code on the paper stay the same and show this version at once.</p>
      )}
    </div>
  );
}

function Changes({ model, program }: Pick<PublishPreviewProps, "model" | "program">) {
  const { items, phases = [], startsOn } = model.state.draft;
  const topicCount = model.state.draft.topicIds.length - model.leftOut.length;
  if (!program.published) {
    const exercises = items.length === 1 ? "1 exercise" : `${items.length} exercises`;
    const topics = topicCount === 1 ? "1 advice topic" : `${topicCount} advice topics`;
    return (
      <>
        <p>
          This is the first version: {exercises}, {topics} and the warning card. {program.patient.label} gets
          a link to it.
        </p>
        {phases.length > 0 && startsOn !== undefined && (
          <p>
            The first week block starts{" "}
            {startsOn === program.safety.today
              ? "today."
              : `on ${dateInWords(startsOn, program.clinic.language)}.`}
          </p>
        )}
      </>
    );
  }
  const lines = model.differenceFrom(program.published);
  if (lines.length === 0) {
    return (
      <p>
        Nothing differs from version {program.currentVersion}
        {program.reading
          ? ` in English. Publishing takes over what there is in ${program.reading.name} by now.`
          : ". Publishing gives it today's date."}
      </p>
    );
  }
  return (
    <div className="grid gap-1">
      <p className="font-semibold">Changes since version {program.currentVersion}:</p>
      <DifferenceList lines={lines} />
    </div>
  );
}
