"use client";

import clsx from "clsx";
import type { PaletteCommand } from "@/components/shell/palette/palette-context";
import { Kbd } from "@/components/ui/kbd";
import { closePopup } from "@/components/ui/popup";
import { builderCommands, type CommandSources } from "./command-list";

/** What the menu has of the palette's actions, in this order; undo and redo have buttons of their own. */
const IN_MENU = ["publish", "draft", "current", "sheet", "preview", "palette", "keys"];

/** What else can be done with the program. */
export function BuilderMenu(sources: CommandSources) {
  const { layers } = sources;
  const palette: PaletteCommand = {
    id: "palette",
    group: "Actions",
    label: "Every action …",
    keys: ["Ctrl", "K"],
    run: layers.palette.open,
  };
  const commands = [...builderCommands(sources), palette];
  const shown = IN_MENU.flatMap((id) => commands.find((command) => command.id === id) ?? []);
  return (
    <div className="grid">
      {shown.map(({ id, label, keys, run }) => (
        <button
          key={id}
          type="button"
          className={clsx(
            "flex min-h-10 items-center justify-between gap-3 rounded px-2 text-left hover:bg-accent-soft",
            id === "publish" && "md:hidden",
          )}
          onClick={(event) => {
            closePopup(event.currentTarget);
            run();
          }}
        >
          {label}
          {keys && (
            <span aria-hidden className="flex gap-1 max-md:hidden">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
