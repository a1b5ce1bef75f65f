import { KeptLogs } from "@/components/outbox/kept-logs";
import { ClosedLink } from "@/components/patient-page/closed-link";

/** Unknown, expired, revoked, or opened without its link: all alike. */
export default function PatientNotFound() {
  return (
    <main>
      <ClosedLink />
      <KeptLogs />
    </main>
  );
}
