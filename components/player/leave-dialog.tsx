import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { Dialog } from "@/components/ui/dialog";

type LeaveDialogProps = {
  open: boolean;
  programHref: string;
  onClose: () => void;
  onFinish: () => void;
};

/** Three ways on: the session, its end, or the program's page with the session kept for later. */
export function LeaveDialog({ open, programHref, onClose, onFinish }: LeaveDialogProps) {
  const finish = () => {
    onClose();
    onFinish();
  };
  return (
    <Dialog open={open} onClose={onClose} title="Stop for now?">
      <p>Your session stays on this phone for a few hours. You can carry on later.</p>
      <div className="grid gap-2">
        <Button variant="primary" size="lg" onClick={onClose}>
          Carry on
        </Button>
        <Button size="lg" onClick={finish}>
          Finish and save
        </Button>
        {/* A whole new page: it opens from the phone's own copy too. */}
        <a href={programHref} className={buttonClass("secondary", "lg")}>
          Leave, go on later
        </a>
      </div>
    </Dialog>
  );
}
