import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { Dialog } from "@/components/ui/dialog";
import { say } from "@/lib/domain/words/say";
import type { PlayerWords } from "@/lib/domain/words/words";

type LeaveDialogProps = {
  words: PlayerWords;
  open: boolean;
  programHref: string;
  onClose: () => void;
  onFinish: () => void;
};

/** Three ways on: the session, its end, or the program's page with the session kept for later. */
export function LeaveDialog({ words, open, programHref, onClose, onFinish }: LeaveDialogProps) {
  const { leaveAsk, leaveText, carryOn, finishAndSave, leaveLater, close } = words.player;
  const finish = () => {
    onClose();
    onFinish();
  };
  return (
    <Dialog open={open} onClose={onClose} title={say(words, leaveAsk)} closeLabel={say(words, close)}>
      <p>{say(words, leaveText)}</p>
      <div className="grid gap-2">
        <Button variant="primary" size="lg" onClick={onClose}>
          {say(words, carryOn)}
        </Button>
        <Button size="lg" onClick={finish}>
          {say(words, finishAndSave)}
        </Button>
        {/* A whole new page: it opens from the phone's own copy too. */}
        <a href={programHref} className={buttonClass("secondary", "lg")}>
          {say(words, leaveLater)}
        </a>
      </div>
    </Dialog>
  );
}
