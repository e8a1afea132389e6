/**
 * Lets what waits for a turn of the event loop have it, such as events that Excel raises after a sync. Turns
 * are counted, not milliseconds, so a slow machine gives as many as a fast one.
 */
export async function settle(turns = 10): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
