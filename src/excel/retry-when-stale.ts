import { WorkbookError } from "./workbook-error";

/**
 * Work that only reads, done once more where a tab vanished between two of its requests: the second
 * time the list of tabs is a new one.
 */
export async function retryWhenStale<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof WorkbookError && error.failure.class === "stale") return work();
    throw error;
  }
}
