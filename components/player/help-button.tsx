import { ChevronUp, TriangleAlert } from "lucide-react";
import { type ReactNode, useState } from "react";
import { say } from "@/lib/domain/words/say";
import type { PlayerWords } from "@/lib/domain/words/words";
import { HelpDialog, type HelpNumbers } from "./help-dialog";

type HelpButtonProps = {
  words: PlayerWords;
  /** The same on the program's page, for a phone on which our scripts do not run. */
  href: string;
  numbers: HelpNumbers;
  /** When to stop and when to get help. */
  children: ReactNode;
  /** The session waits meanwhile. */
  onOpen: () => void;
};

/** One tap to when to stop and when to get help, from every step and in the same place. */
export function HelpButton({ words, href, numbers, children, onOpen }: HelpButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <>
      <a
        href={href}
        aria-haspopup="dialog"
        className="flex min-h-12 items-center gap-3 rounded border border-stop bg-stop-soft px-4 font-semibold text-stop-ink no-underline forced-colors:border-4 max-[18rem]:px-3 max-[18rem]:[&_svg]:hidden [[data-large-text]_&]:max-[24rem]:px-3 [[data-large-text]_&]:max-[24rem]:[&_svg]:hidden"
        onClick={(event) => {
          event.preventDefault();
          onOpen();
          setIsOpen(true);
        }}
      >
        <TriangleAlert />
        <span className="min-w-0 flex-1">{say(words, words.player.help)}</span>
        <ChevronUp />
      </a>
      <HelpDialog words={words} open={isOpen} onClose={close} numbers={numbers}>
        {children}
      </HelpDialog>
    </>
  );
}
