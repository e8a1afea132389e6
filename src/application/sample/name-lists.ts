/** Wards and quarters of the invented city. */
export const places: readonly string[] = [
  ...["Northgate", "Eastfield", "Kingsway", "Harbour", "Mill Lane", "Chapel Street", "Riverside"],
  ...["Albion", "Corn Exchange", "St Oswald", "Westbrook", "Highmoor", "Fernleigh", "Docklands"],
  ...["Castle Hill", "Longmeadow", "Priory", "Brickfields", "Ashdown", "Swanbourne", "Thornbury"],
  ...["Old Town", "Canal Side", "Heathfield", "Marlow Road", "Queen's Park", "Southbank"],
  ...["Lower Weir", "Upper Weir", "Greenhill", "Market Ward", "Beacon", "Weaver's Green"],
  ...["Foundry", "Larkhill", "Oakmere", "Stanley", "Victoria", "Windmill", "Station Road"],
];

export const givenNames: readonly string[] = [
  ...["Amara", "Bethan", "Chidi", "Daniel", "Eleni", "Fatima", "George", "Harpreet", "Isla"],
  ...["Jamal", "Kirsty", "Laura", "Mohammed", "Niamh", "Oliver", "Patience", "Qasim", "Rosa"],
  ...["Samuel", "Tanisha", "Usman", "Vivian", "Wei", "Yasmin", "Zofia", "Anders", "Beatriz"],
  ...["Callum", "Dilys", "Emeka", "Fiona", "Goran", "Hana", "Ivor", "Jia", "Kofi", "Leila"],
];

export const familyNames: readonly string[] = [
  ...["Abbott", "Begum", "Chowdhury", "Davies", "Edwards", "Fraser", "Gill", "Hughes", "Ivanova"],
  ...["Jones", "Khan", "Lawal", "Murphy", "Nowak", "Osei", "Patel", "Quinn", "Roberts", "Singh"],
  ...["Taylor", "Umar", "Vaughan", "Walker", "Young", "Zaman", "Anderson", "Bianchi", "Carter"],
  ...["Dlamini", "Ekwueme", "Fernandes", "Goldberg", "Hassan", "Iqbal", "Janssen", "Kaur"],
];
