import { createTypeTable } from "../protocol/object-type";
import {
  applicationType,
  cultureInfoType,
  datetimeFormatInfoType,
  iterativeCalculationType,
  numberFormatInfoType,
} from "./document/application";
import { autoFilterType } from "./tables/auto-filter";
import { chartTypes } from "./charts/chart-object-types";
import { filterType } from "./tables/column-filter";
import { commentCollectionType, commentType } from "./comments/comments";
import { commentReplyCollectionType, commentReplyType } from "./comments/comment-replies";
import {
  customPropertyCollectionType,
  customPropertyType,
  documentPropertiesType,
  worksheetCustomPropertyCollectionType,
  worksheetCustomPropertyType,
} from "./document/custom-properties";
import {
  customXmlPartCollectionType,
  customXmlPartScopedCollectionType,
  customXmlPartType,
} from "./document/custom-xml";
import { dataValidationType } from "./ranges/data-validation";
import {
  conditionalRangeBorderCollectionType,
  conditionalRangeBorderType,
} from "./formats/conditional-borders";
import {
  dataBarConditionalFormatType,
  dataBarNegativeFormatType,
  dataBarPositiveFormatType,
} from "./formats/conditional-bars";
import {
  conditionalFormatCollectionType,
  conditionalFormatType,
} from "./formats/conditional-formats";
import { iconSetConditionalFormatType } from "./formats/conditional-icons";
import {
  cellValueConditionalFormatType,
  colorScaleConditionalFormatType,
  conditionalRangeFillType,
  conditionalRangeFontType,
  conditionalRangeFormatType,
  conditionalRuleType,
  customConditionalFormatType,
  presetConditionalFormatType,
  textConditionalFormatType,
  topBottomConditionalFormatType,
} from "./formats/conditional-parts";
import { functionResultType, functionsType } from "./document/functions";
import { namedItemCollectionType, namedItemType } from "./document/names";
import { bindingCollectionType, bindingType } from "./document/bindings";
import { headerFooterGroupType, headerFooterType } from "./pages/page-headers";
import { pageLayoutType } from "./pages/page-layout";
import { removeDuplicatesResultType } from "./ranges/remove-duplicates";
import { rangeSortType, tableSortType } from "./ranges/sorting";
import { settingCollectionType, settingType } from "./document/settings";
import { freezePanesType, worksheetProtectionType } from "./document/sheet-settings";
import {
  tableColumnCollectionType,
  tableColumnType,
  tableRowCollectionType,
  tableRowType,
} from "./tables/table-columns";
import { tableCollectionType, tableScopedCollectionType, tableType } from "./tables/tables";
import { rangeType } from "./ranges/range";
import { rangeAreasType } from "./ranges/range-areas";
import { rangeCollectionType } from "./ranges/range-collection";
import { pageBreakCollectionType, pageBreakType } from "./pages/page-breaks";
import { rangeViewCollectionType, rangeViewType } from "./ranges/range-view";
import { styleCollectionType, styleType } from "./formats/styles";
import { rangeAreasCollectionType, workbookRangeAreasType } from "./ranges/workbook-range-areas";
import { rangeBorderCollectionType, rangeBorderType } from "./formats/range-borders";
import { rangeFillType, rangeFontType } from "./formats/range-font-fill";
import { formatProtectionType, rangeFormatType } from "./formats/range-format";
import { runtimeType, workbookProtectionType, workbookType } from "./document/workbook";
import { worksheetType } from "./document/worksheet";
import { worksheetCollectionType } from "./document/worksheets";

/** Every type of the API that the host answers. */
export const objectTypes = createTypeTable([
  ...chartTypes,
  workbookType,
  applicationType,
  cultureInfoType,
  datetimeFormatInfoType,
  iterativeCalculationType,
  numberFormatInfoType,
  runtimeType,
  workbookProtectionType,
  functionsType,
  functionResultType,
  conditionalFormatCollectionType,
  conditionalFormatType,
  conditionalRuleType,
  dataBarConditionalFormatType,
  dataBarNegativeFormatType,
  dataBarPositiveFormatType,
  iconSetConditionalFormatType,
  conditionalRangeBorderCollectionType,
  conditionalRangeBorderType,
  cellValueConditionalFormatType,
  colorScaleConditionalFormatType,
  conditionalRangeFillType,
  conditionalRangeFontType,
  conditionalRangeFormatType,
  conditionalRuleType,
  customConditionalFormatType,
  presetConditionalFormatType,
  textConditionalFormatType,
  topBottomConditionalFormatType,
  autoFilterType,
  rangeSortType,
  tableSortType,
  removeDuplicatesResultType,
  filterType,
  worksheetCollectionType,
  worksheetType,
  rangeType,
  rangeAreasType,
  rangeCollectionType,
  rangeAreasCollectionType,
  rangeViewCollectionType,
  rangeViewType,
  workbookRangeAreasType,
  bindingCollectionType,
  bindingType,
  pageBreakCollectionType,
  pageBreakType,
  styleCollectionType,
  styleType,
  rangeFormatType,
  rangeFontType,
  rangeFillType,
  rangeBorderCollectionType,
  rangeBorderType,
  formatProtectionType,
  customPropertyCollectionType,
  customPropertyType,
  customXmlPartCollectionType,
  customXmlPartScopedCollectionType,
  customXmlPartType,
  commentCollectionType,
  commentType,
  commentReplyCollectionType,
  commentReplyType,
  documentPropertiesType,
  worksheetCustomPropertyCollectionType,
  worksheetCustomPropertyType,
  dataValidationType,
  namedItemCollectionType,
  namedItemType,
  headerFooterGroupType,
  headerFooterType,
  pageLayoutType,
  settingCollectionType,
  settingType,
  freezePanesType,
  worksheetProtectionType,
  tableColumnCollectionType,
  tableColumnType,
  tableRowCollectionType,
  tableRowType,
  tableCollectionType,
  tableScopedCollectionType,
  tableType,
]);
