"use client";

import type { ReactNode } from "react";
import { useBuilderTools } from "@/components/programs/model/builder-tools";
import { Checkbox } from "@/components/ui/checkbox";
import type { BuilderState } from "@/lib/domain/builder/builder";

interface BulkSelectProps {
  readonly state: BuilderState;
  /** What else can be done with the whole list. */
  readonly children?: ReactNode;
}

/** Ticks all exercises, or none. */
export function BulkSelect({ state, children }: BulkSelectProps) {
  const { dispatch } = useBuilderTools();
  const { ticked, draft } = state;
  const ids = draft.items.map((item) => item.itemId);
  const isAll = ids.length > 0 && ticked.length === ids.length;
  return (
    <div className="flex min-h-10 flex-wrap items-center gap-x-2 gap-y-1 pl-3 text-sm">
      {ids.length > 1 && (
        <Checkbox
          label={ticked.length > 0 ? `${ticked.length} ticked` : "Tick all"}
          checked={isAll}
          ref={(box) => {
            if (box) box.indeterminate = ticked.length > 0 && !isAll;
          }}
          onChange={() => dispatch({ type: "tick", itemIds: isAll ? [] : ids })}
        />
      )}
      <div className="-mr-2 ml-auto flex flex-wrap [&>button]:px-2!">{children}</div>
    </div>
  );
}
