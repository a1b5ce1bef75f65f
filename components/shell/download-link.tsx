"use client";

import type { ComponentProps } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import type { Action } from "@/lib/action/action-attempt";
import { useCommand } from "./use-command";

type DownloadLinkProps = Omit<ComponentProps<typeof ButtonLink>, "href" | "onClick"> & {
  href: string;
  /** Says whether the password was typed lately; where it was not, the person is asked for it before the file. */
  check: Action<undefined>;
};

/** A link to a file that is given only to somebody who knows the password of the account. */
export function DownloadLink({ href, check, ...rest }: DownloadLinkProps) {
  const { run } = useCommand();
  return (
    <ButtonLink
      {...rest}
      href={href}
      download
      onClick={(event) => {
        event.preventDefault();
        run(check, {}, { done: "The file is on its way" }, () => window.location.assign(href));
      }}
    />
  );
}
