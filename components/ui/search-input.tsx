"use client";

import clsx from "clsx";
import { Search } from "lucide-react";
import { type ComponentProps, useEffect, useId, useRef } from "react";
import { CONTROL } from "./control-class";
import { Kbd } from "./kbd";
import { isTypingTarget } from "./typing-target";

type SearchInputProps = Omit<ComponentProps<"input">, "type" | "ref"> & {
  /** What is searched: "Search patients". Read aloud, and shown as the placeholder. */
  label: string;
};

/** The search of a list. The key "/" brings the focus here. */
export function SearchInput({ label, className, ...rest }: SearchInputProps) {
  const ownId = useId();
  const ref = useSlashKey();
  return (
    <div className={clsx("group relative", className)}>
      <label htmlFor={rest.id ?? ownId} className="sr-only">
        {label}
      </label>
      <Search className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-ink-soft" />
      <input
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={label}
        aria-keyshortcuts="/"
        {...rest}
        id={rest.id ?? ownId}
        ref={ref}
        type="search"
        className={clsx(CONTROL, "h-10 pr-11 pl-10 [&::-webkit-search-cancel-button]:appearance-none")}
      />
      <span
        aria-hidden
        className="pointer-events-none absolute top-2 right-2 group-focus-within:hidden max-lg:hidden"
      >
        <Kbd>/</Kbd>
      </span>
    </div>
  );
}

function useSlashKey() {
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (
        event.key !== "/" ||
        !plain ||
        isTypingTarget(event.target) ||
        document.querySelector("dialog:modal")
      )
        return;
      event.preventDefault();
      ref.current?.focus();
      ref.current?.select();
    };
    document.addEventListener("keydown", focus);
    return () => document.removeEventListener("keydown", focus);
  }, []);
  return ref;
}
