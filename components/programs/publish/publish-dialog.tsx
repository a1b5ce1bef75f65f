"use client";

import { Printer } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { MendList, mendsOfAnswer } from "@/components/programs/mend/mend-list";
import type { ProgramBuilderProps } from "@/components/programs/model/builder-view";
import type { ProgramBuilderModel } from "@/components/programs/model/use-program-builder";
import type { SaveFailure } from "@/components/programs/model/why-unsaved";
import { focusOpenAnswer } from "@/components/programs/screening/focus-open-answer";
import { HealingLines } from "@/components/programs/screening/healing-lines";
import { ScreeningChecklist } from "@/components/programs/screening/screening-checklist";
import { ScreeningLine } from "@/components/programs/screening/screening-line";
import { useScreenedPatient } from "@/components/programs/screening/use-screened-patient";
import { useScreening } from "@/components/programs/screening/use-screening";
import { openSheet } from "@/components/programs/sheet/open-sheet";
import { UndrawableNotice } from "@/components/programs/sheet/undrawable-notice";
import { type PrintChoice, sheetAddress } from "@/components/programs/sheet/use-print-choice";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { ErrorNote } from "@/components/ui/error-note";
import type { BuilderPlace } from "@/lib/domain/builder/builder-place";
import type { ScreeningOutcome } from "@/lib/domain/conflict/safety-record";
import type { PublishData } from "@/lib/programs/actions";
import { AcceptFirst } from "./accept-first";
import { PublishPreview } from "./publish-preview";
import { PublishResult } from "./publish-result";
import { TranslationChoice } from "./translation-choice";
import { UncheckedExercises } from "./unchecked-exercises";
import { UnsignedTexts } from "./unsigned-texts";
import { usePublishing } from "./use-publishing";
import { useTranslationChoice } from "./use-translation-choice";

interface PublishDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly model: ProgramBuilderModel;
  readonly program: ProgramBuilderProps;
  readonly print: PrintChoice;
  /** Leads to a place of the builder. */
  readonly onGo: (place: BuilderPlace) => void;
}

/** Publishing: what will change, the questions that must be asked, and then the paper. */
export function PublishDialog({ open, onClose, model, program, print, onGo }: PublishDialogProps) {
  const [published, setPublished] = useState<PublishData>();
  const close = () => {
    setPublished(undefined);
    onClose();
  };
  const next = (published?.version ?? program.currentVersion) + 1;
  return (
    <Dialog
      open={open}
      onClose={close}
      {...(!published &&
        program.currentVersion === 0 &&
        model.blockers.length === 0 && { size: "lg" as const })}
      title={published ? `Version ${published.version} is published` : `Publish version ${next}`}
    >
      {!program.acceptance.isGiven ? (
        <AcceptFirst programId={program.programId} mayGive={program.acceptance.mayGive} onCancel={close} />
      ) : published ? (
        <PublishResult
          programId={program.programId}
          {...{ published, print }}
          isTranslated={program.reading !== undefined}
          onClose={close}
        />
      ) : (
        <PublishForm
          {...{ model, program, print, next }}
          onCancel={close}
          onGo={(place) => {
            close();
            onGo(place);
          }}
          onPublished={setPublished}
        />
      )}
    </Dialog>
  );
}

interface PublishFormProps extends Pick<PublishDialogProps, "model" | "program" | "print" | "onGo"> {
  readonly next: number;
  readonly onCancel: () => void;
  readonly onPublished: (published: PublishData) => void;
}

function PublishForm(props: PublishFormProps) {
  const { model, program, onCancel, onGo, onPublished } = props;
  const { print, next } = props;
  const screening = useScreening(useScreenedPatient(model, program));
  const { publish, isPending, failure } = usePublishing(model.saver, program.programId, onPublished);
  const choice = useTranslationChoice(program.reading && program.programId, model.saver);
  const isBlocked = model.blockers.length > 0;
  const mends = mendsOfAnswer(failure?.fields, model.state.draft, model.names.exercises);
  const { answers, findings, note, outcome, remind } = screening;
  useServerQuestions(failure, remind);
  const submit = (thenPrint: boolean) => {
    if (outcome === undefined || !screening.isWhole) {
      remind();
      return focusOpenAnswer();
    }
    if (outcome !== "signs" && choice.remind()) return focusOpenAnswer();
    const published = publish({ answers, findings, note }, program.reading && choice.answer);
    if (thenPrint && outcome !== "signs") {
      void openSheet(published.then((data) => data && sheetAddress(program.programId, print, "current")));
    }
  };
  return (
    <form
      className="grid gap-5"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending && !isBlocked) submit(true);
      }}
    >
      <PublishPreview model={model} program={program} onGo={onGo} />
      {!isBlocked && (
        <>
          <UncheckedExercises model={model} />
          <UnsignedTexts draft={model.state.draft} program={program} />
          {program.safety.screening?.outcome === "signs" && (
            <ScreeningLine screening={program.safety.screening} />
          )}
          <UndrawableNotice programId={program.programId} saver={model.saver} />
          {program.reading && (
            <TranslationChoice choice={choice} reading={program.reading} patient={program.patient.label} />
          )}
          <HealingLines {...program} />
          <ScreeningChecklist screening={screening} isFirst={program.currentVersion === 0} />
        </>
      )}
      {failure && (
        <ErrorNote
          title="Not published"
          {...(failure.reference !== undefined && { reference: failure.reference })}
        >
          {mends.length > 0 ? <MendList {...{ mends, program, onGo }} /> : failure.message}
        </ErrorNote>
      )}
      <div className="sticky bottom-0 -mb-6 flex flex-wrap justify-end gap-2 bg-float pt-2 pb-6">
        <Button onClick={onCancel}>{isBlocked ? "Back to the program" : "Cancel"}</Button>
        {!isBlocked && (
          <>
            {outcome !== "signs" && (
              <Button
                disabledReason={isPending ? "It is being published" : undefined}
                onClick={() => submit(false)}
              >
                Publish version {next}
              </Button>
            )}
            <Button
              type="submit"
              variant="primary"
              icon={outcome === "signs" ? undefined : <Printer />}
              pending={isPending}
              pendingLabel={pendingLabel(outcome)}
            >
              {outcome === "signs" ? "Record the signs, publish nothing" : "Publish and print"}
            </Button>
          </>
        )}
      </div>
    </form>
  );
}

/** When the server finds the screening wanting, the way leads to what is missing of it. */
function useServerQuestions(failure: SaveFailure | undefined, remind: () => void): void {
  const latest = useRef(remind);
  useEffect(() => {
    latest.current = remind;
  });
  useEffect(() => {
    if (!Object.keys(failure?.fields ?? {}).some((key) => key.startsWith("screening"))) return;
    latest.current();
    focusOpenAnswer();
  }, [failure]);
}

function pendingLabel(outcome: ScreeningOutcome | undefined): string {
  return outcome === "signs" ? "Recording …" : "Publishing …";
}
