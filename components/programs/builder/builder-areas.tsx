"use client";

import clsx from "clsx";
import { type ReactNode, useMemo } from "react";
import { SheetArea } from "@/components/programs/sheet/sheet-area";
import type { PrintChoice } from "@/components/programs/sheet/use-print-choice";
import { AreaSwitch, BESIDE } from "./area-switch";
import { useSameList } from "./builder-drag";
import type { ProgramBuilderProps } from "./builder-view";
import { ExercisePicker } from "./exercise-picker";
import type { BuilderLayers } from "./use-builder-layers";
import type { ProgramBuilderModel } from "./use-program-builder";

interface BuilderAreasProps {
  readonly program: ProgramBuilderProps;
  readonly model: ProgramBuilderModel;
  readonly layers: BuilderLayers;
  readonly print: PrintChoice;
  readonly onChoosePrint: (change: Partial<PrintChoice>) => void;
  /** The program itself. */
  readonly children: ReactNode;
}

const COLUMN =
  "md:sticky md:top-20 md:max-h-[calc(100dvh-6rem)] md:overflow-y-auto md:overscroll-contain md:p-1 md:-m-1";

/**
 * The library, the program and the sheet. Below `md` one of them is in sight, below `xl` the program and one more; a
 * large preview takes the library's place.
 */
export function BuilderAreas({ children, ...props }: BuilderAreasProps) {
  const { area, isLarge } = props.layers;
  const isSheet = area === "preview" || area === "settings";
  const columns = isLarge
    ? "md:grid-cols-2"
    : "md:grid-cols-[minmax(0,1fr)_15rem] xl:grid-cols-[13rem_minmax(0,1fr)_17rem]";
  return (
    <div className={clsx("grid gap-x-4 gap-y-10 pt-6 md:items-start xl:-mx-8", columns)}>
      <section
        aria-label="Library"
        className={clsx(
          COLUMN,
          "md:max-xl:order-2",
          area !== "library" && "max-md:hidden",
          (isSheet || isLarge) && "md:max-xl:hidden",
          isLarge && "xl:hidden",
        )}
      >
        <LibraryArea {...props} />
      </section>
      {children}
      <section
        aria-label="The sheet"
        className={clsx(
          COLUMN,
          "xl:block md:max-xl:order-3",
          !isSheet && (isLarge ? "max-md:hidden" : "hidden"),
        )}
      >
        <SheetArea {...props} />
      </section>
    </div>
  );
}

function LibraryArea({ program, model, layers }: Omit<BuilderAreasProps, "children">) {
  const { items } = model.state.draft;
  const idsInProgram = useSameList(useMemo(() => items.map((item) => item.exerciseId), [items]));
  return (
    <>
      <AreaSwitch
        areas={BESIDE}
        shown="library"
        onShow={layers.show}
        className="mb-4 hidden md:max-xl:flex"
      />
      <ExercisePicker
        exercises={program.exercises}
        templates={program.templates}
        idsInProgram={idsInProgram}
      />
    </>
  );
}
