"use client";

import type { ProgramBuilderProps } from "@/components/programs/model/builder-view";
import type { ProgramBuilderModel } from "@/components/programs/model/use-program-builder";
import { PublishDialog } from "@/components/programs/publish/publish-dialog";
import type { PrintChoice } from "@/components/programs/sheet/use-print-choice";
import type { BuilderPlace } from "@/lib/domain/builder/builder-place";
import { builderCommands } from "./command-list";
import { CommandPalette } from "./command-palette";
import { ShortcutsDialog } from "./shortcuts-dialog";
import { useBuilderKeys } from "./use-builder-keys";
import type { BuilderLayers } from "./use-builder-layers";

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
  useBuilderKeys({
    openPalette: () => open("palette"),
    openShortcuts: () => open("shortcuts"),
    openPublish: () => open("publish"),
    togglePreview: layers.togglePreview,
    save: () => void model.saver.flush(),
  });
  return (
    <>
      <CommandPalette
        open={layer === "palette"}
        onClose={close}
        commands={layer === "palette" ? builderCommands({ program, model, layers, print }) : []}
        onAdd={(exercise) => model.tools.add(exercise, { opensDose: true })}
      />
      <ShortcutsDialog open={layer === "shortcuts"} onClose={close} />
      <PublishDialog
        open={layer === "publish"}
        onClose={close}
        model={model}
        program={program}
        print={print}
        onGo={onGo}
      />
    </>
  );
}
