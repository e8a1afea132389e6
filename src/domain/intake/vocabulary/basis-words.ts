/** What stands before or after the name of an amount that is to date, or per period. */
const around: readonly ((name: string) => string)[] = [
  (name) => `cumulative ${name}`,
  (name) => `cum ${name}`,
  (name) => `${name} cumulative`,
  (name) => `${name} cum`,
  (name) => `${name} to date`,
  (name) => `monthly ${name}`,
  (name) => `weekly ${name}`,
  (name) => `quarterly ${name}`,
  (name) => `periodic ${name}`,
  (name) => `incremental ${name}`,
  (name) => `${name} per month`,
  (name) => `${name} per week`,
  (name) => `${name} per quarter`,
  (name) => `${name} per period`,
  (name) => `${name} in period`,
  (name) => `${name} this period`,
  (name) => within(name, "weekly"),
  (name) => within(name, "monthly"),
  (name) => within(name, "quarterly"),
  (name) => within(name, "cumulative"),
];

/** "Actual weekly cost": the basis between the two words of a name. */
function within(name: string, basis: string): string {
  const [first = "", ...others] = name.split(" ");
  return others.length === 0 ? `${basis} ${name}` : `${first} ${basis} ${others.join(" ")}`;
}

/** Names of amounts with the words for their basis: `pv` as `cumulative pv`, `pv per month` and so on. */
export function withBasis(...names: readonly string[]): string {
  return names.flatMap((name) => around.map((put) => put(name))).join("; ");
}
