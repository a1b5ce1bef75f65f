"use client";

import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import type { ItemField } from "@/lib/domain/builder/builder-content";
import { OPEN_FIELD_NAMES } from "./dose-field-names";

/** What an exercise may get: fields to type into, and choices. */
export type OpenField = ItemField | "side" | "weekdays";

interface AddFieldProps {
  readonly fields: readonly OpenField[];
  readonly onOpen: (field: OpenField) => void;
}

const CHOICE_NAMES = { side: "Side", weekdays: "Weekdays" } as const;

/** One quiet button that turns into the fields an exercise does not have yet. */
export function AddField({ fields, onOpen }: AddFieldProps) {
  const [isOpen, setIsOpen] = useState(false);
  const ref = useRef<HTMLFieldSetElement>(null);
  const open = () => {
    setIsOpen(true);
    requestAnimationFrame(() => ref.current?.querySelector("button")?.focus());
  };
  if (!isOpen) {
    return <IconButton size="sm" label="Add a field" icon={<Plus />} onClick={open} />;
  }
  return (
    <fieldset
      ref={ref}
      aria-label="Add a field"
      className="flex flex-wrap gap-1"
      onKeyDown={(event) => event.key === "Escape" && setIsOpen(false)}
    >
      {fields.map((field) => (
        <Button
          key={field}
          variant="quiet"
          size="sm"
          className="px-2"
          onClick={() => {
            setIsOpen(false);
            onOpen(field);
          }}
        >
          {field === "side" || field === "weekdays" ? CHOICE_NAMES[field] : OPEN_FIELD_NAMES[field]}
        </Button>
      ))}
    </fieldset>
  );
}
