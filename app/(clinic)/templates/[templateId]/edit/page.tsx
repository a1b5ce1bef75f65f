import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TemplateForm } from "@/components/templates/template-form";
import { PageHeader } from "@/components/ui/page-header";
import { loadTemplate } from "@/lib/templates/loaders";

export const metadata: Metadata = { title: "Edit template" };

type EditTemplatePageProps = { params: Promise<{ templateId: string }> };

/** The form of a template of one's own or the clinic's; a starter has none. */
export default async function EditTemplatePage({ params }: EditTemplatePageProps) {
  const { template, conditions } = await loadTemplate((await params).templateId);
  const { id, title, keeper } = template;
  if (keeper === "everybody") notFound();
  return (
    <>
      <PageHeader
        breadcrumb={[
          { label: "Templates", href: "/templates" },
          { label: title, href: `/templates/${id}` },
        ]}
        title="Edit template"
      />
      <TemplateForm
        key={`${id} ${template.revision}`}
        template={{ ...template, keeper }}
        conditions={conditions
          .filter(({ kind }) => kind === "condition")
          .map(({ slug, name }) => ({ slug, name }))}
      />
    </>
  );
}
