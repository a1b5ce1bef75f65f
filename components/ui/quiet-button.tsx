import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";

interface QuietButtonProps {
  readonly label?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A small choice within a line of text. */
export function QuietButton({ label, onClick, children }: QuietButtonProps) {
  return (
    <Button
      variant="quiet"
      size="sm"
      aria-label={label}
      className="-mx-1.5 h-auto min-h-8 px-1.5! py-0 text-left text-sm whitespace-normal underline"
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
