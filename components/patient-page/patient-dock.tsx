import { TriangleAlert } from "lucide-react";
import { buttonClass } from "@/components/ui/button-class";
import { say } from "@/lib/domain/words/say";
import type { PageWords } from "@/lib/domain/words/words";
import { PlainIcon } from "./plain-icon";

type PatientDockProps = {
  words: PageWords;
  /** The player; absent where there is nothing to play. */
  sessionHref?: string | undefined;
  isRestDay: boolean;
};

/**
 * At the thumb on every screen: the one thing to do, and when to get help. Two links, which need no script. Side by side
 * where the screen is low.
 */
export function PatientDock({ words, sessionHref, isRestDay }: PatientDockProps) {
  const { quickLinks, start, startAnyway, warningSigns, warningSignsHelp } = words.page;
  return (
    <nav
      aria-label={say(words, quickLinks)}
      className="fixed inset-x-0 bottom-0 z-10 border-t border-line bg-paper pb-[env(safe-area-inset-bottom)]"
    >
      <div className="mx-auto flex max-w-prose flex-col gap-2 py-2 pr-[max(1rem,env(safe-area-inset-right))] pl-[max(1rem,env(safe-area-inset-left))] max-[18rem]:[&_svg]:hidden [@media(max-height:37.5rem)]:flex-row-reverse [@media(max-height:37.5rem)]:flex-wrap">
        {sessionHref !== undefined && (
          // A whole new page: it opens from the phone's own copy too.
          <a
            href={sessionHref}
            className={buttonClass(
              "primary",
              "lg",
              "h-auto! min-h-16 flex-auto px-3! text-2xl! whitespace-normal! [@media(max-height:37.5rem)]:flex-[1_1_7.5rem]",
            )}
          >
            <PlainIcon of="play" />
            {say(words, isRestDay ? startAnyway : start)}
          </a>
        )}
        <a
          href="#warning-signs"
          className="flex min-h-12 items-center gap-3 rounded border border-stop bg-stop-soft px-4 font-semibold text-stop-ink no-underline forced-colors:border-4 [@media(max-height:37.5rem)]:flex-[1_1_7.5rem] [@media(max-height:37.5rem)]:gap-2 [@media(max-height:37.5rem)]:px-3"
        >
          <TriangleAlert />
          <span className="min-w-0 flex-1">
            <span className="[@media(max-height:37.5rem)]:sr-only">{say(words, warningSignsHelp)}</span>
            <span aria-hidden className="hidden [@media(max-height:37.5rem)]:inline">
              {say(words, warningSigns)}
            </span>
          </span>
          <PlainIcon of="chevron-up" className="[@media(max-height:37.5rem)]:hidden" />
        </a>
      </div>
    </nav>
  );
}
