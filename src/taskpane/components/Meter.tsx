import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

type Props = {
  readonly label: string;
  /** How much is done, 0 to 1; undefined where nobody knows. */
  readonly done: number | undefined;
};

const useStyles = makeStyles({
  track: {
    height: "4px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  bar: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
  wandering: {
    width: "33%",
    animationName: {
      from: { transform: "translateX(-100%)" },
      to: { transform: "translateX(300%)" },
    },
    animationDuration: "2s",
    animationIterationCount: "infinite",
    animationTimingFunction: "linear",
    "@media (prefers-reduced-motion: reduce)": { animationDuration: "20s" },
  },
});

/** How far a job is. */
export function Meter({ label, done }: Props): ReactElement {
  const styles = useStyles();
  const percent = done === undefined ? undefined : Math.round(done * 100);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className={styles.track}
    >
      <div
        className={mergeClasses(styles.bar, percent === undefined && styles.wandering)}
        style={percent === undefined ? undefined : { width: `${String(percent)}%` }}
      />
    </div>
  );
}
