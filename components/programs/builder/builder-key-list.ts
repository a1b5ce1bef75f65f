import type { KeyLine } from "@/components/shell/palette/palette-context";

/** The keys of the builder. */
export const BUILDER_KEYS: readonly KeyLine[] = [
  { does: "Every action, any exercise, any patient", keys: ["Ctrl", "K"] },
  { does: "Search the library", keys: ["/"] },
  { does: "Back to the search from a dose", keys: ["Esc"] },
  { does: "Add what the search points at, and go to its dose", keys: ["Enter"] },
  { does: "Select it, to add several at once", keys: ["Shift", "Enter"] },
  { does: "Next field of the dose", keys: ["Tab"] },
  { does: "Dose of the next exercise", keys: ["Enter"] },
  { does: "One more or less", keys: ["↑", "↓"] },
  { does: "Five more or less", keys: ["Shift", "↑", "↓"] },
  { does: "The sheet as it will print", keys: ["P"] },
  { does: "Move an exercise up", keys: ["Alt", "↑"] },
  { does: "Move an exercise down", keys: ["Alt", "↓"] },
  { does: "Swap it for the easier one", keys: ["Alt", "←"] },
  { does: "Swap it for the harder one", keys: ["Alt", "→"] },
  { does: "A step more of its dose", keys: ["Alt", "+"] },
  { does: "A step more of its dose", keys: ["Alt", "+"] },
  { does: "Undo", keys: ["Ctrl", "Z"] },
  { does: "Redo", keys: ["Ctrl", "Shift", "Z"] },
  { does: "Save now", keys: ["Ctrl", "S"] },
  { does: "Publish and print", keys: ["Ctrl", "Enter"] },
  { does: "This list", keys: ["?"] },
];
