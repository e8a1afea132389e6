import { Button, makeStyles, Subtitle1, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useDeferredValue, useEffect, useMemo, useState } from "react";

import type { ExplainedPortfolio } from "#application/explain-portfolio";

import type { Task } from "../state/pane-state";
import { firstOpen, layOutPortfolio, projectKeyOf } from "../state/portfolio-rows";
import { useText } from "../text/text";
import { PortfolioTree } from "./PortfolioTree";
import { ProjectDetail } from "./ProjectDetail";
import { TextInput } from "./controls";

type Props = {
  /** Undefined until the workbook has been read. */
  readonly portfolio: ExplainedPortfolio | undefined;
  readonly busy: boolean;
  readonly onRun: (task: Task) => void;
  readonly onGoTo: (tab: string, cell: string | undefined) => void;
};

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  head: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: "12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  heading: { margin: 0 },
  empty: { padding: "12px", color: tokens.colorNeutralForeground2 },
});

/** The portfolio, its programmes and projects; a project that is chosen with what its colour comes from. */
export function PortfolioView({ portfolio, busy, onRun, onGoTo }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  const [chosen, setChosen] = useState<string>();
  /** The row to come back to. */
  const [left, setLeft] = useState<string>();
  const [open, setOpen] = useState<ReadonlySet<string>>();
  const [wanted, setWanted] = useState("");
  useEffect(() => {
    if (portfolio === undefined && !busy) onRun("readPortfolio");
    // Once for each time there is nothing to show; a job that fails says why, and the button tries again.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as above
  }, [portfolio === undefined]);
  const project = portfolio?.projects.find((one) => projectKeyOf(one) === chosen);
  if (project !== undefined) {
    return (
      <ProjectDetail
        key={chosen}
        project={project}
        onBack={() => {
          setChosen(undefined);
        }}
        onGoTo={onGoTo}
      />
    );
  }
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <div className={styles.line}>
          <Subtitle1 as="h1" className={styles.heading}>
            {text.portfolio.title}
          </Subtitle1>
          <Button
            size="small"
            disabled={busy}
            onClick={() => {
              onRun("readPortfolio");
            }}
          >
            {text.portfolio.readAgain}
          </Button>
        </div>
        <TextInput
          type="search"
          value={wanted}
          aria-label={text.portfolio.filterLabel}
          placeholder={text.portfolio.filterLabel}
          onValue={setWanted}
        />
      </div>
      {portfolio === undefined ? (
        <Text className={styles.empty}>{busy ? "" : text.portfolio.none}</Text>
      ) : (
        <Tree
          portfolio={portfolio}
          open={open ?? firstOpen(portfolio)}
          wanted={wanted}
          from={left}
          onOpen={setOpen}
          onChoose={(key) => {
            setLeft(key);
            setChosen(key);
          }}
        />
      )}
    </div>
  );
}

type TreeProps = {
  readonly portfolio: ExplainedPortfolio;
  readonly open: ReadonlySet<string>;
  readonly wanted: string;
  /** Key of the project one comes back from. */
  readonly from: string | undefined;
  readonly onOpen: (open: ReadonlySet<string>) => void;
  readonly onChoose: (key: string) => void;
};

function Tree({ portfolio, open, wanted, from, onOpen, onChoose }: TreeProps): ReactElement {
  const text = useText();
  const styles = useStyles();
  const searched = useDeferredValue(wanted);
  const rows = useMemo(
    () => layOutPortfolio(portfolio, { open, wanted: searched }),
    [portfolio, open, searched],
  );
  if (rows.length === 1 && searched.trim() !== "") {
    return <Text className={styles.empty}>{text.portfolio.noMatch}</Text>;
  }
  return (
    <PortfolioTree
      rows={rows}
      from={from}
      onOpen={(keys, wide) => {
        const next = new Set(open);
        for (const key of keys) {
          if (wide) next.add(key);
          else next.delete(key);
        }
        onOpen(next);
      }}
      onChoose={onChoose}
    />
  );
}
