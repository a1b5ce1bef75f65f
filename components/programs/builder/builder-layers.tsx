"use client";

import type { ExerciseChoice, ProgramBuilderProps } from "@/components/programs/model/builder-view";
import { useDoseSources } from "@/components/programs/model/dose-sources";
import type { ProgramBuilderModel } from "@/components/programs/model/use-program-builder";
import { PublishDialog } from "@/components/programs/publish/publish-dialog";
import type { PrintChoice } from "@/components/programs/sheet/use-print-choice";
import { type PaletteCommand, usePaletteSource } from "@/components/shell/palette/palette-context";
import type { BuilderPlace } from "@/lib/domain/builder/builder-place";
import { BUILDER_KEYS } from "./builder-key-list";
import { builderCommands } from "./command-list";
import { useBuilderKeys } from "./use-builder-keys";
import type { BuilderLayers } from "./use-builder-layers";

/** Exercises that the palette offers for what is typed. */
const MAX_EXERCISES = 8;

interface BuilderLayersViewProps {
  readonly program: ProgramBuilderProps;
  readonly model: ProgramBuilderModel;
  readonly layers: BuilderLayers;
  /** Leads to where something is put right. */
  readonly onGo: (place: BuilderPlace) => void;
  readonly print: PrintChoice;
}

/** What opens over the builder, and the keys that open it. */
export function BuilderLayersView({ program, model, layers, print, onGo }: BuilderLayersViewProps) {
  const { layer, open, close } = layers;
  const { index } = useDoseSources();
  useBuilderKeys({
    // Nobody's program is published to nobody.
    openPublish: () => !program.standIn && open("publish"),
    togglePreview: layers.togglePreview,
    save: () => void model.saver.flush(),
  });
  usePaletteSource({
    commands: () => builderCommands({ program, model, layers, print }),
    exercises: (typed) => index.find(typed).slice(0, MAX_EXERCISES).map(addingOf(model)),
    keys: BUILDER_KEYS,
  });
  return (
    <PublishDialog
      open={layer === "publish"}
      onClose={close}
      model={model}
      program={program}
      print={print}
      onGo={onGo}
    />
  );
}

/** Adds an exercise that the palette found. */
function addingOf({ tools }: ProgramBuilderModel) {
  return (exercise: ExerciseChoice): PaletteCommand => ({
    ...{ id: `add ${exercise.id}`, group: "Add to the program", label: exercise.name },
    picture: { slug: exercise.slug, isDrawn: exercise.isDrawn === true },
    run: () => tools.add(exercise, { opensDose: true }),
  });
}
