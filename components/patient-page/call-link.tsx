import clsx from "clsx";
import { Phone } from "lucide-react";
import { dialNumber } from "@/lib/domain/clinic/dial-number";

type CallLinkProps = { contact: string; label: string; className?: string };

/** One tap to call; nothing when the contact is not a number. On paper the number stands in the text already. */
export function CallLink({ contact, label, className }: CallLinkProps) {
  const number = dialNumber(contact);
  if (number === undefined) return null;
  return (
    <a
      href={`tel:${number}`}
      data-screen-only
      className={clsx(
        "inline-flex min-h-11 max-w-full items-center gap-2 rounded border border-line-strong bg-float px-4 font-semibold text-ink transition-colors hover:border-ink hover:bg-wash",
        className,
      )}
    >
      <Phone />
      {label}
    </a>
  );
}
