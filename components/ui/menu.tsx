"use client";

import clsx from "clsx";
import Link from "next/link";
import { DropdownMenu } from "radix-ui";
import { type ReactElement, type ReactNode, useRef, useState } from "react";

type MenuProps = {
  /** One button; it needs an accessible name of its own. */
  trigger: ReactElement;
  align?: "start" | "end";
  children: ReactNode;
};

/** A list of actions behind a button. Not modal: the modal form injects a style tag, which the content policy refuses. */
export function Menu({ trigger, align = "end", children }: MenuProps) {
  const triggerRef = useRef<HTMLButtonElement>(null);
  // Drawn in the landmark of its button. In a <dialog> it must be so, or it lies under it and cannot be reached.
  const [container, setContainer] = useState<HTMLElement | undefined>();
  const findContainer = () =>
    setContainer(triggerRef.current?.closest<HTMLElement>("dialog, main, header") ?? undefined);
  return (
    <DropdownMenu.Root modal={false} onOpenChange={findContainer}>
      <DropdownMenu.Trigger asChild ref={triggerRef}>
        {trigger}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={container}>
        <DropdownMenu.Content
          align={align}
          sideOffset={6}
          collisionPadding={12}
          className="z-40 min-w-48 rounded border border-line bg-float p-1 text-ink shadow-float"
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

const ITEM =
  "flex min-h-9 w-full items-center gap-2.5 rounded px-3 py-1.5 text-left no-underline outline-none select-none data-highlighted:bg-accent-soft data-disabled:text-ink-soft";

type MenuItemProps = { icon?: ReactNode; danger?: boolean; onSelect: () => void; children: ReactNode };

/** One action of a menu. */
export function MenuItem({ icon, danger, onSelect, children }: MenuItemProps) {
  return (
    <DropdownMenu.Item
      onSelect={onSelect}
      className={clsx(ITEM, "cursor-pointer", danger && "text-stop-ink data-highlighted:bg-stop-soft")}
    >
      {icon}
      {children}
    </DropdownMenu.Item>
  );
}

/** One link of a menu. */
export function MenuLink({ icon, href, children }: { icon?: ReactNode; href: string; children: ReactNode }) {
  return (
    <DropdownMenu.Item asChild>
      <Link href={href} className={ITEM}>
        {icon}
        {children}
      </Link>
    </DropdownMenu.Item>
  );
}

/** A line between groups of actions. */
export function MenuSeparator() {
  return <DropdownMenu.Separator className="my-1 h-px bg-line" />;
}
