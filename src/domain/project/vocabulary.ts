/** Where a project is in its life; only active ones are rated. */
export type Lifecycle = "proposed" | "active" | "onHold" | "complete" | "cancelled";

/** A colour worked out from figures. */
export type CalculatedRag = "green" | "amber" | "red" | "grey";

/** A colour of something that is rated. */
export type RatedColour = Exclude<CalculatedRag, "grey">;

/** A colour as a project manager reports it, on the three or the five point scale. */
export type ReportedRag = "green" | "amberGreen" | "amber" | "amberRed" | "red" | "grey";
