"use client";

import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";
import type { BuilderPlace } from "@/lib/domain/builder/builder-place";
import { signOffHref } from "@/lib/domain/program/sign-off-return";

interface PlaceLinkProps {
  /** Absent where nothing can be led to. */
  readonly place: BuilderPlace | undefined;
  readonly programId: string;
  readonly patientId: string;
  /** Goes to a place of the builder. */
  readonly onGo: (place: BuilderPlace) => void;
  /** What has to be done there. */
  readonly children: ReactNode;
}

/** A sentence that says what to do and leads to where it is done. */
export function PlaceLink({ place, programId, patientId, onGo, children }: PlaceLinkProps) {
  if (!place) return <span>{children}</span>;
  if (place.kind === "record") {
    return (
      <TextLink href={`/patients/${patientId}/edit#${encodeURIComponent(place.field)}`}>{children}</TextLink>
    );
  }
  if (place.kind === "sign-off") return <TextLink href={signOffHref(programId)}>{children}</TextLink>;
  return (
    <button
      type="button"
      className="rounded-tick text-left font-semibold text-accent-ink underline underline-offset-2 hover:text-accent-deep pointer-coarse:min-h-11"
      onClick={() => onGo(place)}
    >
      {children}
    </button>
  );
}
