"use client";

import { UserRoundPen } from "lucide-react";
import { useState } from "react";
import { useCommand } from "@/components/shell/use-command";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Dialog } from "@/components/ui/dialog";
import { Section } from "@/components/ui/section";
import type { Action } from "@/lib/action/action-attempt";
import { PROFESSION_WORDS } from "@/lib/domain/checker/profession";
import { SIGNING_RULES } from "@/lib/domain/signature/signed-kind";
import { type Colleague, SignerForm, type SignerView } from "./signer-form";

interface SignerListProps {
  readonly signers: readonly SignerView[];
  readonly colleagues: readonly Colleague[];
  /** Whether the reader is an admin. */
  readonly mayManage: boolean;
  readonly save: Action<undefined>;
  readonly end: Action<undefined>;
}

/** Who may sign texts for the clinic; an admin names them. */
export function SignerList({ signers, colleagues, mayManage, save, end }: SignerListProps) {
  const [edited, setEdited] = useState<SignerView | "new">();
  const close = () => setEdited(undefined);
  return (
    <Section
      title="Clinical signers"
      description="They read the texts and sign them under their own name. Nobody signs a text they wrote. A signature keeps what stood here when it was given."
      actions={
        mayManage && (
          <Button icon={<UserRoundPen />} onClick={() => setEdited("new")}>
            Name a signer
          </Button>
        )
      }
    >
      {signers.length === 0 && <p className="text-ink-soft">Nobody is named yet.</p>}
      <ul className="grid">
        {signers.map((signer) => (
          <SignerRow key={signer.id} {...{ signer, mayManage, end }} onEdit={() => setEdited(signer)} />
        ))}
      </ul>
      <Dialog
        open={edited !== undefined}
        onClose={close}
        title={edited === "new" ? "Name a signer" : `What ${edited?.fullName} may sign`}
      >
        {edited !== undefined && (
          <SignerForm
            colleagues={colleagues}
            {...(edited !== "new" && { signer: edited })}
            save={save}
            onDone={close}
          />
        )}
      </Dialog>
    </Section>
  );
}

interface SignerRowProps extends Pick<SignerListProps, "mayManage" | "end"> {
  readonly signer: SignerView;
  readonly onEdit: () => void;
}

function SignerRow({ signer, mayManage, end, onEdit }: SignerRowProps) {
  const { run } = useCommand();
  const [asks, setAsks] = useState(false);
  const { fullName, profession, registrationBody, registrationNumber, kinds, regions, checkedOn } = signer;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-line py-3">
      <div className="grid min-w-0 flex-1 basis-64 gap-0.5">
        <span className="font-semibold wrap-anywhere">
          {fullName}, {PROFESSION_WORDS[profession]}
        </span>
        <span className="text-sm wrap-anywhere text-ink-soft">
          {registrationBody} {registrationNumber}, register checked {checkedOn}.
        </span>
        <span className="text-sm text-ink-soft">
          Signs: {kinds.map((kind) => SIGNING_RULES[kind].plural.toLowerCase()).join(", ")}
          {regions.length > 0 && ` (${regions.join(", ")})`}.
        </span>
      </div>
      {mayManage && (
        <div className="flex flex-wrap gap-2">
          <Button size="sm" aria-label={`Change ${fullName}`} onClick={onEdit}>
            Change
          </Button>
          <Button size="sm" aria-label={`End ${fullName} as a signer`} onClick={() => setAsks(true)}>
            End
          </Button>
        </div>
      )}
      <ConfirmDialog
        open={asks}
        onClose={() => setAsks(false)}
        title={`End ${fullName} as a signer?`}
        confirmLabel="End"
        danger
        onConfirm={() =>
          run(end, { signerId: signer.id }, { done: `${fullName} signs nothing here any more` })
        }
      >
        They sign nothing here any more. What they have signed stands until it lapses or is withdrawn.
      </ConfirmDialog>
    </li>
  );
}
