"use client";

import { AArrowUp } from "lucide-react";
import { useEffect, useState } from "react";
import { buttonClass } from "@/components/ui/button-class";

const STORE = "homestretch-large-text";

/** Makes everything on the patient's pages larger. Only this phone remembers it. */
export function LargeTextSwitch() {
  const [isLarge, toggle] = useLargeText();
  return (
    <button
      type="button"
      aria-pressed={isLarge}
      data-screen-only
      className={buttonClass(
        "secondary",
        "md",
        "h-auto! min-h-11 aria-pressed:border-accent-ink aria-pressed:bg-accent-soft",
      )}
      onClick={toggle}
    >
      <AArrowUp />
      Large text
    </button>
  );
}

/** Keeps the size that was chosen on a page without the switch. */
export function LargeTextKept() {
  useLargeText();
  return null;
}

function useLargeText() {
  const [isLarge, setIsLarge] = useState(false);
  useEffect(() => {
    // Opening the phone's store takes a while: in a turn of its own it holds nothing up.
    const turn = setTimeout(() => {
      const chosen = readChoice();
      setIsLarge(chosen);
      show(chosen);
    });
    return () => clearTimeout(turn);
  }, []);
  const toggle = () => {
    setIsLarge(!isLarge);
    show(!isLarge);
    keepChoice(!isLarge);
  };
  return [isLarge, toggle] as const;
}

function show(isLarge: boolean): void {
  document.documentElement.toggleAttribute("data-large-text", isLarge);
}

function readChoice(): boolean {
  try {
    return window.localStorage.getItem(STORE) !== null;
  } catch {
    return false;
  }
}

function keepChoice(isLarge: boolean): void {
  try {
    if (isLarge) window.localStorage.setItem(STORE, "on");
    else window.localStorage.removeItem(STORE);
  } catch {
    // A phone that keeps nothing shows it larger until the page is left.
  }
}
