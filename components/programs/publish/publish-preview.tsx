"use client";

import type { ProgramBuilderProps } from "@/components/programs/model/builder-view";
import type { ProgramBuilderModel } from "@/components/programs/model/use-program-builder";
import { DifferenceList } from "@/components/programs/versions/difference-list";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { PublicationBlocker } from "@/lib/domain/program/publication";

interface PublishPreviewProps {
  readonly model: ProgramBuilderModel;
  readonly program: ProgramBuilderProps;
  /** Closes the dialog on the way to a place in the program. */
  readonly onGoTo: () => void;
}

/** What publishing will change, or what has to be done first. */
export function PublishPreview({ model, program, onGoTo }: PublishPreviewProps) {
  const { blockers, problems } = model;
  if (blockers.length > 0) return <Blockers blockers={blockers} onGoTo={onGoTo} />;
  return (
    <div className="grid gap-4">
      {problems.length > 0 && (
        <Notice tone="warn" title="Some fields are not in it">
          {problems.length === 1 ? "One field has" : `${problems.length} fields have`} a text that could not
          be taken over. Publishing goes on with the values before.
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
  const { items } = model.state.draft;
  const topicCount = model.state.draft.topicIds.length - model.leftOut.length;
  if (!program.published) {
    const exercises = items.length === 1 ? "1 exercise" : `${items.length} exercises`;
    const topics = topicCount === 1 ? "1 advice topic" : `${topicCount} advice topics`;
    return (
      <p>
        This is the first version: {exercises}, {topics} and the warning card. {program.patient.label} gets a
        link to it.
      </p>
    );
  }
  const lines = model.differenceFrom(program.published);
  if (lines.length === 0) {
    return <p>Nothing differs from version {program.currentVersion}. Publishing gives it today's date.</p>;
  }
  return (
    <div className="grid gap-1">
      <p className="font-semibold">Changes since version {program.currentVersion}:</p>
      <DifferenceList lines={lines} />
    </div>
  );
}

interface BlockersProps {
  readonly blockers: readonly PublicationBlocker[];
  readonly onGoTo: () => void;
}

function Blockers({ blockers, onGoTo }: BlockersProps) {
  const goTo = (itemId: string) => {
    onGoTo();
    const place = document.getElementById(`${itemId}-side`) ?? document.getElementById(`item-${itemId}`);
    requestAnimationFrame(() => place?.focus());
  };
  return (
    <Notice tone="warn" title="First">
      <ul className="grid gap-2">
        {blockers.map(({ itemId, message }) => (
          <li key={`${itemId} ${message}`} className="flex flex-wrap items-center justify-between gap-2">
            {message}
            {itemId !== undefined && (
              <Button size="sm" onClick={() => goTo(itemId)}>
                Go to it
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
