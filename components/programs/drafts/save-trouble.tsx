"use client";

import { MendList, mendsOfAnswer } from "@/components/programs/mend/mend-list";
import type { ProgramBuilderProps } from "@/components/programs/model/builder-view";
import type { ProgramBuilderModel } from "@/components/programs/model/use-program-builder";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { BuilderPlace } from "@/lib/domain/builder/builder-place";
import { ConflictNotice } from "./conflict-notice";
import { LocalDraftNotice } from "./local-draft-notice";

interface SaveTroubleProps {
  readonly program: ProgramBuilderProps;
  readonly model: ProgramBuilderModel;
  readonly onGo: (place: BuilderPlace) => void;
}

/** What keeps the text from being saved, and what to do about it. Nothing typed is ever lost by it. */
export function SaveTrouble({ program, model, onGo }: SaveTroubleProps) {
  const { saver, saveState, state, names } = model;
  const again = <Button onClick={() => void saver.flush()}>Try again</Button>;
  return (
    <div className="grid gap-3 empty:hidden">
      <LocalDraftNotice model={model} />
      {saveState.status === "conflict" && <ConflictNotice model={model} saved={saveState.saved} />}
      {saveState.status === "offline" && (
        <Notice tone="warn" title="The server cannot be reached" role="status" actions={again}>
          Go on working: your changes are kept on this device and are saved as soon as the network is back.
        </Notice>
      )}
      {saveState.status === "signed-out" && (
        <Notice tone="warn" title="You are signed out" role="alert" actions={again}>
          Your changes are kept on this device.{" "}
          <TextLink href="/sign-in" target="_blank">
            Sign in again in another tab
          </TextLink>
          , then come back here; they are saved by themselves.
        </Notice>
      )}
      {saveState.status === "refused" && (
        <ErrorNote
          title="Not saved"
          actions={again}
          {...(saveState.reference !== undefined && { reference: saveState.reference })}
        >
          {saveState.message} Your changes are kept on this device.
          <MendList
            mends={mendsOfAnswer(saveState.fields, state.draft, names.exercises)}
            {...{ program, onGo }}
          />
        </ErrorNote>
      )}
    </div>
  );
}
