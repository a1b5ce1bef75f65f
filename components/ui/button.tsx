import { LoaderCircle } from "lucide-react";
import { type ComponentProps, type ReactNode, useId } from "react";
import { type ButtonSize, type ButtonVariant, buttonClass } from "./button-class";
import { VisuallyHidden } from "./visually-hidden";

export type ButtonProps = Omit<ComponentProps<"button">, "disabled"> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: ReactNode;
  /** The action is under way: the button keeps its width and its focus, and takes no second press. */
  pending?: boolean;
  pendingLabel?: string;
  /** Why the button cannot be pressed now. There is no way to disable a button without a reason. */
  disabledReason?: string;
};

/** A button. `type` is "button" unless said otherwise. */
export function Button({
  variant,
  size,
  icon,
  pending,
  pendingLabel,
  disabledReason,
  className,
  children,
  ...rest
}: ButtonProps) {
  const reasonId = useId();
  const refused = pending === true || disabledReason !== undefined;
  const inert = refused ? { type: "button" as const, onClick: undefined, formAction: undefined } : {};
  const describedBy = disabledReason === undefined ? rest["aria-describedby"] : reasonId;
  return (
    <>
      <button
        type="button"
        {...rest}
        {...inert}
        aria-disabled={refused || undefined}
        aria-busy={pending || undefined}
        aria-describedby={describedBy}
        title={disabledReason ?? rest.title}
        className={buttonClass(variant, size, className)}
      >
        {pending ? <LoaderCircle className="motion-safe:animate-spin" /> : icon}
        {pending && pendingLabel !== undefined ? pendingLabel : children}
      </button>
      {disabledReason !== undefined && <VisuallyHidden id={reasonId}>{disabledReason}</VisuallyHidden>}
    </>
  );
}
