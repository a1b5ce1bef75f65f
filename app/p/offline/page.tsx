import { PlainMessage } from "@/components/patient-page/plain-message";

/** Stands in on a phone without a connection for a page that is not kept on it. */
export default function OfflinePage() {
  return (
    <main>
      <PlainMessage title="You are offline">
        <p>
          This page needs the internet. Your exercises open without it, once they have opened on this phone.
        </p>
        <p>What you have saved is still on this phone. It will be sent when you are back online.</p>
      </PlainMessage>
    </main>
  );
}
