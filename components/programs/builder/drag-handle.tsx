"use client";

import { GripVertical } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import type { RowHandle } from "./use-row-drag";

interface DragHandleProps {
  readonly handle: RowHandle;
  readonly name: string;
}

/** Where a row is taken hold of: with the mouse, with a finger that rests on it, or with Space and the arrow keys. */
export function DragHandle({ handle, name }: DragHandleProps) {
  return (
    <IconButton
      size="sm"
      {...handle}
      label={`Drag ${name}`}
      icon={<GripVertical />}
      className="cursor-grab touch-none active:cursor-grabbing"
    />
  );
}
