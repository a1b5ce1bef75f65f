"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { ErrorNote } from "@/components/ui/error-note";
import { FieldError } from "@/components/ui/field";
import type { PublishData } from "@/lib/programs/actions";
import type { ProgramBuilderProps } from "./builder-view";
import { PublishPreview } from "./publish-preview";
import { PublishResult } from "./publish-result";
import type { ProgramBuilderModel } from "./use-program-builder";
import { usePublishing } from "./use-publishing";

interface PublishDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly model: ProgramBuilderModel;
  readonly program: ProgramBuilderProps;
}

/** Publishing: what will change, the one question that must be asked, and then the paper. */
export function PublishDialog({ open, onClose, model, program }: PublishDialogProps) {
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
      title={published ? `Version ${published.version} is published` : `Publish version ${next}`}
    >
      {published ? (
        <PublishResult programId={program.programId} published={published} onClose={close} />
      ) : (
        <PublishForm {...{ model, program, next }} onCancel={close} onPublished={setPublished} />
      )}
    </Dialog>
  );
}

interface PublishFormProps extends Pick<PublishDialogProps, "model" | "program"> {
  readonly next: number;
  readonly onCancel: () => void;
  readonly onPublished: (published: PublishData) => void;
}

function PublishForm({ model, program, next, onCancel, onPublished }: PublishFormProps) {
  const [screened, setScreened] = useState<"yes" | "no" | "forgotten">("no");
  const { publish, isPending, failure } = usePublishing(model.saver, program.programId, onPublished);
  const isBlocked = model.blockers.length > 0;
  const submit = () => (screened === "yes" ? publish() : setScreened("forgotten"));
  return (
    <>
      <PublishPreview model={model} program={program} onGoTo={onCancel} />
      {!isBlocked && (
        <ScreeningQuestion
          isScreened={screened === "yes"}
          isForgotten={screened === "forgotten"}
          onChange={(isScreened) => setScreened(isScreened ? "yes" : "no")}
        />
      )}
      {failure && (
        <ErrorNote
          title="Not published"
          {...(failure.reference !== undefined && { reference: failure.reference })}
        >
          {failure.message}
        </ErrorNote>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onCancel}>{isBlocked ? "Back to the program" : "Cancel"}</Button>
        {!isBlocked && (
          <Button variant="primary" pending={isPending} pendingLabel="Publishing …" onClick={submit}>
            Publish version {next}
          </Button>
        )}
      </div>
    </>
  );
}

interface ScreeningQuestionProps {
  readonly isScreened: boolean;
  readonly isForgotten: boolean;
  readonly onChange: (isScreened: boolean) => void;
}

function ScreeningQuestion({ isScreened, isForgotten, onChange }: ScreeningQuestionProps) {
  return (
    <div className="grid gap-1.5">
      <Checkbox
        label="I have asked about the warning signs today"
        checked={isScreened}
        aria-invalid={isForgotten || undefined}
        aria-describedby={isForgotten ? "screened-problem" : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      {isForgotten && (
        <FieldError id="screened-problem">Ask about them, then tick this before you publish.</FieldError>
      )}
    </div>
  );
}
