"use client";

import clsx from "clsx";
import { ConflictsProvider } from "@/components/programs/conflicts/conflict-context";
import { ProgramConflicts } from "@/components/programs/conflicts/program-conflicts";
import { DoseSourcesProvider } from "@/components/programs/dose/dose-sources";
import { SessionMeter } from "@/components/programs/dose/session-meter";
import { SaveTrouble } from "@/components/programs/drafts/save-trouble";
import { SwapProposal } from "@/components/programs/ladder/swap-proposal";
import { PhaseTabs } from "@/components/programs/phases/phase-tabs";
import { usePrintChoice } from "@/components/programs/sheet/use-print-choice";
import { shownPhase } from "@/lib/domain/builder/builder";
import { AREAS, AreaSwitch } from "./area-switch";
import { BuilderAreas } from "./builder-areas";
import { BuilderBar } from "./builder-bar";
import { BuilderDrag } from "./builder-drag";
import { BuilderLayersView } from "./builder-layers";
import { BuilderToolsProvider } from "./builder-tools";
import type { ProgramBuilderProps } from "./builder-view";
import { ItemList } from "./item-list";
import { ItemTools } from "./item-tools";
import { PatientConditions } from "./patient-conditions";
import { ProgramTextField } from "./program-text-field";
import { useBuilderLayers } from "./use-builder-layers";
import { type ProgramBuilderModel, useProgramBuilder } from "./use-program-builder";

/** The builder: the library, the program and the sheet beside each other, as far as there is room. */
export function ProgramBuilder(props: ProgramBuilderProps) {
  const model = useProgramBuilder(props);
  const layers = useBuilderLayers();
  const { choice: print, choose } = usePrintChoice(props.clinic);
  const { state, tools, names } = model;
  return (
    <BuilderToolsProvider value={tools}>
      <DoseSourcesProvider value={model.doses}>
        <ConflictsProvider {...model.conflicts}>
          <BuilderBar model={model} layers={layers} />
          <p role="status" aria-label="What was just done" className="sr-only">
            {model.announcement}
          </p>
          <AreaSwitch
            areas={AREAS}
            shown={layers.area}
            onShow={layers.show}
            className="flex pt-2 md:hidden"
          />
          <BuilderDrag items={state.draft.items} names={names.exercises}>
            <BuilderAreas {...{ program: props, model, layers, print }} onChoosePrint={choose}>
              <Program model={model} program={props} isHidden={layers.area !== "program"} />
            </BuilderAreas>
          </BuilderDrag>
          <BuilderLayersView model={model} program={props} layers={layers} print={print} />
        </ConflictsProvider>
      </DoseSourcesProvider>
    </BuilderToolsProvider>
  );
}

interface ProgramProps {
  readonly model: ProgramBuilderModel;
  readonly program: ProgramBuilderProps;
  readonly isHidden: boolean;
}

function Program({ model, program, isHidden }: ProgramProps) {
  const { state, names } = model;
  const phase = shownPhase(state);
  return (
    <section
      id="program-items"
      tabIndex={-1}
      aria-label="Program"
      className={clsx("grid gap-5 outline-none", isHidden && "max-md:hidden")}
    >
      <SaveTrouble model={model} />
      <PatientConditions {...program.patient} />
      <ProgramConflicts conflicts={model.conflicts.programConflicts} />
      <ProgramTextField content={state} field="title" label="Title" />
      <h2 className="sr-only">Exercises</h2>
      <SessionMeter items={state.draft.items} phase={phase} sideRules={names.exercises} />
      <PhaseTabs state={state} />
      <ItemTools state={state} names={names.exercises} />
      <SwapProposal proposed={program.proposedSwap} items={state.draft.items} names={names.exercises} />
      <ItemList state={state} names={names.exercises} />
      {state.draft.items.length > 0 && <div className="justify-self-start">{program.saveAsTemplate}</div>}
    </section>
  );
}
