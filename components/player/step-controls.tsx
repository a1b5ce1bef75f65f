import clsx from "clsx";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { ItemFeeling } from "@/lib/domain/log/log-limits";
import type { SessionEvent, SessionState } from "@/lib/domain/session/session";
import type { SessionStep } from "@/lib/domain/session/session-step";
import { HelpButton } from "./help-button";
import { type Press, sidePress } from "./main-press";

type StepControlsProps = {
  step: SessionStep;
  state: SessionState;
  main: Press;
  warnings: ReactNode;
  onPress: (event: SessionEvent) => void;
  onStop: () => void;
};

const SMALL = "h-auto! min-h-12 min-w-0 flex-1 px-1! py-1 leading-tight whitespace-normal!";
const FEELINGS: readonly { feeling: ItemFeeling; label: string }[] = [
  { feeling: "too-hard", label: "Too hard" },
  { feeling: "too-easy", label: "Too easy" },
];

/** Everything that can be pressed, in reach of one thumb. The large button stays where it is from step to step. */
export function StepControls({ step, state, main, warnings, onPress, onStop }: StepControlsProps) {
  const said = state.feelings[step.exercise];
  return (
    <div className="-mx-4 grid gap-2 border-t border-line bg-paper px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] [@media(min-height:30rem)]:sticky [@media(min-height:30rem)]:bottom-0">
      <p role="status" className={clsx("text-center text-base", !said && "sr-only")}>
        {saidWords(said)}
      </p>
      <Button
        variant="primary"
        data-main-press
        className="h-16! w-full text-2xl!"
        onClick={() => onPress(main.event)}
      >
        {main.label}
      </Button>
      <Moves {...{ step, state, onPress }} />
      <div className="flex gap-2">
        {FEELINGS.map(({ feeling, label }) => (
          <Button
            key={feeling}
            aria-pressed={said === feeling}
            className={clsx(SMALL, said === feeling && "border-accent-ink! bg-accent-soft! font-semibold")}
            onClick={() => onPress({ kind: "feel", feeling })}
          >
            {label}
          </Button>
        ))}
        <HelpButton className={SMALL} onOpen={onStop}>
          {warnings}
        </HelpButton>
      </div>
    </div>
  );
}

/** Back, the smaller one of "go on" and "pause", and on to the next exercise. */
function Moves({ step, state, onPress }: Pick<StepControlsProps, "step" | "state" | "onPress">) {
  const side = sidePress(step, state.isPaused);
  return (
    <div className="flex gap-2">
      {state.position > 0 && (
        <Button className={SMALL} onClick={() => onPress({ kind: "back" })}>
          Back
        </Button>
      )}
      {side && (
        <Button className={SMALL} onClick={() => onPress(side.event)}>
          {side.label}
        </Button>
      )}
      <Button className={SMALL} onClick={() => onPress({ kind: "skip" })}>
        Skip exercise
      </Button>
    </div>
  );
}

function saidWords(said: ItemFeeling | undefined): string {
  if (said === "too-hard") return "Noted. Do less, or skip this exercise.";
  return said === "too-easy" ? "Noted. Your physiotherapist will see it." : "";
}
