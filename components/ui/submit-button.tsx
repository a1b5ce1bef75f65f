"use client";

import { useFormStatus } from "react-dom";
import { Button, type ButtonProps } from "./button";

/** The button that sends the form around it; shows by itself that the form is being sent. */
export function SubmitButton({ variant = "primary", pending, ...rest }: Omit<ButtonProps, "type">) {
  const status = useFormStatus();
  return <Button {...rest} type="submit" variant={variant} pending={pending ?? status.pending} />;
}
