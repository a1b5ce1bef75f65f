"use client";

import { type ComponentProps, type ReactNode, type ToggleEvent, useId, useRef, useState } from "react";

type PopupProps = {
  /** What is inside, for who hears it. */
  label: string;
  /** Classes of the button. */
  className?: string;
  button: ReactNode;
  /** What the button is called where its words do not say it. */
  buttonLabel?: string;
  /** Which edges of the button and of what opens lie over each other. */
  align?: "left" | "right";
  panelClassName?: string;
  children: ReactNode;
} & Pick<ComponentProps<"button">, "title">;

const GAP_PX = 4;
const EDGE_PX = 8;

/**
 * A button with something that opens under it: the browser's own popover, so Escape and a press elsewhere close it and
 * nothing cuts it off. It is placed by script, since what does that in CSS is too young.
 */
export function Popup(props: PopupProps) {
  const { label, className, button, buttonLabel, align = "left", panelClassName = "w-72", children } = props;
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  // What nobody looks at is not drawn: a page may have a hundred of these.
  const [isOpen, setOpen] = useState(false);
  const place = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState === "open" && opener.current) placeUnder(event.currentTarget, opener.current, align);
  };
  return (
    <>
      <button
        ref={opener}
        type="button"
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-label={buttonLabel}
        title={props.title}
        className={className}
      >
        {button}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        onBeforeToggle={(event) => setOpen(event.newState === "open")}
        onToggle={place}
        className={`fixed m-0 max-h-[70dvh] max-w-[calc(100vw-1rem)] overflow-y-auto overscroll-contain rounded border border-line bg-float p-4 text-ink shadow-float ${panelClassName}`}
      >
        {isOpen && children}
      </div>
    </>
  );
}

/** Closes the popup around an element, such as a choice that was taken in it. */
export function closePopup(inside: Element): void {
  inside.closest<HTMLElement>("[popover]")?.hidePopover();
}

function placeUnder(panel: HTMLElement, opener: HTMLElement, align: "left" | "right"): void {
  const from = opener.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const start = align === "left" ? from.left : from.right - width;
  const left = Math.max(EDGE_PX, Math.min(start, window.innerWidth - width - EDGE_PX));
  const below = from.bottom + GAP_PX;
  const fitsBelow = below + height <= window.innerHeight - EDGE_PX;
  const above = Math.max(EDGE_PX, from.top - GAP_PX - height);
  panel.style.inset = "auto";
  panel.style.left = `${left}px`;
  panel.style.top = `${fitsBelow ? below : above}px`;
}
