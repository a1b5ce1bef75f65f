import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { BackupStanding } from "@/lib/domain/backup/last-backup";

/** That there is no backup of last night, where an admin begins the day; nothing while all is well. */
export function BackupAlert({ standing }: { readonly standing: BackupStanding | undefined }) {
  if (standing?.tone !== "bad") return null;
  return (
    <div className="mb-8">
      <Notice tone="warn" title="No backup of last night">
        {standing.sentence}
      </Notice>
    </div>
  );
}

/** How the server's nightly backup stands, for an admin. */
export function BackupState({ standing }: { readonly standing: BackupStanding | undefined }) {
  if (!standing) return null;
  return (
    <Section title="Backups" description="Of everything on this server, as one encrypted file.">
      {standing.tone === "bad" ? (
        <Notice tone="warn" title="No backup of last night">
          {standing.sentence}
        </Notice>
      ) : (
        <p className="max-w-prose">{standing.sentence}</p>
      )}
    </Section>
  );
}
