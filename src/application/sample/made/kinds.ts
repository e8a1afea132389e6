/** What further projects of the sample are about. */
export type MadeProgramme = {
  readonly name: string;
  /** First letters of its projects' codes. */
  readonly prefix: string;
  readonly sponsor: string;
  readonly board: string;
  /** The works of the programme; each is done in many places. */
  readonly kinds: readonly MadeKind[];
};

export type MadeKind = {
  readonly work: string;
  /** Paid from the capital programme. */
  readonly capital: boolean;
  /** Budget in thousands of pounds, least and most. */
  readonly budget: readonly [least: number, most: number];
};

function kind(work: string, capital: boolean, budget: readonly [number, number]): MadeKind {
  return { work, capital, budget };
}

export const madeProgrammes: readonly MadeProgramme[] = [
  {
    name: "Digital services",
    prefix: "DIG",
    sponsor: "Helen Ashworth",
    board: "Digital board",
    kinds: [
      kind("Library self-service", false, [180, 600]),
      kind("Public wireless", true, [120, 450]),
      kind("Records scanning", false, [150, 520]),
      kind("Booking and payments", false, [220, 780]),
      kind("Street reporting", false, [140, 380]),
    ],
  },
  {
    name: "Estates and places",
    prefix: "EST",
    sponsor: "Joanna Whitfield",
    board: "Transformation board",
    kinds: [
      kind("Roof and insulation", true, [400, 1_900]),
      kind("Heat pump", true, [300, 1_400]),
      kind("Community centre", true, [900, 4_800]),
      kind("Car park lighting", true, [90, 420]),
      kind("Accessible entrance", true, [120, 520]),
    ],
  },
  {
    name: "Adult social care",
    prefix: "ASC",
    sponsor: "Beverley Clarke",
    board: "Care board",
    kinds: [
      kind("Day opportunities", false, [260, 1_100]),
      kind("Supported living", true, [1_200, 6_400]),
      kind("Carers' centre", true, [350, 1_500]),
      kind("Falls prevention", false, [140, 480]),
      kind("Meals at home", false, [180, 620]),
    ],
  },
  {
    name: "Schools and learning",
    prefix: "SCH",
    sponsor: "Marcus Feld",
    board: "Schools capital board",
    kinds: [
      kind("Primary school extension", true, [1_500, 7_500]),
      kind("School kitchen", true, [300, 1_200]),
      kind("Special needs unit", true, [800, 3_600]),
      kind("Nursery places", false, [200, 900]),
      kind("Adult learning hub", false, [180, 700]),
    ],
  },
  {
    name: "Highways and transport",
    prefix: "HWY",
    sponsor: "Peter Nkemelu",
    board: "Highways board",
    kinds: [
      kind("Bus priority", true, [600, 3_900]),
      kind("Walking and cycling route", true, [400, 2_600]),
      kind("Bridge strengthening", true, [700, 5_200]),
      kind("School street", true, [80, 320]),
      kind("Street lighting renewal", true, [500, 2_200]),
    ],
  },
  {
    name: "Housing",
    prefix: "HSG",
    sponsor: "Denise Orchard",
    board: "Housing board",
    kinds: [
      kind("Council homes", true, [3_000, 14_000]),
      kind("Fire door renewal", true, [300, 1_600]),
      kind("Estate regeneration", true, [2_000, 9_500]),
      kind("Damp and mould works", true, [250, 1_100]),
      kind("Temporary accommodation", true, [900, 4_200]),
    ],
  },
];
