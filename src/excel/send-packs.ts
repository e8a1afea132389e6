import { packByBytes } from "./chunks";
import { isTooBig, type Requests } from "./requests";
import { WorkbookError } from "./workbook-error";

/** Pieces of one kind that are asked for in as few requests as their bytes allow. */
export type Packs<T, R> = {
  readonly pieces: readonly T[];
  /** About what a piece takes in a request. */
  readonly bytesOf: (piece: T) => number;
  readonly send: (pack: readonly T[], bytes: number) => Promise<readonly R[]>;
};

/** Sends the packs one after the other, halving those that Excel refuses as too much. */
export async function sendPacks<T, R>(
  requests: Requests,
  { pieces, bytesOf, send }: Packs<T, R>,
): Promise<readonly R[]> {
  const answers: R[] = [];
  const waiting = [...packByBytes(pieces, bytesOf, requests.options.byteBudget)];
  for (let pack = waiting.shift(); pack !== undefined; pack = waiting.shift()) {
    const bytes = pack.reduce((sum, piece) => sum + bytesOf(piece), 0);
    try {
      answers.push(...(await send(pack, bytes)));
    } catch (error) {
      const divisible = pack.length > 1 && error instanceof WorkbookError && isTooBig(error, bytes);
      if (!divisible) throw error;
      const middle = Math.ceil(pack.length / 2);
      waiting.unshift(pack.slice(0, middle), pack.slice(middle));
    }
  }
  return answers;
}
