"use client";

import { Command } from "cmdk";
import { Kbd } from "@/components/ui/kbd";
import type { BuilderCommand } from "./builder-commands";

interface CommandRowsProps {
  readonly commands: readonly BuilderCommand[];
  readonly onChoose: (command: BuilderCommand) => void;
}

/** The commands under the headings of their groups. */
export function CommandRows({ commands, onChoose }: CommandRowsProps) {
  const groups = [...new Set(commands.map((command) => command.group))];
  return groups.map((group) => (
    <Command.Group
      key={group}
      heading={group}
      className="pb-2 [&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:py-1 [&_[cmdk-group-heading]]:text-sm [&_[cmdk-group-heading]]:font-semibold"
    >
      {commands
        .filter((command) => command.group === group)
        .map((command) => (
          <Command.Item
            key={command.id}
            value={command.id}
            className="flex min-h-10 cursor-pointer items-center justify-between gap-3 rounded px-2 py-1.5 data-[selected=true]:bg-accent-soft data-[selected=true]:outline-2 data-[selected=true]:-outline-offset-2 data-[selected=true]:outline-accent"
            onSelect={() => onChoose(command)}
          >
            <span>{command.label}</span>
            {command.keys && (
              <span className="flex flex-none gap-1 max-sm:hidden" aria-hidden>
                {command.keys.map((key) => (
                  <Kbd key={key}>{key}</Kbd>
                ))}
              </span>
            )}
          </Command.Item>
        ))}
    </Command.Group>
  ));
}
