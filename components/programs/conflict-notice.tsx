"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { contentOf } from "@/lib/domain/builder-content";
import { DifferenceList } from "./difference-list";
import { draftAsText } from "./draft-as-text";
import type { SavedDraft } from "./draft-saver";
import type { ProgramBuilderModel } from "./use-program-builder";

interface ConflictNoticeProps {
  readonly model: ProgramBuilderModel;
  readonly saved: SavedDraft;
}

/** A colleague has saved first: both states are kept, and one decides how to go on. */
export function ConflictNotice({ model, saved }: ConflictNoticeProps) {
  const { saver, tools, state, names, differenceFrom } = model;
  const [isTextShown, setIsTextShown] = useState(false);
  const load = () => {
    saver.adopt(saved);
    tools.dispatch({ type: "replace", content: contentOf(saved.draft) });
    tools.announce("What is saved now is loaded. Undo brings your version back.");
  };
  return (
    <Notice
      tone="stop"
      role="alert"
      title="Somebody else has saved this program in the meantime"
      actions={
        <>
          <Button onClick={load}>Load what is saved now</Button>
          <Button aria-expanded={isTextShown} onClick={() => setIsTextShown(!isTextShown)}>
            {isTextShown ? "Hide my text" : "Keep mine as text"}
          </Button>
        </>
      }
    >
      <div className="grid gap-2">
        <p>
          Nothing was overwritten, and your version is kept on this device. After loading, Undo brings yours
          back, to be saved over it if that is what you want.
        </p>
        <p className="font-medium">Yours, compared with what is saved now:</p>
        <DifferenceList lines={differenceFrom(saved.draft)} />
        {isTextShown && <OwnText text={draftAsText(state.draft, names)} />}
      </div>
    </Notice>
  );
}

function OwnText({ text }: { readonly text: string }) {
  return (
    <textarea
      readOnly
      aria-label="My version as text"
      rows={10}
      value={text}
      className="w-full rounded border border-line-strong bg-float p-3"
      onFocus={(event) => event.target.select()}
    />
  );
}
