"use client";

import { FIELD_NAMES } from "@/components/programs/dose/dose-field-names";
import type { ExerciseName, ProgramBuilderProps } from "@/components/programs/model/builder-view";
import type { ItemField } from "@/lib/domain/builder/builder-content";
import type { FieldProblem } from "@/lib/domain/builder/builder-fields";
import {
  type BuilderPlace,
  placeOfBlocker,
  placeOfPath,
  placeOfProblem,
} from "@/lib/domain/builder/builder-place";
import { blockersOfFields } from "@/lib/domain/program/blocker-fields";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import type { PublicationBlocker } from "@/lib/domain/program/publication";
import { PlaceLink } from "./place-link";

/** Something to put right: what to do, and where. */
export interface Mend {
  readonly message: string;
  readonly place?: BuilderPlace | undefined;
}

interface MendListProps {
  readonly mends: readonly Mend[];
  readonly program: Pick<ProgramBuilderProps, "programId"> & {
    readonly patient: Pick<ProgramBuilderProps["patient"], "id">;
  };
  readonly onGo: (place: BuilderPlace) => void;
}

/** What is to be put right, each a link to its place. */
export function MendList({ mends, program, onGo }: MendListProps) {
  return (
    <ul className="grid gap-2">
      {mends.map(({ message, place }) => (
        <li key={`${message} ${JSON.stringify(place)}`}>
          <PlaceLink {...{ place, onGo }} programId={program.programId} patientId={program.patient.id}>
            {message}
          </PlaceLink>
        </li>
      ))}
    </ul>
  );
}

/** What keeps a program from being published, with the ways there. */
export function mendsOfBlockers(blockers: readonly PublicationBlocker[]): Mend[] {
  return blockers.map((blocker) => ({ message: blocker.message, place: placeOfBlocker(blocker) }));
}

const PROGRAM_FIELD_NAMES = {
  title: "Title",
  goal: "Goal",
  habitAfter: "After",
  habitAt: "At",
  reviewOn: "Next review",
  startsOn: "First block starts",
} as const;

/** Typed texts that could not be taken over, each with the name of its field. */
export function mendsOfProblems(
  problems: readonly FieldProblem[],
  { items }: Pick<ProgramDraft, "items">,
  names: ReadonlyMap<string, ExerciseName>,
): Mend[] {
  return problems.map((problem) => {
    const { field, itemId, message } = problem;
    const item = items.find((candidate) => candidate.itemId === itemId);
    const exercise = item && names.get(item.exerciseId);
    const name =
      field in PROGRAM_FIELD_NAMES
        ? PROGRAM_FIELD_NAMES[field as keyof typeof PROGRAM_FIELD_NAMES]
        : `${exercise?.name ?? "An exercise"}, ${FIELD_NAMES[field as ItemField].toLowerCase()}`;
    return { message: `${name}: ${message}`, place: placeOfProblem(problem) };
  });
}

/** What the server refused, field by field, as far as it says where. */
export function mendsOfAnswer(
  fields: Readonly<Record<string, string>> | undefined,
  draft: ProgramDraft,
  names: ReadonlyMap<string, ExerciseName>,
): Mend[] {
  if (!fields) return [];
  const paths = Object.entries(fields).flatMap(([path, message]) => {
    const place = placeOfPath(path, draft);
    const item = place?.kind === "item" && draft.items.find(({ itemId }) => itemId === place.itemId);
    const name = item ? names.get(item.exerciseId)?.name : undefined;
    return place ? [{ message: name === undefined ? message : `${name}: ${message}`, place }] : [];
  });
  return [...mendsOfBlockers(blockersOfFields(fields)), ...paths];
}
