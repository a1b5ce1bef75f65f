import clsx from "clsx";
import { ChevronLeft, ChevronRight, Pause } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { ItemFeeling } from "@/lib/domain/log/log-limits";
import type { SessionEvent, SessionState } from "@/lib/domain/session/session";
import type { SessionStep } from "@/lib/domain/session/session-step";
import { say } from "@/lib/domain/words/say";
import type { PlayerWords } from "@/lib/domain/words/words";
import { HelpButton } from "./help-button";
import type { HelpNumbers } from "./help-dialog";
import { type Press, sidePress } from "./main-press";

type StepControlsProps = {
  words: PlayerWords;
  step: SessionStep;
  state: SessionState;
  main: Press;
  warnings: ReactNode;
  numbers: HelpNumbers;
  /** The warning signs on the program's page. */
  warningsHref: string;
  onPress: (event: SessionEvent) => void;
  onStop: () => void;
};

const BESIDE =
  "h-auto! min-h-18 min-w-0 shrink basis-19 flex-col gap-0! px-1! py-1 leading-tight whitespace-normal! max-[18rem]:min-h-11 max-[18rem]:flex-1 max-[18rem]:flex-row [[data-large-text]_&]:max-[24rem]:min-h-11 [[data-large-text]_&]:max-[24rem]:flex-1 [[data-large-text]_&]:max-[24rem]:flex-row";
/** Where the three have no room beside each other, the large one stands over the two. */
const MAIN =
  "h-auto! min-h-18 min-w-0 flex-1 px-2! text-2xl! whitespace-normal! max-[18rem]:order-first max-[18rem]:min-h-14 max-[18rem]:basis-full [[data-large-text]_&]:max-[24rem]:order-first [[data-large-text]_&]:max-[24rem]:min-h-14 [[data-large-text]_&]:max-[24rem]:basis-full";
/** The bar at the lower edge: it stays there, but on a screen that is low and narrow too. */
const BAR =
  "-mx-4 grid grid-cols-[minmax(0,1fr)] gap-2 border-t border-line bg-paper px-4 pt-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] [@media(min-height:30rem)]:sticky [@media(min-height:30rem)]:bottom-0 low:sticky low:bottom-0 low:col-span-full! low:row-start-8 low:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]";
const QUIET = "h-auto! min-h-11 min-w-0 flex-1 px-1! py-1 leading-tight whitespace-normal!";

/**
 * Everything that can be pressed, in reach of one thumb: back, the one large button, on; and help, always in the same
 * place.
 */
export function StepControls(props: StepControlsProps) {
  const { words, step, state, main, warnings, numbers, warningsHref, onPress, onStop } = props;
  const { tooHard, tooEasy, skip } = words.player;
  const feelings = [
    { feeling: "too-hard", label: say(words, tooHard) },
    { feeling: "too-easy", label: say(words, tooEasy) },
  ] as const;
  const said = state.feelings[step.exercise];
  return (
    <>
      <p role="status" className={clsx("text-center text-base", !said && "sr-only")}>
        {saidWords(words, said)}
      </p>
      <div className="flex flex-wrap gap-2 pb-1">
        {feelings.map(({ feeling, label }) => (
          <Button
            key={feeling}
            variant="quiet"
            aria-pressed={said === feeling}
            className={clsx(QUIET, said === feeling && "border-accent-ink! bg-accent-soft! font-semibold")}
            onClick={() => onPress({ kind: "feel", feeling })}
          >
            {label}
          </Button>
        ))}
        <Button variant="quiet" className={QUIET} onClick={() => onPress({ kind: "skip" })}>
          {say(words, skip)}
        </Button>
      </div>
      <div className={BAR}>
        <Moves {...{ words, step, state, main, onPress }} />
        <HelpButton words={words} href={warningsHref} numbers={numbers} onOpen={onStop}>
          {warnings}
        </HelpButton>
      </div>
    </>
  );
}

type MovesProps = Pick<StepControlsProps, "words" | "step" | "state" | "main" | "onPress">;

/** Back, the large button, and the smaller one of "go on" and "pause". */
function Moves({ words, step, state, main, onPress }: MovesProps) {
  const side = sidePress(words, step, state.isPaused);
  return (
    <div className="flex flex-wrap gap-2">
      {state.position > 0 && (
        <Button className={BESIDE} onClick={() => onPress({ kind: "back" })}>
          <ChevronLeft className="rtl:-scale-x-100" />
          {say(words, words.player.back)}
        </Button>
      )}
      <Button variant="primary" data-main-press className={MAIN} onClick={() => onPress(main.event)}>
        {main.label}
      </Button>
      {side && (
        <Button className={BESIDE} onClick={() => onPress(side.event)}>
          {side.event.kind === "pause" ? <Pause /> : <ChevronRight className="rtl:-scale-x-100" />}
          {side.label}
        </Button>
      )}
    </div>
  );
}

function saidWords(words: PlayerWords, said: ItemFeeling | undefined): string {
  const { notedTooHard, notedTooEasy } = words.player;
  if (said === "too-hard") return say(words, notedTooHard);
  return said === "too-easy" ? say(words, notedTooEasy) : "";
}
