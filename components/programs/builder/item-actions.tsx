"use client";

import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { useBuilderTools } from "@/components/programs/model/builder-tools";
import { IconButton } from "@/components/ui/icon-button";
import type { ItemRowProps } from "./item-row";

const SMALL = "size-7! aria-disabled:opacity-40 aria-disabled:hover:bg-transparent";

/** Moves an exercise, or takes it out. */
export function ItemActions({ item, exercise, index, count }: ItemRowProps) {
  const { move, remove } = useBuilderTools();
  const name = exercise?.name ?? "this exercise";
  const { itemId } = item;
  return (
    <div className="-mr-1 ml-auto flex">
      <IconButton
        size="sm"
        label={`Move ${name} up`}
        icon={<ArrowUp />}
        aria-disabled={index === 0 || undefined}
        className={SMALL}
        aria-keyshortcuts="Alt+ArrowUp"
        onClick={() => move(itemId, index - 1)}
      />
      <IconButton
        size="sm"
        label={`Move ${name} down`}
        icon={<ArrowDown />}
        aria-disabled={index === count - 1 || undefined}
        className={SMALL}
        aria-keyshortcuts="Alt+ArrowDown"
        onClick={() => move(itemId, index + 1)}
      />
      <IconButton
        size="sm"
        label={`Remove ${name}`}
        icon={<Trash2 />}
        className={SMALL}
        aria-keyshortcuts="Delete"
        onClick={() => remove(itemId)}
      />
    </div>
  );
}
