import { areaName } from "../model/address";
import { MAIN } from "../package/namespaces";
import { escapeName, fillNames } from "./table-columns";
import type { Area } from "../model/workbook-file";
import { escapeAttribute, XML_DECLARATION } from "../package/xml";

/** XML of a new table. */
export function newTableXml(
  id: number,
  name: string,
  area: Area,
  columns: readonly string[] | undefined,
): string {
  const ref = areaName(area);
  const names = columns ?? fillNames([], area.columns);
  const list = names.map(
    (column, index) =>
      `<tableColumn id="${index + 1}" name="${escapeAttribute(escapeName(column))}"/>`,
  );
  const headers = columns ? "" : ' headerRowCount="0"';
  const filter = columns ? `<autoFilter ref="${ref}"/>` : "";
  const quoted = escapeAttribute(name);
  return `${XML_DECLARATION}<table xmlns="${MAIN}" id="${id}" name="${quoted}" displayName="${quoted}" ref="${ref}"${headers} totalsRowShown="0">${filter}<tableColumns count="${names.length}">${list.join("")}</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}
