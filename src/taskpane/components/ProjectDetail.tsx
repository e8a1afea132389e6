import { Button, makeStyles, Subtitle1, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";

import type { ExplainedProject } from "#application/explain-portfolio";

import { useText } from "../text/text";
import { ColourPairs } from "./ColourPairs";
import { MeasureList } from "./MeasureList";
import { ProjectTrend } from "./ProjectTrend";
import { RagLetter } from "./RagLetter";
import { TextLink } from "./controls";

type Props = {
  readonly project: ExplainedProject;
  readonly onBack: () => void;
  readonly onGoTo: (tab: string, cell: string | undefined) => void;
};

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, padding: "12px" },
  head: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  heading: { margin: 0, overflowWrap: "anywhere" },
  muted: { color: tokens.colorNeutralForeground2 },
  sentence: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
});

/** Why a project has its colour: the measures with their limits and cells, what was reported, how it went. */
export function ProjectDetail({ project, onBack, onGoTo }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    head.current?.querySelector("button")?.focus();
  }, []);
  const { id, name, tab, cell, overall, sentence, statusDate, override } = project;
  const asAt =
    statusDate === undefined
      ? text.portfolio.noStatusDate
      : text.portfolio.asAt(text.date(statusDate));
  return (
    <div className={styles.view}>
      <div ref={head} className={styles.head}>
        <Button size="small" onClick={onBack}>
          {text.portfolio.back}
        </Button>
        <Subtitle1 as="h1" className={styles.heading}>
          {name}
        </Subtitle1>
        <Text size={200} className={styles.muted}>
          {[id === name ? "" : id, asAt].filter((part) => part !== "").join(" · ")}
        </Text>
        <TextLink
          onClick={() => {
            onGoTo(tab, cell);
          }}
        >
          {text.portfolio.open(tab)}
        </TextLink>
      </div>
      <div className={styles.sentence}>
        <RagLetter colour={overall.calculated} silent />
        <Text className={styles.words}>{sentence}</Text>
      </div>
      {project.duplicate && <Text>{text.portfolio.duplicate}</Text>}
      {override !== undefined && (
        <section className={styles.block} aria-labelledby="override">
          <Text as="h2" weight="semibold" id="override" className={styles.title}>
            {text.portfolio.overrideTitle}
          </Text>
          <Text className={styles.words}>
            {text.portfolio.override(override, text.date(override.expires))}{" "}
            <TextLink
              aria-label={text.portfolio.goTo(override.source.tab, override.source.cell)}
              onClick={() => {
                onGoTo(override.source.tab, override.source.cell);
              }}
            >
              {override.source.cell}
            </TextLink>
          </Text>
        </section>
      )}
      <MeasureList project={project} onGoTo={onGoTo} />
      <ColourPairs project={project} />
      <ProjectTrend sights={project.sights} />
    </div>
  );
}
