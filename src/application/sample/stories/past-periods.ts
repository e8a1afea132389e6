/**
 * How a project was reported when a period was closed. Colours as letters, overall first, then
 * schedule, cost, scope, risk, resources, benefits and communications; a point where none was given.
 */
export type PastReturn = {
  readonly reported: string;
  readonly calculated: string;
  readonly estimate: number;
  readonly forecastFinish: string;
  readonly headline: string;
  /** Milestones expected on another day than now: `M06 2026-10-16`, parted by commas. */
  readonly milestones?: string;
  /** Risks with another score than now, or not listed yet: `R01 12, R03 -`. */
  readonly risks?: string;
  /** Shares of the critical chain done and of its buffer used. */
  readonly chain?: readonly [complete: number, consumed: number];
  readonly statusDate?: string;
};

export type PastStories = {
  readonly label: string;
  readonly reportDate: string;
  readonly closedOn: string;
  /** Pounds for one unit of a currency. */
  readonly rates: Readonly<Record<string, number>>;
  /** By project code; a project that is not here was not reported yet. */
  readonly returns: Readonly<Record<string, PastReturn>>;
};

/** Who closes the periods of the sample. */
export const programmeOffice = "Olivia Grant";

const august: PastStories = {
  label: "2026-08",
  reportDate: "2026-08-31",
  closedOn: "2026-09-04",
  rates: { EUR: 0.858 },
  returns: {
    "DIG-01": {
      reported: "GGGGGGGG",
      calculated: "GGGGGGGG",
      estimate: 2_400_000,
      forecastFinish: "2026-12-31",
      headline: "34 of 46 forms live; accessibility audit this week.",
      milestones: "M06 2026-08-28, M09 2026-12-31",
      chain: [0.7, 0.3],
    },
    "DIG-02": {
      reported: "GGGGAAGG",
      calculated: "AAAGARAG",
      estimate: 11_800_000,
      forecastFinish: "2027-06-30",
      headline: "Good progress on configuration; migration rehearsal 1 finished.",
      milestones: "M06 2026-10-16, M07 2026-11-02, M08 2027-01-04",
      risks: "R01 12, R02 9, R03 -",
    },
    "DIG-03": {
      reported: "AAGGAAGG",
      calculated: "RRGGAGGG",
      estimate: 1_320_000,
      forecastFinish: "2026-09-30",
      headline: "All advisers moved; webchat and call recording end in September.",
      milestones: "M05 2026-09-11, M06 2026-09-18, M07 2026-09-30, M08 2026-09-30",
      risks: "R01 6",
    },
    "DIG-04": {
      reported: "GGGGGA.G",
      calculated: "GGGGGGGG",
      estimate: 940_000,
      forecastFinish: "2027-03-31",
      headline: "On plan; building of the core steps ends this month.",
      milestones:
        "M04 2026-08-31, M05 2026-10-30, M06 2026-11-30, M07 2027-01-29, M08 2027-02-26, M09 2027-03-31",
      risks: "R01 6",
    },
    "EST-01": {
      reported: "AAAAAGGG",
      calculated: "AAAGRGAG",
      estimate: 18_900_000,
      forecastFinish: "2027-05-14",
      headline: "Roof steel replaced; asbestos found in the west wing is being surveyed.",
      milestones:
        "M04 2026-09-04, M05 2026-09-18, M06 2026-12-11, M07 2026-10-30, M08 2027-03-19, M09 2027-05-14",
      risks: "R01 -, R02 8, R03 10",
    },
    "EST-02": {
      reported: "AAGGAGGG",
      calculated: "AAGGAGGG",
      estimate: 7_700_000,
      forecastFinish: "2027-06-18",
      headline: "Foundations one month late; transformer promised for 26 October.",
      milestones: "M05 2026-12-18, M07 2027-01-22, M08 2027-05-14, M09 2027-06-18",
      risks: "R02 6",
      chain: [0.35, 0.28],
    },
    "EST-03": {
      reported: "GGGGGGAG",
      calculated: ".GGGGGGG",
      estimate: 3_140_000,
      forecastFinish: "2026-05-20",
      headline: "Finished on 20 May; closure report being written.",
    },
    "EST-04": {
      reported: "........",
      calculated: ".GGGGGGG",
      estimate: 4_600_000,
      forecastFinish: "2028-01-31",
      headline: "On hold until the decision on reorganisation, expected in November.",
      milestones: "M04 2027-02-26, M05 2027-05-28, M06 2027-10-29, M07 2028-01-31",
    },
    "ASC-01": {
      reported: "GGGGGGGG",
      calculated: "GGGGGGGG",
      estimate: 2_085_000,
      forecastFinish: "2027-03-31",
      headline: "2,700 of 4,200 homes have digital alarms.",
      milestones: "M07 2027-02-26, M08 2027-03-31",
      chain: [0.6, 0.3],
    },
    "ASC-02": {
      reported: "AAAGAAGG",
      calculated: "AAAGRGAG",
      estimate: 5_650_000,
      forecastFinish: "2027-06-30",
      headline:
        "First locality works; recruitment for the second is at 31 of 48 posts and moves the finish to the end of June 2027.",
    },
    "ASC-03": {
      reported: "AAGGAGGG",
      calculated: "RRGGAGGG",
      estimate: 14_400_000,
      forecastFinish: "2027-08-06",
      headline: "Frame on the third floor; five weeks of the flood's seven are left.",
      milestones:
        "M04 2026-09-04, M05 2026-09-30, M06 2026-11-13, M07 2027-02-05, M08 2027-04-30, M09 2027-08-06",
      chain: [0.52, 0.38],
    },
  },
};

const september: PastStories = {
  label: "2026-09",
  reportDate: "2026-09-30",
  closedOn: "2026-10-06",
  rates: { EUR: 0.864 },
  returns: {
    "DIG-01": {
      reported: "GGGGGGGG",
      calculated: "GGGGGGGG",
      estimate: 2_395_000,
      forecastFinish: "2026-12-18",
      headline: "38 of 46 forms live; payments follow in October.",
      milestones: "M07 2026-10-16",
      chain: [0.8, 0.37],
    },
    "DIG-02": {
      reported: "GGGGAAGG",
      calculated: "RRAGARAG",
      estimate: 11_850_000,
      forecastFinish: "2027-06-30",
      headline: "Payroll comparison under way; the plan for go-live stands.",
      milestones: "M06 2026-11-13, M07 2026-12-07, M08 2027-01-11",
      risks: "R01 12, R02 9, R03 -",
    },
    "DIG-03": {
      reported: "AAGGAAGG",
      calculated: "RRGGAGGG",
      estimate: 1_330_000,
      forecastFinish: "2026-10-30",
      headline: "Webchat on five services; call recording waits for the auditors.",
      milestones: "M06 2026-10-16, M07 2026-10-23, M08 2026-10-30",
    },
    "DIG-04": {
      reported: "AAGGGR.G",
      calculated: "GGGGGGGG",
      estimate: 960_000,
      forecastFinish: "2027-04-16",
      headline: "Two planning officers called back for appeals; two weeks late so far.",
      milestones: "M06 2026-12-11, M07 2027-02-12, M08 2027-03-12, M09 2027-04-16",
      risks: "R01 9",
    },
    "EST-01": {
      reported: "RARAAGGG",
      calculated: "RARARGAG",
      estimate: 19_600_000,
      forecastFinish: "2027-06-04",
      headline: "Asbestos over twice the area surveyed; forecast 19.6 million pounds.",
      milestones: "M06 2026-12-18, M07 2026-11-20, M08 2027-04-09, M09 2027-06-04",
      risks: "R01 9, R03 10",
    },
    "EST-02": {
      reported: "AAGGAGGG",
      calculated: "AAGGAGGG",
      estimate: 7_750_000,
      forecastFinish: "2027-07-02",
      headline: "Transformer five weeks late; charging starts in February.",
      milestones: "M05 2027-01-15, M07 2027-02-12, M08 2027-05-28, M09 2027-07-02",
      chain: [0.41, 0.41],
    },
    "EST-03": {
      reported: "GGGGGGAG",
      calculated: ".GGGGGGG",
      estimate: 3_140_000,
      forecastFinish: "2026-05-20",
      headline: "Closure report accepted on 22 September.",
    },
    "EST-04": {
      reported: "........",
      calculated: ".GGGGGGG",
      estimate: 4_620_000,
      forecastFinish: "2028-02-29",
      headline: "On hold; the decision on reorganisation has moved to January.",
      milestones: "M04 2027-03-31, M05 2027-06-30, M06 2027-11-26, M07 2028-02-29",
    },
    "ASC-01": {
      reported: "GGGGGGGG",
      calculated: "GGGGGGGG",
      estimate: 2_070_000,
      forecastFinish: "2027-03-26",
      headline: "Installers passed 3,000 homes; fall sensors in the first 60.",
      milestones: "M07 2027-02-26, M08 2027-03-26",
      chain: [0.69, 0.36],
    },
    "ASC-02": {
      reported: "AAAGAAGG",
      calculated: "AAAGRGAG",
      estimate: 5_650_000,
      forecastFinish: "2027-06-30",
      headline:
        "First locality works; recruitment for the second is at 31 of 48 posts and moves the finish to the end of June 2027.",
      statusDate: "2026-08-31",
    },
    "ASC-03": {
      reported: "AAGGAGGG",
      calculated: "RRGGAGGG",
      estimate: 14_430_000,
      forecastFinish: "2027-08-20",
      headline: "Frame finished on all floors; roof follows in November.",
      milestones: "M05 2026-10-09, M06 2026-11-20, M07 2027-02-12, M08 2027-05-14",
      chain: [0.58, 0.42],
    },
  },
};

/** Closed periods of the sample, oldest first; October is the one to be closed next. */
export const pastPeriods: readonly PastStories[] = [august, september];
