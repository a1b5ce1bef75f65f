"use client";

import { Printer } from "lucide-react";
import { useRef } from "react";
import type { ProgramBuilderModel } from "@/components/programs/model/use-program-builder";
import type { PrintChoice } from "@/components/programs/sheet/use-print-choice";
import { Button, type ButtonProps } from "@/components/ui/button";

interface PrintTrialProps extends Pick<ButtonProps, "size"> {
  readonly model: ProgramBuilderModel;
  readonly print: PrintChoice;
}

/** What keeps a visitor from the sheet, as it would keep a therapist from publishing. */
function whyNot({ state, conflicts, problems }: ProgramBuilderModel): string | undefined {
  if (state.draft.items.length === 0) return "Add an exercise first";
  if (problems.length > 0) return "Correct the fields that are marked first";
  const open = [...conflicts.tools.byItem.values()].flatMap((item) => item.open);
  const isStopped = open.some(({ level }) => level === "stop");
  return isStopped ? "A rule stops an exercise: take it out, swap it, or keep it with a reason" : undefined;
}

/** Posts what is on the screen and shows the sheet in a tab of its own; the server keeps nothing of it. */
export function PrintTrial({ model, print, size }: PrintTrialProps) {
  const form = useRef<HTMLFormElement>(null);
  const { layout, ink, paper } = print;
  return (
    <form
      ref={form}
      method="post"
      target="_blank"
      action={`/trial/handout.pdf?${new URLSearchParams({ layout, ink, paper })}`}
      className={size ? "grid min-w-0" : "contents"}
      rel="noopener"
    >
      <input type="hidden" name="draft" value={JSON.stringify(model.state.draft)} />
      <Button
        variant="primary"
        icon={<Printer />}
        {...(size === undefined
          ? { className: "h-9! px-3! max-md:hidden!" }
          : { size, className: "min-w-0 px-3! text-base!" })}
        disabledReason={whyNot(model)}
        onClick={() => form.current?.requestSubmit()}
      >
        {size === "lg" ? "Print a trial" : "Print a trial sheet"}
      </Button>
    </form>
  );
}
