"use client";

import { useState } from "react";
import { draftAsText } from "@/components/programs/model/draft-as-text";
import type { SavedDraft } from "@/components/programs/model/draft-saver";
import type { ProgramBuilderModel } from "@/components/programs/model/use-program-builder";
import { DifferenceList } from "@/components/programs/versions/difference-list";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { contentOf } from "@/lib/domain/builder/builder-content";

interface ConflictNoticeProps {
  readonly model: ProgramBuilderModel;
  readonly saved: SavedDraft;
}

/** It was saved from elsewhere first, by a colleague or in another tab: both states are kept, and one decides how to go on. */
export function ConflictNotice({ model, saved }: ConflictNoticeProps) {
  const { saver, tools, state, names, local, differenceFrom } = model;
  const [isTextShown, setIsTextShown] = useState(false);
  const load = () => {
    local.setAside(saver.revision);
    saver.adopt(saved);
    tools.dispatch({ type: "replace", content: contentOf(saved.draft) });
    tools.announce("What is saved now is loaded. Your version is set aside on this device.");
  };
  return (
    <Notice
      tone="stop"
      role="alert"
      title={
        saved.isOwn
          ? "You have saved this program in another tab in the meantime"
          : "Somebody else has saved this program in the meantime"
      }
      actions={
        <>
          <Button onClick={load}>Load what is saved now</Button>
          <Button aria-expanded={isTextShown} onClick={() => setIsTextShown(!isTextShown)}>
            {isTextShown ? "Hide the texts" : "Show both texts"}
          </Button>
        </>
      }
    >
      <div className="grid gap-2">
        <p>
          Nothing was overwritten, and your version is kept on this device. After loading it is offered to
          you, to be put back in place of what was saved if that is what you want.
        </p>
        <p className="font-semibold">Yours, compared with what is saved now:</p>
        <DifferenceList lines={differenceFrom(saved.draft)} />
        {isTextShown && (
          <div className="grid gap-3 sm:grid-cols-2">
            <WholeText title="Yours" text={draftAsText(state.draft, names)} />
            <WholeText title="Saved now" text={draftAsText(saved.draft, names)} />
          </div>
        )}
      </div>
    </Notice>
  );
}

/** A version to read, or to copy. */
function WholeText({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <label className="grid content-start gap-0.5">
      <span className="font-semibold">{title}</span>
      <textarea
        readOnly
        rows={10}
        value={text}
        className="w-full rounded border border-line-strong bg-float p-3"
        onFocus={(event) => event.target.select()}
      />
    </label>
  );
}
