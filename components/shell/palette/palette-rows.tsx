"use client";

import clsx from "clsx";
import { Command } from "cmdk";
import { FigureThumbnail } from "@/components/figure/figure-thumbnail";
import { Kbd } from "@/components/ui/kbd";
import type { PaletteCommand } from "./palette-context";

interface PaletteRowsProps {
  readonly commands: readonly PaletteCommand[];
  readonly onChoose: (command: PaletteCommand) => void;
}

/** The commands under the headings of their groups. */
export function PaletteRows({ commands, onChoose }: PaletteRowsProps) {
  const groups = [...new Set(commands.map((command) => command.group))];
  return groups.map((group) => (
    <Command.Group
      key={group}
      heading={group}
      className="pb-2 [&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:py-1 [&_[cmdk-group-heading]]:text-sm [&_[cmdk-group-heading]]:font-semibold [&_[cmdk-group-heading]]:text-ink-soft"
    >
      {commands
        .filter((command) => command.group === group)
        .map((command) => (
          <Row key={command.id} command={command} onChoose={onChoose} />
        ))}
    </Command.Group>
  ));
}

function Row({
  command,
  onChoose,
}: { readonly command: PaletteCommand } & Pick<PaletteRowsProps, "onChoose">) {
  const { id, label, detail, keys, picture, isIndented } = command;
  return (
    <Command.Item
      value={id}
      className={clsx(
        "flex min-h-11 cursor-pointer items-center gap-3 rounded px-3 py-1 data-[selected=true]:bg-accent-soft data-[selected=true]:outline-2 data-[selected=true]:-outline-offset-2 data-[selected=true]:outline-accent",
        isIndented && "pl-9",
      )}
      onSelect={() => onChoose(command)}
    >
      {picture && <FigureThumbnail {...picture} className="h-8 w-10 flex-none border border-line" />}
      <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3">
        <span className={clsx("wrap-anywhere", !isIndented && "font-semibold")}>{label}</span>
        {detail !== undefined && detail !== "" && (
          <span className="text-sm text-ink-soft wrap-anywhere">{detail}</span>
        )}
      </span>
      {keys && (
        <span className="flex flex-none gap-1 max-sm:hidden" aria-hidden>
          {keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
        </span>
      )}
    </Command.Item>
  );
}
