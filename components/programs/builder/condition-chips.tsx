"use client";

import clsx from "clsx";
import { TriangleAlert } from "lucide-react";
import { ConflictBasis } from "@/components/programs/conflicts/conflict-basis";
import type { PatientTag, ProgramBuilderProps } from "@/components/programs/model/builder-view";
import { focusItem } from "@/components/programs/model/item-focus";
import type { ProgramBuilderModel } from "@/components/programs/model/use-program-builder";
import { Popup } from "@/components/ui/popup";
import { healingByTag } from "@/lib/domain/patient/condition-detail-words";

interface ConditionChipsProps {
  readonly program: Pick<ProgramBuilderProps, "patient" | "safety">;
  readonly model: ProgramBuilderModel;
}

const CHIP =
  "inline-flex h-6 flex-none items-center gap-1 rounded-full border px-2.5 text-sm font-semibold whitespace-nowrap";

/** What is known about the patient, as chips that open what to keep in mind; and how much of the program is to be looked at. */
export function ConditionChips({ program: { patient, safety }, model }: ConditionChipsProps) {
  const { tags } = patient;
  const notes = model.conflicts.programNotes;
  const healing = healingByTag(safety);
  const [first, ...others] = tags;
  const firstHealing = first && healing.get(first.slug);
  return (
    <section
      aria-label="Conditions of the patient"
      className="flex min-w-0 flex-wrap items-center gap-1.5 lg:flex-nowrap lg:overflow-hidden"
    >
      {first && (
        <Popup
          label="What is known about the patient"
          className={clsx(CHIP, "min-w-12 flex-shrink! border-line-strong hover:border-ink hover:bg-wash")}
          panelClassName="w-96"
          button={
            <span className="truncate">
              {first.name}
              {firstHealing !== undefined && `: ${firstHealing}`}
              {others.length > 0 && ` and ${others.length} more`}
            </span>
          }
        >
          <TagList tags={tags} healing={healing} />
          {notes.map(({ rule, message, basis }) => (
            <div key={rule} className="mt-3 grid gap-0.5">
              <p className="font-semibold">Worth knowing</p>
              <p>{message}</p>
              <ConflictBasis {...{ rule, basis }} />
            </div>
          ))}
        </Popup>
      )}
      <ToCheck model={model} />
    </section>
  );
}

interface TagListProps {
  readonly tags: readonly PatientTag[];
  /** How long ago it was and the stage, in words, by tag. */
  readonly healing: ReadonlyMap<string, string>;
}

function TagList({ tags, healing }: TagListProps) {
  return (
    <dl className="grid gap-3">
      {tags.map(({ slug, name, prompt }) => (
        <div key={slug}>
          <dt className="font-semibold">{name}</dt>
          {healing.has(slug) && <dd>{healing.get(slug)}</dd>}
          {/* A flag speaks through the conflict rules alone. */}
          {prompt !== "" && <dd className="text-ink-soft">{prompt}</dd>}
        </div>
      ))}
    </dl>
  );
}

/** Leads to the first exercise that a rule speaks about and nobody has looked at. */
function ToCheck({ model }: { readonly model: ProgramBuilderModel }) {
  const { byItem } = model.conflicts.tools;
  const open = model.state.draft.items.filter(({ itemId }) => (byItem.get(itemId)?.open.length ?? 0) > 0);
  const [first] = open;
  if (!first) return null;
  return (
    <button
      type="button"
      className={clsx(CHIP, "border-warn bg-warn-soft text-warn-ink hover:border-warn-ink")}
      onClick={() => focusItem(first.itemId)}
    >
      <TriangleAlert />
      {open.length} to check
    </button>
  );
}
