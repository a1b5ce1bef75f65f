"use client";

import { ClipboardCopy } from "lucide-react";
import { useState } from "react";
import { Button, type ButtonProps } from "@/components/ui/button";
import { copyText } from "@/components/ui/copy-text";
import { Dialog } from "@/components/ui/dialog";
import { TextArea } from "@/components/ui/text-area";
import { useToast } from "@/components/ui/toast";

type CopyNoteProps = { readonly note: string } & Pick<ButtonProps, "size" | "variant">;

/** Puts a plain-text summary for the record system on the clipboard; where the browser refuses, shows it to be copied. */
export function CopyNote({ note, ...look }: CopyNoteProps) {
  const toast = useToast();
  const [isShown, setShown] = useState(false);
  const copy = async () => {
    if (await copyText(note)) {
      toast({ title: "Note copied", detail: "Paste it into the patient's record.", tone: "go" });
    } else setShown(true);
  };
  return (
    <>
      <Button {...look} icon={<ClipboardCopy />} onClick={copy}>
        Copy note for the record
      </Button>
      <Dialog
        open={isShown}
        onClose={() => setShown(false)}
        title="Note for the record"
        description="This browser does not copy by itself here. Select the text, then press Ctrl+C or ⌘C."
        footer={<Button onClick={() => setShown(false)}>Done</Button>}
      >
        <TextArea
          readOnly
          rows={14}
          aria-label="Note for the record"
          value={note}
          onFocus={(event) => event.target.select()}
        />
      </Dialog>
    </>
  );
}
