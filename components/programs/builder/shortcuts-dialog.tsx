"use client";

import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";

interface ShortcutsDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

const SHORTCUTS: readonly { readonly does: string; readonly keys: readonly string[] }[] = [
  { does: "Every action, and any exercise", keys: ["Ctrl", "K"] },
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
  { does: "Undo", keys: ["Ctrl", "Z"] },
  { does: "Redo", keys: ["Ctrl", "Shift", "Z"] },
  { does: "Save now", keys: ["Ctrl", "S"] },
  { does: "Publish and print", keys: ["Ctrl", "Enter"] },
  { does: "This list", keys: ["?"] },
];

/** The keys of the builder. */
export function ShortcutsDialog({ open, onClose }: ShortcutsDialogProps) {
  return (
    <Dialog open={open} onClose={onClose} title="Keys" description="On a Mac, ⌘ stands for Ctrl.">
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {SHORTCUTS.map(({ does, keys }) => (
          <div key={does} className="flex items-center justify-between gap-4 border-b border-line pb-2">
            <dt>{does}</dt>
            <dd className="flex flex-none gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
