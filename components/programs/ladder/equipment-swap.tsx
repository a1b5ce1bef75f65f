"use client";

import { PackageX } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { DraftItem } from "@/lib/domain/program/program-draft";
import { EquipmentChoice } from "./equipment-choice";

interface EquipmentSwapProps {
  readonly items: readonly DraftItem[];
}

/** "No band, no chair": what the patient does not have at home, and what can be done instead. */
export function EquipmentSwap({ items }: EquipmentSwapProps) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button size="sm" variant="quiet" icon={<PackageX />} onClick={() => setOpen(true)}>
        Swap for missing equipment
      </Button>
      <Dialog
        open={isOpen}
        onClose={close}
        title="What does the patient not have?"
        description="Each exercise that needs it gets another one for the same purpose, with its dose carried over. Undo brings everything back at once."
      >
        <EquipmentChoice items={items} onClose={close} />
      </Dialog>
    </>
  );
}
