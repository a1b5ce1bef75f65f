"use client";

import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import type { KeyLine, PaletteSource } from "./palette-context";

/** `on` says what a page must have for the key to do something there. */
const EVERYWHERE: readonly (KeyLine & { readonly on?: string })[] = [
  { does: "Patients, exercises, templates, every action", keys: ["Ctrl", "K"] },
  { does: "The search of the page", keys: ["/"], on: "main input[type=search]" },
  { does: "Up and down the list", keys: ["↑", "↓"], on: "main [data-arrow-stop]" },
  { does: "Open what has the focus", keys: ["Enter"] },
  { does: "Close what is open", keys: ["Esc"] },
  { does: "This list", keys: ["?"] },
];

type KeysDialogProps = { open: boolean; onClose: () => void; source: () => PaletteSource | undefined };

/** The keys of the page: its own, or those that work on every page. */
export function KeysDialog({ open, onClose, source }: KeysDialogProps) {
  return (
    <Dialog open={open} onClose={onClose} title="Keys" description="On a Mac, ⌘ stands for Ctrl.">
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {(open ? keysOf(source()) : []).map(({ does, keys }) => (
          <div
            key={`${does} ${keys.join()}`}
            className="flex items-center justify-between gap-4 border-b border-line pb-2"
          >
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

/** Asked only while the list is open, in the browser. */
function keysOf(source: PaletteSource | undefined): readonly KeyLine[] {
  return (
    source?.keys ?? EVERYWHERE.filter(({ on }) => on === undefined || document.querySelector(on) !== null)
  );
}
