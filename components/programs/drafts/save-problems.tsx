"use client";

import { TriangleAlert } from "lucide-react";
import { MendList, mendsOfProblems } from "@/components/programs/mend/mend-list";
import type { ProgramBuilderProps } from "@/components/programs/model/builder-view";
import type { ProgramBuilderModel } from "@/components/programs/model/use-program-builder";
import { closePopup, Popup } from "@/components/ui/popup";
import type { BuilderPlace } from "@/lib/domain/builder/builder-place";

interface SaveProblemsProps {
  readonly program: ProgramBuilderProps;
  readonly model: ProgramBuilderModel;
  readonly onGo: (place: BuilderPlace) => void;
}

const POPUP_ID = "save-problems";

/**
 * What could not be taken over, at the top of the builder: how many fields, and each of them one press away. It opens over
 * the work, so that nothing slides away from under the mouse while somebody goes from one field to the next.
 */
export function SaveProblems({ program, model, onGo }: SaveProblemsProps) {
  const { problems, state, names } = model;
  const mends = mendsOfProblems(problems, state.draft, names.exercises);
  const count = mends.length === 1 ? "1 field to correct" : `${mends.length} fields to correct`;
  return (
    <Popup
      label={count}
      title={`Saved, without ${count}`}
      className="flex h-8 flex-none items-center gap-1.5 rounded px-1 text-sm font-semibold whitespace-nowrap text-warn-ink hover:bg-wash"
      panelClassName="w-88"
      button={
        <>
          <TriangleAlert />
          <span>{count}</span>
        </>
      }
    >
      <div id={POPUP_ID}>
        <MendList
          {...{ mends, program }}
          onGo={(place) => {
            const popup = document.getElementById(POPUP_ID);
            if (popup) closePopup(popup);
            onGo(place);
          }}
        />
      </div>
    </Popup>
  );
}
