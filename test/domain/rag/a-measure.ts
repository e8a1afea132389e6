import type { RagMeasure } from "#domain/rag/rag-report";
import type { MeasureCode } from "#domain/rag/policy";
import { defaultRagPolicy } from "#domain/rag/policy";

/** A measure of the default policy, with another value and colour. */
export function aMeasure(code: MeasureCode, more: Partial<RagMeasure> = {}): RagMeasure {
  const policy = defaultRagPolicy.measures.find((one) => one.code === code);
  return {
    code,
    dimension: policy?.dimension ?? "schedule",
    direction: policy?.direction ?? "lowerIsBetter",
    greenLimit: policy?.greenLimit ?? 7,
    amberLimit: policy?.amberLimit ?? 31,
    value: 1,
    colour: "green",
    ...more,
  };
}
