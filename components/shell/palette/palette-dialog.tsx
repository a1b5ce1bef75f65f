"use client";

import { Command } from "cmdk";
import { Search } from "lucide-react";
import { type KeyboardEvent, type RefObject, useEffect, useState } from "react";
import { useModal } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { PALETTE_QUERY_MAX } from "@/lib/domain/palette/palette-found";
import { paletteCommands } from "./palette-commands";
import type { PaletteCommand, PaletteSource } from "./palette-context";
import { PaletteRows } from "./palette-rows";
import { EARLY_ENTER } from "./use-palette-keys";
import { usePaletteSearch } from "./use-palette-search";

export interface PaletteDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly source: () => PaletteSource | undefined;
  readonly go: (href: string) => void;
  readonly onKeys: () => void;
  /** What was typed before the palette was there. */
  readonly early: RefObject<string>;
  readonly isPageOnly: boolean;
}

/** Any patient, exercise, template and action, by typing a part of it. */
export function PaletteDialog(props: PaletteDialogProps) {
  const { open, onClose } = props;
  const ref = useModal(open);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it as well
    <dialog
      ref={ref}
      aria-label="Search and actions"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={() => open && onClose()}
      // Nothing but the search can be lost: a press beside it closes it.
      onClick={(event) => event.target === event.currentTarget && onClose()}
      className="mx-auto mt-4 mb-auto max-h-[calc(100dvh-2rem)] w-[calc(100%-2rem)] max-w-160 overflow-hidden rounded bg-float p-0 text-ink shadow-float sm:mt-22 sm:max-h-[calc(100dvh-7rem)]"
    >
      {open && <Palette {...props} />}
    </dialog>
  );
}

/** The attribute itself, which React never writes: an opening <dialog> puts the focus where it stands. */
function markAutofocus(input: HTMLInputElement | null): void {
  input?.setAttribute("autofocus", "");
}

function Palette({ onClose, source, go, onKeys, early, isPageOnly }: PaletteDialogProps) {
  const [typed, setTyped] = useState(() => early.current.replaceAll(EARLY_ENTER, ""));
  const asked = isPageOnly ? "Exercise, template or action" : "Patient, exercise, template or action";
  const found = usePaletteSearch(typed, !isPageOnly);
  const commands = paletteCommands({ typed, ...found, source: source(), go, openKeys: onKeys, isPageOnly });
  const choose = (command: PaletteCommand) => {
    onClose();
    // Closed first: what lies under an open dialog takes no focus.
    requestAnimationFrame(command.run);
  };
  const choice = useChoice(commands, {
    isPending: found.isPending && !source(),
    isEntered: early.current.includes(EARLY_ENTER),
    choose,
  });
  return (
    <Command
      shouldFilter={false}
      label="Search and actions"
      loop
      value={choice.value}
      onValueChange={choice.point}
      onKeyDown={choice.press}
      className="grid max-h-[inherit] grid-rows-[auto_minmax(0,1fr)_auto]"
    >
      <div className="flex items-center gap-3 border-b border-line px-4">
        <Search className="flex-none text-ink-soft" />
        <Command.Input
          ref={markAutofocus}
          aria-label={asked}
          placeholder={asked}
          maxLength={PALETTE_QUERY_MAX}
          value={typed}
          onValueChange={(text) => {
            setTyped(text);
            choice.restart();
          }}
          className="h-14 w-full bg-transparent text-lg outline-none placeholder:text-ink-soft"
        />
      </div>
      <Command.List
        label="What is found"
        aria-busy={found.isPending}
        className="max-h-[60dvh] overflow-y-auto overscroll-contain p-2"
      >
        <Command.Empty className="px-3 py-3 text-ink-soft">Nothing like that here.</Command.Empty>
        <PaletteRows commands={commands} onChoose={choose} />
      </Command.List>
      <Foot hasFailed={found.hasFailed} />
    </Command>
  );
}

function Foot({ hasFailed }: { readonly hasFailed: boolean }) {
  return (
    <p
      role="status"
      className="flex min-h-10 flex-wrap items-center gap-x-4 gap-y-1 border-t border-line bg-wash px-4 py-1.5 text-sm text-ink-soft"
    >
      {hasFailed ? (
        "Patients cannot be searched now. Check the network, or sign in again."
      ) : (
        <span aria-hidden className="flex gap-4 max-sm:hidden">
          <span className="flex items-center gap-1">
            <Kbd>↑</Kbd>
            <Kbd>↓</Kbd> move
          </span>
          <span className="flex items-center gap-1">
            <Kbd>Enter</Kbd> open
          </span>
          <span className="flex items-center gap-1">
            <Kbd>Esc</Kbd> close
          </span>
        </span>
      )}
    </p>
  );
}

interface ChoiceOptions {
  readonly isPending: boolean;
  /** Enter was pressed before the palette was there. */
  readonly isEntered: boolean;
  readonly choose: (command: PaletteCommand) => void;
}

/**
 * Which command is pointed at: the first until somebody moves. Enter before the server has answered waits for the answer,
 * so that it never opens what is second.
 */
function useChoice(commands: readonly PaletteCommand[], { isPending, isEntered, choose }: ChoiceOptions) {
  const [pointed, setPointed] = useState<string>();
  const [isWaiting, setWaiting] = useState(isEntered);
  const first = commands[0];
  const value = commands.some(({ id }) => id === pointed) ? pointed : first?.id;
  useEffect(() => {
    if (!isWaiting || isPending) return;
    setWaiting(false);
    if (first) choose(first);
  });
  return {
    value: value ?? "",
    point: (id: string) => {
      if (id !== first?.id || pointed !== undefined) setPointed(id);
    },
    restart: () => {
      setPointed(undefined);
      setWaiting(false);
    },
    press: (event: KeyboardEvent) => {
      if (event.key !== "Enter" || !isPending || pointed !== undefined) return;
      event.preventDefault();
      setWaiting(true);
    },
  };
}
