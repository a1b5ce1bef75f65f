import clsx from "clsx";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "sm" | "md" | "lg";

const BASE =
  "inline-flex items-center justify-center gap-2 rounded border font-semibold whitespace-nowrap no-underline transition-colors select-none";

const VARIANTS: Record<ButtonVariant, string> = {
  primary: "border-transparent bg-accent-ink text-paper hover:bg-accent-deep active:bg-ink",
  secondary: "border-line-strong bg-float text-ink hover:border-ink hover:bg-wash active:bg-accent-soft",
  quiet: "border-transparent text-accent-ink hover:bg-accent-soft active:text-accent-deep",
  danger: "border-transparent bg-stop-ink text-paper hover:bg-stop-deep active:bg-ink",
};

const SIZES: Record<ButtonSize, string> = {
  sm: "h-8 px-3 text-sm",
  md: "h-10 px-4 text-base",
  lg: "h-12 px-6 text-lg",
};

/** Not the native `disabled`: the button stays in the tab order so that its reason can be read. */
const REFUSED =
  "aria-disabled:border-dashed aria-disabled:border-line-strong aria-disabled:bg-wash aria-disabled:text-ink-soft";

/** The look shared by buttons and by links that act as buttons. */
export function buttonClass(variant: ButtonVariant = "secondary", size: ButtonSize = "md", extra?: string) {
  return clsx(BASE, VARIANTS[variant], SIZES[size], REFUSED, extra);
}
