import { ArrowDown, Phone, X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { useModal } from "@/components/ui/dialog";
import { dialNumber } from "@/lib/domain/clinic/dial-number";
import { apart } from "@/lib/domain/words/apart";
import { say } from "@/lib/domain/words/say";
import type { PlayerWords } from "@/lib/domain/words/words";

/** Whom to call, as the clinic's country and the clinic say. */
export interface HelpNumbers {
  readonly emergency: string;
  /** A number, or words such as "your GP out-of-hours service". */
  readonly urgent: string;
  readonly clinic: string;
}

type HelpDialogProps = {
  words: PlayerWords;
  open: boolean;
  onClose: () => void;
  numbers: HelpNumbers;
  /** When to stop and when to get help, the most urgent first; the pain guide after it. */
  children: ReactNode;
};

const SMALL_CALL =
  "flex min-h-14 flex-1 basis-32 flex-col items-center justify-center rounded border border-line-strong bg-float px-2 py-1 text-center font-semibold text-ink no-underline";

/** Help over the whole screen: the emergency number comes first and is in sight on the smallest phone. */
export function HelpDialog({ words, open, onClose, numbers, children }: HelpDialogProps) {
  const { help, close, onlyPain, callDoctor, callClinic, backToExercise } = words.player;
  const ref = useModal(open);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!open) return;
    // Read from its top; and no key that is pressed twice calls anybody.
    heading.current?.focus({ preventScroll: true });
    ref.current?.scrollTo(0, 0);
  }, [open, ref]);
  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={() => {
        if (open) onClose();
      }}
      className="fixed inset-0 m-0 size-full max-h-none max-w-none overflow-x-clip overflow-y-auto bg-float p-0 text-ink"
    >
      {open && (
        <div className="mx-auto flex min-h-full max-w-prose flex-col gap-3 pr-[max(1rem,env(safe-area-inset-right))] pl-[max(1rem,env(safe-area-inset-left))] pt-[max(0.5rem,env(safe-area-inset-top))] text-patient">
          <div className="flex flex-wrap items-center justify-between gap-x-2">
            <h2 ref={heading} id={id} tabIndex={-1} className="outline-none min-w-0 flex-[1_1_7rem] text-xl">
              {say(words, help)}
            </h2>
            <button type="button" onClick={onClose} className={buttonClass("quiet", "lg", "flex-none px-2!")}>
              <X />
              {say(words, close)}
            </button>
          </div>
          <EmergencyCall words={words} number={numbers.emergency} />
          <button
            type="button"
            className="inline-flex min-h-11 items-center gap-2 self-start text-start font-semibold text-accent-ink"
            onClick={() => document.getElementById("pain-guide")?.scrollIntoView()}
          >
            {say(words, onlyPain)}
            <ArrowDown />
          </button>
          <div className="min-w-0 flex-1 pb-4 wrap-anywhere">{children}</div>
          <div className="-mx-4 flex flex-wrap gap-2 border-t border-line bg-float px-4 pt-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] [@media(min-height:30rem)]:sticky [@media(min-height:30rem)]:bottom-0">
            <Call words={words} number={numbers.urgent} of={say(words, callDoctor)} />
            <Call words={words} number={numbers.clinic} of={say(words, callClinic)} />
            <button
              type="button"
              onClick={onClose}
              className={buttonClass("primary", "lg", "h-auto! min-h-12 w-full whitespace-normal!")}
            >
              {say(words, backToExercise)}
            </button>
          </div>
        </div>
      )}
    </dialog>
  );
}

function EmergencyCall({ words, number }: { words: PlayerWords; number: string }) {
  const { call, callIfFirstSigns } = words.player;
  const dialled = dialNumber(number);
  const said = (
    <span className="min-w-0">
      <strong className="block text-2xl leading-tight font-semibold">
        {say(words, call, { number: apart(words, number) })}
      </strong>
      <span className="max-[13rem]:sr-only">{say(words, callIfFirstSigns)}</span>
    </span>
  );
  const look =
    "flex [@media(max-height:22rem)]:order-first items-center gap-4 rounded bg-stop-ink px-4 py-3 text-paper no-underline forced-colors:border-4";
  if (dialled === undefined) return <p className={look}>{said}</p>;
  return (
    <a href={`tel:${dialled}`} className={look}>
      <Phone className="max-[18rem]:hidden" />
      {said}
    </a>
  );
}

function Call({ words, number, of }: { words: PlayerWords; number: string; of: string }) {
  const dialled = dialNumber(number);
  if (dialled === undefined) return null;
  return (
    <a href={`tel:${dialled}`} className={SMALL_CALL}>
      {say(words, words.player.call, { number: apart(words, number) })}
      <span className="text-base font-normal">{of}</span>
    </a>
  );
}
