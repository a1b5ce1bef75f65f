"use client";

import clsx from "clsx";
import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { IconButton } from "./icon-button";

export type DialogProps = {
  open: boolean;
  /** Called for Escape and for the close button. A click beside the dialog does not close it: typing would be lost. */
  onClose: () => void;
  title: string;
  description?: ReactNode;
  /** The buttons. The one that does nothing comes first. */
  footer?: ReactNode;
  size?: "sm" | "md" | "lg";
  /** What the cross is called. */
  closeLabel?: string;
  children?: ReactNode;
};

const WIDTH = { sm: "max-w-md", md: "max-w-xl", lg: "max-w-4xl" };

/** A window over the page. The browser's own <dialog> keeps the focus inside, makes the rest inert and gives the
 *  focus back, without a style tag that the content policy would refuse. */
export function Dialog(props: DialogProps) {
  const { open, onClose, title, description, footer, size = "md", closeLabel = "Close", children } = props;
  const ref = useModal(open);
  const id = useId();
  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      aria-describedby={description === undefined ? undefined : `${id}-description`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={() => {
        // A second Escape closes it whatever we say; our own closing is no news.
        if (open) onClose();
      }}
      className={clsx(
        "m-auto max-h-[calc(100dvh-2rem)] w-[calc(100%-2rem)] overflow-y-auto rounded bg-float p-0 text-ink shadow-float transition duration-150 ease-out starting:translate-y-2 starting:opacity-0",
        WIDTH[size],
      )}
    >
      {open && (
        <div className="grid gap-5 p-6">
          <DialogHead id={id} title={title} description={description} />
          {children}
          {footer !== undefined && <div className="flex flex-wrap justify-end gap-2 pt-2">{footer}</div>}
          <IconButton label={closeLabel} icon={<X />} onClick={onClose} className="absolute end-4 top-4" />
        </div>
      )}
    </dialog>
  );
}

function DialogHead({ id, title, description }: { id: string } & Pick<DialogProps, "title" | "description">) {
  return (
    <div className="grid gap-1 pe-10">
      <h2 id={id} className="text-xl">
        {title}
      </h2>
      {description !== undefined && (
        <div id={`${id}-description`} className="text-ink-soft">
          {description}
        </div>
      )}
    </div>
  );
}

/** Opens and closes a `<dialog>` as a modal one; for windows that look otherwise than `Dialog`. */
export function useModal(open: boolean) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (open && dialog?.open === false) dialog.showModal();
    if (!open && dialog?.open === true) dialog.close();
  }, [open]);
  return ref;
}
