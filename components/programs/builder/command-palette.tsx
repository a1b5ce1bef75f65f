"use client";

import { Command } from "cmdk";
import { useState } from "react";
import type { ExerciseChoice } from "@/components/programs/model/builder-view";
import { useDoseSources } from "@/components/programs/model/dose-sources";
import { Dialog } from "@/components/ui/dialog";
import { type BuilderCommand, findCommands } from "./builder-commands";
import { CommandRows } from "./command-palette-rows";

interface CommandPaletteProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly commands: readonly BuilderCommand[];
  readonly onAdd: (exercise: ExerciseChoice) => void;
}

/** Every action of the builder, and any exercise of the library, by typing a part of its name. */
export function CommandPalette({ open, onClose, ...rest }: CommandPaletteProps) {
  return (
    <Dialog open={open} onClose={onClose} title="What do you want to do?">
      <Palette {...rest} onClose={onClose} />
    </Dialog>
  );
}

const MAX_EXERCISES = 8;

/** The attribute itself, which React never writes: an opening <dialog> puts the focus where it stands. */
function markAutofocus(input: HTMLInputElement | null): void {
  input?.setAttribute("autofocus", "");
}

function Palette({ commands, onAdd, onClose }: Omit<CommandPaletteProps, "open">) {
  const [query, setQuery] = useState("");
  const { index } = useDoseSources();
  const found = findCommands(commands, query);
  const addable = query.trim() === "" ? [] : index.find(query).slice(0, MAX_EXERCISES);
  const adding = addable.map(
    (exercise): BuilderCommand => ({
      id: `add ${exercise.id}`,
      group: "Add to the program",
      label: exercise.name,
      run: () => onAdd(exercise),
    }),
  );
  // Closed first: what lies under an open dialog takes no focus.
  const choose = (command: BuilderCommand) => {
    onClose();
    requestAnimationFrame(command.run);
  };
  return (
    <Command shouldFilter={false} label="Commands" className="grid gap-3" loop>
      <Command.Input
        ref={markAutofocus}
        aria-label="Type an action or an exercise"
        placeholder="An action, or the name of an exercise"
        value={query}
        onValueChange={setQuery}
        className="h-11 w-full rounded border border-line-strong bg-float px-3 text-lg placeholder:text-ink-soft"
      />
      <Command.List label="Actions and exercises" className="max-h-[55dvh] overflow-y-auto">
        <Command.Empty className="px-2 py-3 text-ink-soft">Nothing like that here.</Command.Empty>
        <CommandRows commands={[...found, ...adding]} onChoose={choose} />
      </Command.List>
    </Command>
  );
}
