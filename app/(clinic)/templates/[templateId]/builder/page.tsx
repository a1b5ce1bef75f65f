import type { Metadata } from "next";
import { TemplateBuilder } from "@/components/programs/builder/template-builder";
import { loadTemplateBuilder } from "@/lib/programs/loaders";

export const metadata: Metadata = { title: "Edit template" };

type TemplateBuilderPageProps = { params: Promise<{ templateId: string }> };

/** The builder of a template of one's own or the clinic's; a starter has none. */
export default async function TemplateBuilderPage({ params }: TemplateBuilderPageProps) {
  const view = await loadTemplateBuilder((await params).templateId);
  return <TemplateBuilder key={view.templateId} {...view} />;
}
