"use client";

import { useEffect, useMemo } from "react";
import { BuilderToolsProvider } from "@/components/programs/model/builder-tools";
import type { ProgramBuilderProps } from "@/components/programs/model/builder-view";
import { ConflictsProvider } from "@/components/programs/model/conflict-context";
import { DoseSourcesProvider } from "@/components/programs/model/dose-sources";
import { goToPlace } from "@/components/programs/model/go-to-place";
import { focusDose } from "@/components/programs/model/item-focus";
import { type PackedLibrary, unpackLibrary } from "@/components/programs/model/unpack-library";
import { useProgramBuilder } from "@/components/programs/model/use-program-builder";
import { usePrintChoice } from "@/components/programs/sheet/use-print-choice";
import type { BuilderPlace } from "@/lib/domain/builder/builder-place";
import { BuilderDrag } from "./builder-drag";
import { BuilderHeader } from "./builder-header";
import { BuilderLayersView } from "./builder-layers";
import { LibraryPanel } from "./library-panel";
import { ProgramPane } from "./program-pane";
import { ReaderProvider } from "./reader-context";
import { SheetPanel } from "./sheet-panel";
import { useBuilderLayers } from "./use-builder-layers";

/** What a page gives the builder: its long lists are packed. */
export type PackedProgramProps = Omit<ProgramBuilderProps, "exercises" | "rungs" | "templates"> & {
  readonly library: PackedLibrary;
};

/** The builder: the library, the program and the sheet beside each other, as far as there is room. */
export function ProgramBuilder({ library, ...program }: PackedProgramProps) {
  const lists = useMemo(() => unpackLibrary(library), [library]);
  return <Builder {...program} {...lists} />;
}

function Builder(props: ProgramBuilderProps) {
  const model = useProgramBuilder(props);
  const layers = useBuilderLayers(props.opensPublishing ? "publish" : undefined);
  useEffect(() => {
    if (props.opensAt !== undefined) focusDose(props.opensAt);
  }, [props.opensAt]);
  const { choice: print, choose } = usePrintChoice(props.clinic);
  const { state, tools, names } = model;
  const onGo = (place: BuilderPlace) => goToPlace(place, { dispatch: tools.dispatch, show: layers.show });
  const parts = { program: props, model, layers, print, onGo };
  return (
    <BuilderToolsProvider value={tools}>
      <ReaderProvider value={model.reader}>
        <DoseSourcesProvider value={model.doses}>
          <ConflictsProvider {...model.conflicts}>
            <div
              data-beside={layers.area === "program" ? "library" : layers.area}
              className="flex min-h-dvh flex-col lg:h-dvh lg:overflow-hidden"
            >
              <BuilderHeader {...parts} />
              <p role="status" aria-label="What was just done" className="sr-only">
                {model.announcement}
              </p>
              <BuilderDrag items={state.draft.items} names={names.exercises}>
                <div className="relative flex min-h-0 flex-1">
                  <LibraryPanel {...parts} />
                  <ProgramPane {...parts} />
                  <SheetPanel {...parts} onChoosePrint={choose} />
                </div>
              </BuilderDrag>
            </div>
            <BuilderLayersView {...parts} />
          </ConflictsProvider>
        </DoseSourcesProvider>
      </ReaderProvider>
    </BuilderToolsProvider>
  );
}
