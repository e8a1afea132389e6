import { membersSection } from "./conformance-page.mjs";
import { countMembers } from "./count-members.mjs";

const start = "<!-- members -->";
const end = "<!-- end of members -->";

/** The page with its table of members counted anew. */
export function withMembers(page, types, Excel) {
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  const table = membersSection(countMembers(types, Excel));
  return `${page.slice(0, from)}${start}\n\n${table}\n\n${page.slice(to)}`;
}
