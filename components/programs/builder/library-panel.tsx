"use client";

import clsx from "clsx";
import { X } from "lucide-react";
import { useMemo } from "react";
import type { ProgramBuilderProps } from "@/components/programs/model/builder-view";
import type { ProgramBuilderModel } from "@/components/programs/model/use-program-builder";
import { IconButton } from "@/components/ui/icon-button";
import { useSameList } from "./builder-drag";
import { ExercisePicker } from "./exercise-picker";
import type { BuilderLayers } from "./use-builder-layers";

interface LibraryPanelProps {
  readonly program: ProgramBuilderProps;
  readonly model: ProgramBuilderModel;
  readonly layers: BuilderLayers;
}

/**
 * The library: beside the program from 1280 px, unless the sheet has its place; over it below that; on a phone a sheet that
 * comes up from below.
 */
export function LibraryPanel({ program, model, layers: { area, show } }: LibraryPanelProps) {
  const { items } = model.state.draft;
  const idsInProgram = useSameList(useMemo(() => items.map((item) => item.exerciseId), [items]));
  const isSheet = area === "preview" || area === "settings" || area === "language";
  const close = useMemo(() => () => show("program"), [show]);
  return (
    <>
      {area === "library" && (
        <div aria-hidden className="fixed inset-0 z-20 bg-ink/40 md:hidden" onClick={close} />
      )}
      <section
        aria-label="Library"
        className={clsx(
          "min-h-0 flex-none flex-col border-line bg-wash max-md:fixed max-md:inset-x-0 max-md:top-16 max-md:bottom-0 max-md:z-30 max-md:rounded-t md:w-106 md:border-r md:max-xl:absolute md:max-xl:inset-y-0 md:max-xl:left-0 md:max-xl:z-20 md:max-xl:shadow-float lg:max-xl:h-full",
          "md:max-lg:sticky md:max-lg:top-0 md:max-lg:h-dvh",
          area === "library" ? "flex" : "hidden",
          isSheet ? "xl:hidden min-[100rem]:flex" : "xl:flex",
        )}
      >
        <IconButton
          size="sm"
          label="Close the library"
          icon={<X />}
          className="absolute top-1 right-1 z-10 xl:hidden"
          onClick={close}
        />
        <ExercisePicker program={program} idsInProgram={idsInProgram} onClose={close} />
      </section>
    </>
  );
}
