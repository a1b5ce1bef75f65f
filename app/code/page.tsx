import type { Metadata } from "next";
import { CodeForm } from "@/components/patient-page/code-form";

export const metadata: Metadata = { title: { absolute: "Type your code" } };

interface CodePageProps {
  readonly searchParams: Promise<{ readonly closed?: string; readonly wait?: string }>;
}

/** Where the short code of a printed sheet is typed. Works without JavaScript. */
export default async function CodePage({ searchParams }: CodePageProps) {
  const { closed, wait } = await searchParams;
  const minutes = Number.parseInt(wait ?? "", 10);
  return (
    <main>
      <CodeForm
        isClosed={closed !== undefined}
        retryInMinutes={minutes > 0 && minutes < 100 ? minutes : undefined}
      />
    </main>
  );
}
