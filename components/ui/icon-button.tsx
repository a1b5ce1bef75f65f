import clsx from "clsx";
import type { ComponentProps, ReactNode } from "react";

type IconButtonProps = Omit<ComponentProps<"button">, "aria-label" | "title" | "children" | "disabled"> & {
  /** The accessible name, also shown as the tooltip. */
  label: string;
  icon: ReactNode;
  size?: "sm" | "md";
};

/** A square button with an icon only. In navigation use an icon with a word instead. */
export function IconButton({ label, icon, size = "md", className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={label}
      className={clsx(
        "inline-flex shrink-0 items-center justify-center rounded text-ink-soft transition-colors hover:bg-wash hover:text-ink active:bg-accent-soft",
        size === "sm" ? "size-8" : "size-10",
        className,
      )}
    >
      {icon}
    </button>
  );
}
