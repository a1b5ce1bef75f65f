import clsx from "clsx";
import { Images, Pause, Play, RotateCcw, RotateCw } from "lucide-react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import type { FigureButtons } from "./figure-words";
import type { FigureState } from "./use-figure-player";

type FigureControlsProps = {
  buttons: FigureButtons;
  state: FigureState;
  hasMovement: boolean;
  showsSteps: boolean;
  onToggle: () => void;
  /** Degrees, the near side to the right. */
  onTurn: (degrees: number) => void;
};

const DEGREES_PER_PRESS = 30;

/** Play or pause, and turn. Who wants no movement is offered the steps instead. */
export function FigureControls(props: FigureControlsProps) {
  const { buttons, state, hasMovement, showsSteps, onToggle, onTurn } = props;
  return (
    <div className="mt-2 flex flex-wrap items-center gap-1" data-screen-only>
      {hasMovement && (
        <Button
          className={clsx("min-h-11 min-w-28", showsSteps && "motion-reduce:hidden")}
          icon={<ToggleIcon state={state} />}
          onClick={onToggle}
        >
          <span className="motion-reduce:hidden">{state === "playing" ? buttons.pause : buttons.play}</span>
          <span className="hidden motion-reduce:inline">
            {state === "steps" ? buttons.hideSteps : buttons.showSteps}
          </span>
        </Button>
      )}
      <IconButton
        className="size-11"
        label={buttons.turnLeft}
        icon={<RotateCw />}
        onClick={() => onTurn(-DEGREES_PER_PRESS)}
      />
      <IconButton
        className="size-11"
        label={buttons.turnRight}
        icon={<RotateCcw />}
        onClick={() => onTurn(DEGREES_PER_PRESS)}
      />
      {state === "failed" && (
        <p role="status" className="text-ink-soft">
          {buttons.failed}
        </p>
      )}
    </div>
  );
}

function ToggleIcon({ state }: { state: FigureState }) {
  return (
    <>
      <span className="motion-reduce:hidden">{state === "playing" ? <Pause /> : <Play />}</span>
      <span className="hidden motion-reduce:inline">
        <Images />
      </span>
    </>
  );
}
