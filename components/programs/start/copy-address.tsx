import type { ReactNode } from "react";
import { CopyValue } from "@/components/ui/copy-value";

interface CopyAddressProps {
  readonly address: string;
  /** Other ways of handing it over. */
  readonly children?: ReactNode;
}

/** The address of a patient's link, to be copied. */
export function CopyAddress({ address, children }: CopyAddressProps) {
  return (
    <CopyValue label="The patient's link" name="address" value={address} copyLabel="Copy link">
      {children}
    </CopyValue>
  );
}
