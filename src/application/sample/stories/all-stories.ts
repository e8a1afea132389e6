import { careRecord } from "./care-record";
import { civicHall } from "./civic-hall";
import { contactCentre } from "./contact-centre";
import { depotElectric } from "./depot-electric";
import { extraCare } from "./extra-care";
import { financeHrSystem } from "./finance-hr-system";
import { homeFirst } from "./home-first";
import { leisureEnergy } from "./leisure-energy";
import { officeMove } from "./office-move";
import { planningCases } from "./planning-cases";
import type { ProjectStory } from "./project-story";
import { residentAccount } from "./resident-account";
import { telecare } from "./telecare";

/** The portfolio of Calderwick City Council: three programmes of four projects, in tab order. */
export const allStories: readonly ProjectStory[] = [
  residentAccount,
  financeHrSystem,
  contactCentre,
  planningCases,
  civicHall,
  depotElectric,
  leisureEnergy,
  officeMove,
  telecare,
  homeFirst,
  extraCare,
  careRecord,
];
