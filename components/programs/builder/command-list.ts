import type { ProgramBuilderProps } from "@/components/programs/model/builder-view";
import { focusItem } from "@/components/programs/model/item-focus";
import type { ProgramBuilderModel } from "@/components/programs/model/use-program-builder";
import { openSheet, whenSaved } from "@/components/programs/sheet/open-sheet";
import { type PrintChoice, sheetAddress } from "@/components/programs/sheet/use-print-choice";
import type { PaletteCommand } from "@/components/shell/palette/palette-context";
import type { BuilderLayers } from "./use-builder-layers";

export interface CommandSources {
  readonly program: ProgramBuilderProps;
  readonly model: ProgramBuilderModel;
  readonly layers: BuilderLayers;
  readonly print: PrintChoice;
}

/** What the palette offers: actions, the exercises of the program to go to, and the templates. */
export function builderCommands(sources: CommandSources): readonly PaletteCommand[] {
  return [...actions(sources), ...places(sources), ...templates(sources)];
}

function actions({ program, model, layers, print }: CommandSources): PaletteCommand[] {
  const { saver, tools } = model;
  const { programId, currentVersion } = program;
  const isTemplate = program.standIn?.kind === "template";
  const group = "Actions";
  const open = (version: "current" | "draft") =>
    openSheet(whenSaved(saver, sheetAddress(programId, print, version)));
  const list: (PaletteCommand | false)[] = [
    !program.standIn && {
      id: "publish",
      group,
      label: "Publish and print …",
      keys: ["Ctrl", "Enter"],
      run: () => layers.open("publish"),
    },
    !program.standIn && {
      id: "draft",
      group,
      label: "Print the draft (PDF)",
      run: () => void open("draft"),
    },
    currentVersion > 0 && {
      id: "current",
      group,
      label: `Print version ${currentVersion} (PDF)`,
      run: () => void open("current"),
    },
    { id: "undo", group, label: "Undo", keys: ["Ctrl", "Z"], run: () => tools.dispatch({ type: "undo" }) },
    {
      id: "redo",
      group,
      label: "Redo",
      keys: ["Ctrl", "Shift", "Z"],
      run: () => tools.dispatch({ type: "redo" }),
    },
    { id: "save", group, label: "Save now", keys: ["Ctrl", "S"], run: () => void saver.flush() },
    {
      id: "preview",
      group,
      label: layers.area === "preview" ? "Hide the preview" : "Show the preview",
      keys: ["P"],
      run: layers.togglePreview,
    },
    {
      id: "sheet",
      group,
      label: isTemplate ? "Goal and advice" : "Goal, habit, advice and diary",
      run: () => layers.show("settings"),
    },
    { id: "keys", group, label: "Show the keys", keys: ["?"], run: layers.palette.openKeys },
  ];
  return list.filter((command) => command !== false);
}

function places({ model }: CommandSources): PaletteCommand[] {
  const { state, names } = model;
  return state.draft.items.map(({ itemId, exerciseId }, index) => ({
    id: `go ${itemId}`,
    group: "Go to",
    label: `${index + 1} ${names.exercises.get(exerciseId)?.name ?? "An exercise that is gone"}`,
    run: () => focusItem(itemId),
  }));
}

function templates({ program, model }: CommandSources): PaletteCommand[] {
  const isEmpty = model.state.draft.items.length === 0;
  return program.templates.map((template) => ({
    id: `template ${template.id}`,
    group: isEmpty ? "Start from a template" : "Add from a template",
    label: template.title,
    run: () => model.tools.addTemplate(template),
  }));
}
