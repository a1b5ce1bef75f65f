import { useMemo } from "react";
import type { ProgramBuilderProps } from "@/components/programs/model/builder-view";
import type { ProgramBuilderModel } from "@/components/programs/model/use-program-builder";
import type { ScreenedPatient } from "@/lib/domain/conflict/screening";

/** Whom to ask what: by the age, the record and the regions of the draft. */
export function useScreenedPatient(
  model: ProgramBuilderModel,
  program: ProgramBuilderProps,
): ScreenedPatient {
  const { items } = model.state.draft;
  return useMemo(() => {
    const ids = new Set(items.map(({ exerciseId }) => exerciseId));
    const held = program.exercises.filter(({ id }) => ids.has(id));
    const { birthYear, today, conditions } = program.safety;
    return {
      birthYear,
      today,
      regions: held.flatMap(({ regions }) => regions),
      purposes: held.map(({ purpose }) => purpose),
      tags: conditions.map(({ tag }) => tag),
    };
  }, [items, program.exercises, program.safety]);
}
