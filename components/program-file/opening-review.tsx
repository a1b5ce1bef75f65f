import { FileUp } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { Table } from "@/components/ui/table";
import { fingerprintInWords } from "@/lib/domain/program-file/fingerprint";
import type { Standing } from "@/lib/domain/program-file/handed-exercise";
import { type OpeningView, type Signer, signerInWords } from "@/lib/domain/program-file/opening";

interface OpeningReviewProps {
  readonly view: OpeningView;
  readonly pending: boolean;
  /** Why the last step was not done. */
  readonly refusal: string | undefined;
  readonly onOpen: (theirs: readonly string[]) => void;
  readonly onOther: () => void;
}

const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  same: "In your library, in the same words",
  different: "In your library, in other words",
  new: "Not in your library: it becomes an exercise of your own, not reviewed",
};

/** What a file holds and who vouches for it, before a draft is made of it. */
export function OpeningReview({ view, pending, refusal, onOpen, onOther }: OpeningReviewProps) {
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const { clinic, therapist, date } = view.from;
  const choose = (slug: string, isTheirs: boolean) => {
    const next = new Set(theirs);
    if (isTheirs) next.add(slug);
    else next.delete(slug);
    setTheirs(next);
  };
  return (
    <div className="grid gap-10">
      <div role="status" className="grid gap-1">
        <p className="text-lg font-semibold wrap-anywhere">{view.title}</p>
        <p className="wrap-anywhere">
          From {clinic}, {therapist}, {date}. Nothing has been stored yet.
        </p>
      </div>
      <SignerNotice signer={view.signer} clinic={clinic} />
      {refusal !== undefined && <Notice tone="stop" role="alert" title={refusal} />}
      {view.missingTopics.length > 0 && (
        <Notice tone="info" title="Advice that stays out">
          Your library does not have: {view.missingTopics.join(", ")}.
        </Notice>
      )}
      <Section
        title={`Exercises: ${view.exercises.length}`}
        description="Where the two clinics say the same exercise in other words, yours are taken unless you choose theirs."
      >
        <Table
          caption="Exercises of the file"
          rows={view.exercises}
          rowKey={({ slug }) => slug}
          columns={[
            {
              key: "name",
              header: "Exercise",
              cell: ({ name }) => <span className="font-semibold wrap-anywhere">{name}</span>,
            },
            {
              key: "standing",
              header: "Here",
              cell: ({ standing, pictures }) => (
                <>
                  {STANDING_WORDS[standing]}
                  {pictures > 0 && standing !== "same" && (
                    <span className="block text-sm text-ink-soft">
                      {pictures === 1 ? "1 photograph comes with it" : `${pictures} photographs come with it`}
                    </span>
                  )}
                </>
              ),
            },
            {
              key: "words",
              header: "Words",
              heading: "wide",
              cell: ({ slug, name, standing }) =>
                standing === "different" ? (
                  <Select
                    aria-label={`Whose words for ${name}`}
                    options={[
                      { value: "ours", label: "Ours" },
                      { value: "theirs", label: "Theirs, not reviewed" },
                    ]}
                    value={theirs.has(slug) ? "theirs" : "ours"}
                    onChange={(event) => choose(slug, event.target.value === "theirs")}
                    className="min-w-44"
                  />
                ) : null,
            },
          ]}
        />
      </Section>
      <div className="flex flex-wrap gap-3">
        <Button
          variant="primary"
          icon={<FileUp />}
          pending={pending}
          pendingLabel="Opening …"
          onClick={() => onOpen([...theirs])}
        >
          Open as a draft
        </Button>
        <Button onClick={onOther}>Choose another file</Button>
      </div>
    </div>
  );
}

function SignerNotice({ signer, clinic }: { signer: Signer; clinic: string }) {
  const isKnown = signer.is === "own" || signer.is === "known";
  const fingerprint = "fingerprint" in signer ? signer.fingerprint : undefined;
  return (
    <Notice
      tone={isKnown ? "go" : "warn"}
      title={isKnown ? "Signed, and known here" : "Nobody here vouches for it"}
    >
      <p className="wrap-anywhere">{signerInWords(signer, clinic)}</p>
      {fingerprint !== undefined && (
        <p className="pt-1 tabular-nums">Fingerprint: {fingerprintInWords(fingerprint)}</p>
      )}
      {signer.is === "unknown" && (
        <p className="pt-1">
          An admin can compare it by telephone and confirm it under Clinic, Signatures of other clinics.
        </p>
      )}
    </Notice>
  );
}
