"use client";

import { Printer } from "lucide-react";
import { PinToTell } from "@/components/programs/link/pin-to-tell";
import { EnglishTwin } from "@/components/programs/page/english-twin";
import { type PrintChoice, sheetAddress } from "@/components/programs/sheet/use-print-choice";
import { CopyAddress } from "@/components/programs/start/copy-address";
import { CopyNote } from "@/components/programs/start/copy-note";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import type { PublishData } from "@/lib/programs/actions";

interface PublishResultProps {
  readonly programId: string;
  readonly published: PublishData;
  readonly print: PrintChoice;
  /** Whether the sheet is in another language than English. */
  readonly isTranslated: boolean;
  readonly onClose: () => void;
}

/** Published: now print it, or hand over the link. */
export function PublishResult({ programId, published, print, isTranslated, onClose }: PublishResultProps) {
  return (
    <div className="grid gap-5">
      <ButtonLink
        href={sheetAddress(programId, print, "current")}
        target="_blank"
        variant="primary"
        size="lg"
        icon={<Printer />}
        className="w-full"
      >
        Print handout
      </ButtonLink>
      {isTranslated && <EnglishTwin programId={programId} />}
      <CopyAddress address={published.address} />
      {published.pin !== undefined && <PinToTell pin={published.pin} />}
      <div className="flex flex-wrap justify-end gap-2">
        <CopyNote note={published.note} variant="quiet" />
        <Button onClick={onClose}>Go on editing</Button>
        <ButtonLink href={`/programs/${programId}`}>To the program</ButtonLink>
      </div>
    </div>
  );
}
