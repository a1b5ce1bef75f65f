import { useBuilderTools } from "@/components/programs/model/builder-tools";
import type { Dose } from "@/lib/domain/dose/dose";
import { type SideRule, sideOfDose } from "@/lib/domain/dose/dose-side";
import { SIDE_OPTIONS } from "./dose-field-names";

/** The side of a dose as a choice: what is chosen, whether it is still open, and what takes a choice over. */
export function useSideChoice(itemId: string, dose: Dose, sideRule: SideRule) {
  const { dispatch } = useBuilderTools();
  const side = sideOfDose(dose, sideRule);
  const isOpen = side === "one-side";
  const choose = (value: string) => {
    const chosen = SIDE_OPTIONS.find((option) => option.value === value);
    if (chosen) dispatch({ type: "set-side", itemId, side: chosen.value });
  };
  return { value: isOpen ? "" : side, isOpen, choose };
}
