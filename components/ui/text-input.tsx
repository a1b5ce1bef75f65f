import clsx from "clsx";
import type { ComponentProps } from "react";
import { CONTROL } from "./control-class";

/** One line of text. */
export function TextInput({ className, type = "text", ...rest }: ComponentProps<"input">) {
  return <input {...rest} type={type} className={clsx(CONTROL, "h-10 read-only:bg-wash", className)} />;
}
