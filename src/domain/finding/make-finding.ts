import type { FindingCode, FindingFacts } from "./catalogue";
import type { Finding, FindingPlace } from "./finding";
import { rulebook } from "./rulebook";

/** A finding with the severity the rulebook gives its code. */
export function makeFinding<C extends FindingCode>(
  code: C,
  at: FindingPlace,
  facts: FindingFacts[C],
  projectId: string | undefined,
): Finding {
  const finding = { code, severity: rulebook[code].severity, at, projectId, facts };
  // The compiler cannot tie a generic code to its facts within the union; the parameters do.
  return finding as unknown as Finding;
}
