"use client";

import { type ReactNode, useTransition } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";

type ConfirmDialogProps = {
  open: boolean;
  onClose: () => void;
  /** A question with the thing's name in it: "Archive Anna's program?" */
  title: string;
  /** What will happen, and whether it can be undone. */
  children: ReactNode;
  /** The verb of the question: "Archive". */
  confirmLabel: string;
  cancelLabel?: string;
  closeLabel?: string;
  danger?: boolean;
  /** The dialog closes when this has finished. */
  onConfirm: () => void | Promise<void>;
};

/** Asks before something that cannot be undone. The focus starts on the answer that changes nothing. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const {
    open,
    onClose,
    title,
    children,
    confirmLabel,
    cancelLabel = "Cancel",
    closeLabel,
    danger,
    onConfirm,
  } = props;
  const [pending, startTransition] = useTransition();
  const confirm = () =>
    startTransition(async () => {
      await onConfirm();
      onClose();
    });
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      description={children}
      size="sm"
      {...(closeLabel !== undefined && { closeLabel })}
      footer={
        <>
          <Button onClick={onClose}>{cancelLabel}</Button>
          <Button variant={danger ? "danger" : "primary"} pending={pending} onClick={confirm}>
            {confirmLabel}
          </Button>
        </>
      }
    />
  );
}
