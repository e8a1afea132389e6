/** `error` blocks a submission, `warning` needs a fix or a reason, `info` is a hint. */
export type Severity = "error" | "warning" | "info";
