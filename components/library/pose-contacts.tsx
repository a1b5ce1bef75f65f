import { X } from "lucide-react";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import { capitalised } from "@/lib/domain/exercise/exercise-words";
import { CONTACT_SLOTS, type ContactSlot, findOption } from "@/lib/figure/contact-options";
import { withContact } from "@/lib/figure/edit-spec";
import { contactInWords } from "@/lib/figure/problem-words";
import type { PoseEditorModel } from "./use-pose-editor";

type PartProps = { editor: PoseEditorModel };

const AS_COPIED = "as-copied";

/** What the body bears on or holds in this pose; the joints between follow by themselves. */
export function PoseContacts({ editor }: PartProps) {
  const { pose, changePose } = editor;
  if (!pose) return null;
  const known = new Set(CONTACT_SLOTS.map((slot) => slot.key));
  const others = Object.entries(pose.contacts).filter(([key]) => !known.has(key));
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        {CONTACT_SLOTS.map((slot) => (
          <Slot key={slot.key} editor={editor} slot={slot} />
        ))}
      </div>
      {others.length > 0 && (
        <div className="grid gap-1">
          <h3 className="text-sm font-semibold text-ink-soft">Also in contact</h3>
          <ul>
            {others.map(([key, contact]) => {
              const words = capitalised(contactInWords(contact));
              return (
                <li key={key} className="flex items-center justify-between gap-2">
                  {words}
                  <IconButton
                    size="sm"
                    label={`Let go: ${words}`}
                    icon={<X />}
                    onClick={() => changePose((before) => withContact(before, key, null))}
                  />
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </>
  );
}

function Slot({ editor, slot }: PartProps & { slot: ContactSlot }) {
  const { pose, index, changePose } = editor;
  const contact = pose?.contacts[slot.key];
  const current = contact && (findOption(slot, contact)?.id ?? AS_COPIED);
  const offered = slot.options.filter((option) => index > 0 || !option.afterStart || option.id === current);
  const options = [
    ...(contact && current === AS_COPIED ? [{ value: AS_COPIED, label: contactInWords(contact) }] : []),
    ...offered.map(({ id, words }) => ({ value: id, label: words })),
  ];
  const choose = (id: string) => {
    if (id === AS_COPIED) return;
    const chosen = slot.options.find((option) => option.id === id)?.contact ?? null;
    changePose((before) => withContact(before, slot.key, chosen));
  };
  return (
    <Field label={capitalised(slot.words)} name={slot.key}>
      {(control) => (
        <Select
          {...control}
          value={current ?? ""}
          placeholder="free"
          options={options}
          onChange={(event) => choose(event.target.value)}
        />
      )}
    </Field>
  );
}
