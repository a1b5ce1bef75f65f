import { TriangleAlert } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

type HelpButtonProps = {
  className: string;
  /** When to stop and when to get help. */
  children: ReactNode;
  /** The session waits meanwhile. */
  onOpen: () => void;
};

/** One tap to when to stop and when to get help, from every step and in the same place. */
export function HelpButton({ className, children, onOpen }: HelpButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <>
      <Button
        variant="danger"
        className={className}
        icon={<TriangleAlert className="max-[23rem]:hidden" />}
        onClick={() => {
          onOpen();
          setIsOpen(true);
        }}
      >
        Stop? Get help
      </Button>
      <Dialog
        open={isOpen}
        onClose={close}
        title="When to stop, and when to get help"
        footer={
          <Button size="lg" onClick={close}>
            Back to the exercise
          </Button>
        }
      >
        {children}
      </Dialog>
    </>
  );
}
