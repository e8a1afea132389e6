import { createTypeTable } from "../protocol/object-type";
import { dataValidationType } from "./data-validation";
import { rangeType } from "./range";
import { rangeAreasType, rangeCollectionType } from "./range-areas";
import { rangeBorderCollectionType, rangeBorderType } from "./range-borders";
import { rangeFillType, rangeFontType } from "./range-font-fill";
import { formatProtectionType, rangeFormatType } from "./range-format";
import { applicationType, runtimeType, workbookProtectionType, workbookType } from "./workbook";
import { worksheetType } from "./worksheet";
import { worksheetCollectionType } from "./worksheets";

/** Every type of the API that the host answers. */
export const objectTypes = createTypeTable([
  workbookType,
  applicationType,
  runtimeType,
  workbookProtectionType,
  worksheetCollectionType,
  worksheetType,
  rangeType,
  rangeAreasType,
  rangeCollectionType,
  rangeFormatType,
  rangeFontType,
  rangeFillType,
  rangeBorderCollectionType,
  rangeBorderType,
  formatProtectionType,
  dataValidationType,
]);
