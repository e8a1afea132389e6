/** SHA-512 (FIPS 180-4) over 32-bit halves, as protected sheets need it at once and thousands of times. */
const BLOCK = 128;
const ROUNDS = 80;

/** Fractional parts of the square roots of the first eight primes, and of the cube roots of the first eighty. */
const [ROOTS, CONSTANTS] = rootsOfPrimes();

const words = new Int32Array(2 * ROUNDS);
const sums = new Int32Array(16);

export function sha512(message: Uint8Array): Uint8Array {
  const blocks = padded(message);
  sums.set(ROOTS);
  const view = new DataView(blocks.buffer);
  for (let at = 0; at < blocks.length; at += BLOCK) {
    for (let word = 0; word < 32; word += 1) words[word] = view.getInt32(at + 4 * word);
    compress();
  }
  const digest = new DataView(new ArrayBuffer(64));
  sums.forEach((word, index) => {
    digest.setInt32(4 * index, word);
  });
  return new Uint8Array(digest.buffer);
}

function padded(message: Uint8Array): Uint8Array {
  const size = Math.ceil((message.length + 17) / BLOCK) * BLOCK;
  const blocks = new Uint8Array(size);
  blocks.set(message);
  blocks[message.length] = 0x80;
  new DataView(blocks.buffer).setUint32(size - 4, 8 * message.length);
  return blocks;
}

/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices of arrays of fixed length; checks would double the time */
function compress(): void {
  expand();
  let [ah, bh, ch, dh] = [sums[0]!, sums[2]!, sums[4]!, sums[6]!];
  let [al, bl, cl, dl] = [sums[1]!, sums[3]!, sums[5]!, sums[7]!];
  let [eh, fh, gh, hh] = [sums[8]!, sums[10]!, sums[12]!, sums[14]!];
  let [el, fl, gl, hl] = [sums[9]!, sums[11]!, sums[13]!, sums[15]!];
  for (let at = 0; at < 2 * ROUNDS; at += 2) {
    const sumE =
      ((eh >>> 14) | (el << 18)) ^ ((eh >>> 18) | (el << 14)) ^ ((el >>> 9) | (eh << 23));
    const sumEl =
      ((el >>> 14) | (eh << 18)) ^ ((el >>> 18) | (eh << 14)) ^ ((eh >>> 9) | (el << 23));
    const low1 =
      (hl >>> 0) +
      (sumEl >>> 0) +
      (((el & fl) ^ (~el & gl)) >>> 0) +
      (CONSTANTS[at + 1]! >>> 0) +
      (words[at + 1]! >>> 0);
    const choice = (eh & fh) ^ (~eh & gh);
    const high1 = (hh + sumE + choice + CONSTANTS[at]! + words[at]! + carry(low1)) | 0;
    const sumA = ((ah >>> 28) | (al << 4)) ^ ((al >>> 2) | (ah << 30)) ^ ((al >>> 7) | (ah << 25));
    const sumAl = ((al >>> 28) | (ah << 4)) ^ ((ah >>> 2) | (al << 30)) ^ ((ah >>> 7) | (al << 25));
    const low2 = (sumAl >>> 0) + (((al & bl) ^ (al & cl) ^ (bl & cl)) >>> 0);
    const high2 = (sumA + ((ah & bh) ^ (ah & ch) ^ (bh & ch)) + carry(low2)) | 0;
    const lowE = (dl >>> 0) + ((low1 | 0) >>> 0);
    const lowA = ((low1 | 0) >>> 0) + ((low2 | 0) >>> 0);
    hh = gh;
    hl = gl;
    gh = fh;
    gl = fl;
    fh = eh;
    fl = el;
    eh = (dh + high1 + carry(lowE)) | 0;
    el = lowE | 0;
    dh = ch;
    dl = cl;
    ch = bh;
    cl = bl;
    bh = ah;
    bl = al;
    ah = (high1 + high2 + carry(lowA)) | 0;
    al = lowA | 0;
  }
  addTo(0, ah, al);
  addTo(2, bh, bl);
  addTo(4, ch, cl);
  addTo(6, dh, dl);
  addTo(8, eh, el);
  addTo(10, fh, fl);
  addTo(12, gh, gl);
  addTo(14, hh, hl);
}

function addTo(at: number, high: number, low: number): void {
  const sum = (sums[at + 1]! >>> 0) + (low >>> 0);
  sums[at + 1] = sum;
  sums[at] = sums[at]! + high + carry(sum);
}

function expand(): void {
  for (let at = 32; at < 2 * ROUNDS; at += 2) {
    const h15 = words[at - 30]!;
    const l15 = words[at - 29]!;
    const h2 = words[at - 4]!;
    const l2 = words[at - 3]!;
    const high0 = ((h15 >>> 1) | (l15 << 31)) ^ ((h15 >>> 8) | (l15 << 24)) ^ (h15 >>> 7);
    const low0 =
      ((l15 >>> 1) | (h15 << 31)) ^ ((l15 >>> 8) | (h15 << 24)) ^ ((l15 >>> 7) | (h15 << 25));
    const high1 = ((h2 >>> 19) | (l2 << 13)) ^ ((l2 >>> 29) | (h2 << 3)) ^ (h2 >>> 6);
    const low1 = ((l2 >>> 19) | (h2 << 13)) ^ ((h2 >>> 29) | (l2 << 3)) ^ ((l2 >>> 6) | (h2 << 26));
    const low = (low0 >>> 0) + (low1 >>> 0) + (words[at - 31]! >>> 0) + (words[at - 13]! >>> 0);
    words[at + 1] = low;
    words[at] = high0 + high1 + words[at - 32]! + words[at - 14]! + carry(low);
  }
}

/** What runs over from the lower halves of a sum. */
function carry(low: number): number {
  return (low / 0x100000000) | 0;
}
/* eslint-enable @typescript-eslint/no-non-null-assertion */

function rootsOfPrimes(): readonly [Int32Array, Int32Array] {
  const primes: bigint[] = [];
  for (let candidate = 2n; primes.length < ROUNDS; candidate += 1n)
    if (primes.every((prime) => candidate % prime !== 0n)) primes.push(candidate);
  const halves = (values: readonly bigint[]): Int32Array =>
    Int32Array.from(
      values.flatMap((value) => [
        Number(BigInt.asIntN(32, value >> 32n)),
        Number(BigInt.asIntN(32, value)),
      ]),
    );
  return [
    halves(primes.slice(0, 8).map((prime) => root(prime << 128n, 2n))),
    halves(primes.map((prime) => root(prime << 192n, 3n))),
  ];
}

/** The whole part of a root, by halving the span it lies in. */
function root(value: bigint, power: bigint): bigint {
  let low = 0n;
  let high = 1n << 70n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** power <= value) low = middle;
    else high = middle;
  }
  return low;
}
