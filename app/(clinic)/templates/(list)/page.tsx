import type { Metadata } from "next";
import { ArchivedTemplates } from "@/components/templates/archived-templates";
import { NewTemplateButton } from "@/components/templates/new-template-button";
import { TemplateBoard } from "@/components/templates/template-board";
import { PageHeader } from "@/components/ui/page-header";
import { loadTemplates } from "@/lib/templates/loaders";

export const metadata: Metadata = { title: "Templates" };

/** Every template the reader may start from: their own, the clinic's and the starters. */
export default async function TemplatesPage() {
  const { templates, archived, conditions } = await loadTemplates();
  return (
    <>
      <PageHeader
        title="Templates"
        actions={<NewTemplateButton />}
        meta="A starter begins with four exercises, the rest one step away in the builder. Your own begin whole."
      />
      <div className="grid gap-12">
        <TemplateBoard templates={templates} conditions={conditions} />
        <ArchivedTemplates templates={archived} />
      </div>
    </>
  );
}
