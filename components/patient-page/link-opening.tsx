import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { sayAround } from "@/components/words/say-around";
import { say } from "@/lib/domain/words/say";
import type { PageWords } from "@/lib/domain/words/words";
import { CALL, ClosedPage, CodeWay, EMERGENCY } from "./closed-page";
import { PlainMessage } from "./plain-message";

/**
 * Everything that the page of a link may have to say, for the script inside the page to show one of (`lib/opening`). The
 * markup is the server's and stays as that script leaves it.
 */
export function LinkOpening({ words }: { words: PageWords }) {
  const { openExercises, stuckText, stuckAsk, opening, openingText, late, lateText } = words.page;
  const { unreachable, unreachableText, empty, emptyText } = words.page;
  return (
    <div aria-live="polite">
      {/* What stands here until the script has run, so that a browser without one is told too. */}
      <Part of="stuck">
        <PlainMessage title={say(words, openExercises)}>
          <p>{say(words, stuckText)}</p>
          <CodeWay words={words} />
          <p>{say(words, stuckAsk)}</p>
        </PlainMessage>
      </Part>
      <Part of="opening">
        <PlainMessage title={say(words, opening)}>
          <p>{say(words, openingText)}</p>
        </PlainMessage>
      </Part>
      <Part of="late">
        <PlainMessage title={say(words, late)}>
          <p>{say(words, lateText)}</p>
          <WaysOn words={words} />
        </PlainMessage>
      </Part>
      <Part of="unreachable">
        <PlainMessage title={say(words, unreachable)}>
          <p>{say(words, unreachableText)}</p>
          <WaysOn words={words} />
        </PlainMessage>
      </Part>
      <Part of="empty">
        <PlainMessage title={say(words, empty)}>
          <p>{say(words, emptyText)}</p>
          <CodeWay words={words} />
        </PlainMessage>
      </Part>
      <Part of="closed">
        <ClosedPage words={words}>
          <ClinicToFill words={words} />
        </ClosedPage>
      </Part>
    </div>
  );
}

function Part({ of, children }: { of: string; children: ReactNode }) {
  return (
    <div data-opening={of} hidden={of !== "stuck"} suppressHydrationWarning>
      {children}
    </div>
  );
}

function WaysOn({ words }: { words: PageWords }) {
  return (
    <>
      <button type="button" data-opening-retry="" className={buttonClass("primary", "lg")}>
        {say(words, words.page.tryAgain)}
      </button>
      <CodeWay words={words} />
      <p>{say(words, words.page.orCall)}</p>
    </>
  );
}

const NOTHING_YET = { __html: "" };

/** What the script writes into; React leaves it alone. */
function Slot({ of, className }: { of: string; className?: string }) {
  return (
    <span
      dir="auto"
      data-clinic={of}
      className={className}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: sets nothing; it tells React to leave the text alone
      dangerouslySetInnerHTML={NOTHING_YET}
    />
  );
}

/** The clinic of a link that has ended, which only its token tells. */
function ClinicToFill({ words }: { words: PageWords }) {
  const { call, emergencyCall } = words.page;
  return (
    <>
      <div data-clinic-when="name" hidden suppressHydrationWarning className="grid gap-2">
        <p className="font-semibold text-accent-ink">
          <Slot of="name" />
        </p>
        <a
          data-clinic-dial="dial"
          data-clinic-when="dial"
          hidden
          href="/code"
          suppressHydrationWarning
          className={CALL}
        >
          <span>{sayAround(words, call, { phone: <Slot of="phone" /> })}</span>
        </a>
        <p className="text-center text-base text-ink-soft">
          <Slot of="hours" />
        </p>
      </div>
      <a
        data-clinic-dial="emergencyDial"
        data-clinic-when="emergencyDial"
        hidden
        href="/code"
        suppressHydrationWarning
        className={EMERGENCY}
      >
        <span>{sayAround(words, emergencyCall, { number: <Slot of="emergencyNumber" /> })}</span>
      </a>
    </>
  );
}
