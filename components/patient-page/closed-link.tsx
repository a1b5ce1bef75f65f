import { PlainMessage } from "./plain-message";

/** Says the same for a link that is unknown, mistyped, expired or revoked. */
export function ClosedLink() {
  return (
    <PlainMessage title="This link does not open any more">
      <p>Ask your clinic for a new one.</p>
    </PlainMessage>
  );
}
