ALTER TABLE "clinics" DROP CONSTRAINT "clinics_figure_build_known";--> statement-breakpoint
ALTER TABLE "clinics" DROP COLUMN "figure_build";