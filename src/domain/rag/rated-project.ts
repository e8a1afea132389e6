import type { ValueSource } from "../earned-value/value-sources";
import type { Figures } from "../figures/figures";
import type { ProjectSections } from "../figures/project-sections";
import type { PlainDate } from "../kernel/plain-date";
import type { ProjectReturn } from "../project/project-return";
import type { Lifecycle } from "../project/vocabulary";
import type { FinishSource } from "../schedule/finish";

import type { RagReport } from "./rag-report";

/** A project with its figures and their colours: what the colours are explained from. */
export type RatedProject = {
  readonly lifecycle: Lifecycle;
  readonly currency: string | undefined;
  readonly statusDate: PlainDate | undefined;
  readonly return: ProjectReturn;
  readonly figures: Figures;
  readonly earnedValueSource: ValueSource;
  readonly plannedValueSource: ValueSource;
  readonly forecastFinishSource?: FinishSource;
  readonly rag: RagReport;
  /** Figures of the sections the tab keeps. */
  readonly sections?: ProjectSections;
};
