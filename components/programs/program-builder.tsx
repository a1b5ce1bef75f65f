"use client";

import { useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { BuilderBar, type BuilderLayer } from "./builder-bar";
import { BuilderToolsProvider } from "./builder-tools";
import type { ProgramBuilderProps } from "./builder-view";
import { ExercisePicker } from "./exercise-picker";
import { ItemList } from "./item-list";
import { PatientConditions } from "./patient-conditions";
import { ProgramDetails } from "./program-details";
import { ProgramTextField } from "./program-text-field";
import { PublishDialog } from "./publish-dialog";
import { SaveTrouble } from "./save-trouble";
import { SessionMeter } from "./session-meter";
import { type ProgramBuilderModel, useProgramBuilder } from "./use-program-builder";

const COLUMN =
  "xl:sticky xl:top-20 xl:max-h-[calc(100dvh-6rem)] xl:overflow-y-auto xl:overscroll-contain xl:p-1 xl:-m-1";

/** The builder: the library on the left, the program in the middle, the rest of the sheet on the right. */
export function ProgramBuilder(props: ProgramBuilderProps) {
  const model = useProgramBuilder(props);
  const [layer, setLayer] = useState<BuilderLayer>();
  const close = () => setLayer(undefined);
  const { state, tools } = model;
  const idsInProgram = useMemo(() => state.draft.items.map((item) => item.exerciseId), [state.draft.items]);
  const picker = <ExercisePicker {...props} idsInProgram={idsInProgram} />;
  return (
    <BuilderToolsProvider value={tools}>
      <BuilderBar model={model} programId={props.programId} onOpen={setLayer} />
      <p role="status" aria-label="What was just done" className="sr-only">
        {model.announcement}
      </p>
      <div className="grid gap-x-5 gap-y-10 pt-6 xl:grid-cols-[14.5rem_minmax(0,1fr)_12.5rem] xl:items-start">
        <section aria-label="Library" className={`hidden xl:block ${COLUMN}`}>
          {picker}
        </section>
        <Program model={model} {...props} />
        <section aria-label="Rest of the sheet" className={COLUMN}>
          <ProgramDetails content={state} {...props} />
        </section>
      </div>
      <Dialog
        open={layer === "search"}
        onClose={close}
        title="Add exercises"
        description={inProgram(idsInProgram.length)}
        footer={<Button onClick={close}>Done</Button>}
      >
        {picker}
      </Dialog>
      <PublishDialog open={layer === "publish"} onClose={close} model={model} program={props} />
    </BuilderToolsProvider>
  );
}

function Program({ model, patient }: ProgramBuilderProps & { readonly model: ProgramBuilderModel }) {
  const { state, names } = model;
  return (
    <section id="program-items" tabIndex={-1} aria-label="Program" className="grid gap-5 outline-none">
      <SaveTrouble model={model} />
      <PatientConditions {...patient} />
      <ProgramTextField content={state} field="title" label="Title" />
      <h2 className="sr-only">Exercises</h2>
      <SessionMeter items={state.draft.items} sideRules={names.exercises} />
      <ItemList state={state} names={names.exercises} />
    </section>
  );
}

function inProgram(count: number): string {
  return count === 1 ? "1 exercise in the program" : `${count} exercises in the program`;
}
