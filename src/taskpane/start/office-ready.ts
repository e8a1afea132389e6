/** Milliseconds after which Excel counts as not answering. */
const patience = 10_000;

export type OfficeAnswer = "ready" | "silent";

/** Waits for Excel, but not for ever: a pane that stays empty tells nobody anything. */
export async function waitForOffice(onReady: () => Promise<unknown>): Promise<OfficeAnswer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<OfficeAnswer>((resolve) => {
    timer = setTimeout(() => {
      resolve("silent");
    }, patience);
  });
  const answer = onReady().then((): OfficeAnswer => "ready");
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
