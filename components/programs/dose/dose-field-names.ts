import type { ItemField } from "@/lib/domain/builder/builder-content";
import type { DoseSide } from "@/lib/domain/dose/dose";
import type { DoseTextField } from "@/lib/domain/dose/typed-dose";

/** The short names over the fields of a dose. */
export const FIELD_NAMES: Record<ItemField, string> = {
  sets: "Sets",
  repetitions: "Reps",
  hold: "Hold, s",
  rest: "Rest, s",
  load: "Load",
  tempo: "Tempo, s",
  timesPerDay: "A day",
  daysPerWeek: "Days a week",
  minutes: "Minutes",
  note: "Note to the patient",
};

/** What a field is called where there is no field yet. */
export const OPEN_FIELD_NAMES: Record<ItemField, string> = {
  ...FIELD_NAMES,
  repetitions: "Repetitions",
  hold: "Hold",
  rest: "Rest",
  tempo: "Tempo",
  timesPerDay: "Times a day",
  note: "Note",
};

/** What stands in an empty field as an example. */
export const FIELD_EXAMPLES: Partial<Record<DoseTextField, string>> = {
  tempo: "3-1-3",
  load: "5 kg, red band",
};

export const SIDE_OPTIONS: readonly { value: DoseSide; label: string }[] = [
  { value: "left-only", label: "Left only" },
  { value: "right-only", label: "Right only" },
  { value: "each-side", label: "Each side" },
  { value: "alternate", label: "Alternate" },
  { value: "both", label: "Both at once" },
];
