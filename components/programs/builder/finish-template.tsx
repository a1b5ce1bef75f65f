"use client";

import { Check } from "lucide-react";
import { useRouter } from "next/navigation";
import type { ProgramBuilderModel } from "@/components/programs/model/use-program-builder";
import { Button, type ButtonProps } from "@/components/ui/button";

interface FinishTemplateProps extends Pick<ButtonProps, "size"> {
  readonly model: Pick<ProgramBuilderModel, "saver">;
  readonly href: string;
}

/** Saves what is not saved yet, and goes to the template's page; what cannot be saved keeps one here. */
export function FinishTemplate({ model: { saver }, href, size }: FinishTemplateProps) {
  const router = useRouter();
  const finish = async () => {
    const { status } = await saver.flush();
    if (status === "saved") router.push(href);
  };
  return (
    <Button
      variant="primary"
      icon={<Check />}
      {...(size === undefined ? { className: "h-9! px-3! max-md:hidden!" } : { size })}
      onClick={() => void finish()}
    >
      Done
    </Button>
  );
}
