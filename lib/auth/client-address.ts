import "server-only";
import { type AddressBlocks, addressBlocks } from "@/lib/domain/clinic/address-blocks";

/** Where a request came from, as the server behind the last proxy saw it, in the blocks it is counted under. */
export function clientAddress(forwardedFor: unknown): AddressBlocks {
  return addressBlocks(typeof forwardedFor === "string" ? (forwardedFor.split(",").at(-1) ?? "") : "");
}
