import { Notice } from "@/components/ui/notice";
import { pinInWords } from "@/lib/domain/sharing/share-pin";

/** A PIN that was made just now: read it out, since nobody can look it up later. */
export function PinToTell({ pin }: { readonly pin: string }) {
  return (
    <Notice tone="info" role="status" title="The link's PIN">
      <output className="block py-1 text-2xl font-semibold tracking-widest">{pinInWords(pin)}</output>
      Tell it to the patient now, by word or by phone, never together with the link. It is not shown again;
      you can always set another one.
    </Notice>
  );
}
