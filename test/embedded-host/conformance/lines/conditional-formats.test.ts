import { describe } from "@jest/globals";

import { behaves, read, refuses, sheetOf } from "../behaves";

function formats(
  context: Excel.RequestContext,
  address = "B2:B9",
): Excel.ConditionalFormatCollection {
  return sheetOf(context).getRange(address).conditionalFormats;
}

function bar(context: Excel.RequestContext): Excel.DataBarConditionalFormat {
  return formats(context).add("DataBar").dataBar;
}

function icons(context: Excel.RequestContext): Excel.IconSetConditionalFormat {
  return formats(context).add("IconSet").iconSet;
}

function preset(
  context: Excel.RequestContext,
  criterion: Excel.ConditionalPresetCriteriaRule["criterion"],
): Excel.PresetCriteriaConditionalFormat {
  const added = formats(context).add("PresetCriteria").preset;
  added.rule = { criterion };
  return added;
}

describe("data bars", () => {
  behaves(
    "ConditionalFormat.dataBar",
    "as added: automatic bounds and axis, with gradient, direction by context, values shown",
    async (context) => {
      const added = bar(context);
      return [
        await read(added, "axisFormat", "barDirection", "showDataBarOnly"),
        await read(added, "lowerBoundRule", "upperBoundRule"),
        await read(added.positiveFormat, "gradientFill", "borderColor"),
      ];
    },
    [
      ["Automatic", "Context", false],
      [{ type: "Automatic" }, { type: "Automatic" }],
      [true, ""],
    ],
  );
  behaves(
    "DataBarConditionalFormat.barDirection",
    "the direction that the bar is based on",
    (context) => {
      const added = bar(context);
      added.barDirection = "RightToLeft";
      return read(added, "barDirection");
    },
    "RightToLeft",
  );
  behaves(
    "DataBarConditionalFormat.axisColor",
    '"" where no axis is present',
    async (context) => {
      const added = bar(context);
      added.axisColor = "orange";
      added.axisFormat = "CellMidPoint";
      const there = await read(added, "axisColor", "axisFormat");
      added.axisFormat = "None";
      return [there, await read(added, "axisColor", "axisFormat")];
    },
    [
      ["#FFA500", "CellMidPoint"],
      ["", "None"],
    ],
  );
  behaves(
    "DataBarConditionalFormat.lowerBoundRule",
    "the rule for the lower bound, set as a JSON object",
    (context) => {
      const added = bar(context);
      added.lowerBoundRule = { type: "Number", formula: "=5" };
      added.upperBoundRule = { type: "Formula", formula: "=MAX($A$1:$A$9)" };
      return read(added, "lowerBoundRule", "upperBoundRule");
    },
    [
      { type: "Number", formula: "5" },
      { type: "Formula", formula: "=MAX($A$1:$A$9)" },
    ],
  );
  refuses(
    "DataBarConditionalFormat.lowerBoundRule",
    "never the highest value",
    (context) => {
      bar(context).lowerBoundRule = { type: "HighestValue" };
    },
    "InvalidArgument",
  );
  behaves(
    "DataBarConditionalFormat.showDataBarOnly",
    "hides the values",
    (context) => {
      const added = bar(context);
      added.showDataBarOnly = true;
      return read(added, "showDataBarOnly");
    },
    true,
  );
  behaves(
    "ConditionalDataBarPositiveFormat.borderColor",
    '"" where no border is present, a color where one is set',
    async (context) => {
      const { positiveFormat } = bar(context);
      positiveFormat.fillColor = "#00FF00";
      positiveFormat.gradientFill = false;
      positiveFormat.borderColor = "#008000";
      const there = await read(positiveFormat, "borderColor", "fillColor", "gradientFill");
      positiveFormat.borderColor = "";
      return [there, await read(positiveFormat, "borderColor")];
    },
    [["#008000", "#00FF00", false], ""],
  );
  behaves(
    "ConditionalDataBarNegativeFormat.matchPositiveFillColor",
    "the same fill and border as the positive bar",
    async (context) => {
      const { positiveFormat, negativeFormat } = bar(context);
      positiveFormat.fillColor = "#00FF00";
      positiveFormat.borderColor = "#008000";
      negativeFormat.fillColor = "#AA0000";
      negativeFormat.borderColor = "#BB0000";
      const own = await read(negativeFormat, "fillColor", "borderColor");
      negativeFormat.matchPositiveFillColor = true;
      negativeFormat.matchPositiveBorderColor = true;
      return [own, await read(negativeFormat, "fillColor", "borderColor")];
    },
    [
      ["#AA0000", "#BB0000"],
      ["#00FF00", "#008000"],
    ],
  );
  behaves(
    "ConditionalFormat.dataBarOrNullObject",
    "a null object where the format is of another type",
    async (context) => {
      const other = formats(context).add("IconSet").dataBarOrNullObject;
      other.load("axisFormat");
      await context.sync();
      return other.isNullObject;
    },
    true,
  );
});

describe("icon sets", () => {
  behaves(
    "ConditionalFormat.iconSet",
    "as added: three traffic lights for equal shares in percent",
    (context) => read(icons(context), "style", "criteria", "reverseIconOrder", "showIconOnly"),
    [
      "ThreeTrafficLights1",
      ["0", "33", "67"].map((formula) => ({
        customIcon: null,
        formula,
        operator: "GreaterThanOrEqual",
        type: "Percent",
      })),
      false,
      false,
    ],
  );
  behaves(
    "IconSetConditionalFormat.style",
    "the set's own number of criteria",
    async (context) => {
      const added = icons(context);
      added.style = "FiveBoxes";
      added.load("criteria,style");
      await context.sync();
      return [added.style, added.criteria.map(({ formula }) => formula)];
    },
    ["FiveBoxes", ["0", "20", "40", "60", "80"]],
  );
  behaves(
    "IconSetConditionalFormat.criteria",
    "of the first only the custom icon can be set; custom icons are null where they are the set's own",
    async (context) => {
      const added = icons(context);
      added.criteria = [
        {
          type: "Formula",
          operator: "GreaterThan",
          formula: "=99",
          customIcon: { set: "ThreeFlags", index: 0 },
        },
        { type: "Number", operator: "GreaterThan", formula: "=700" },
        { type: "Formula", operator: "GreaterThanOrEqual", formula: "=$A$1*2" },
      ];
      return read(added, "criteria");
    },
    [
      {
        type: "Percent",
        operator: "GreaterThanOrEqual",
        formula: "0",
        customIcon: { set: "ThreeFlags", index: 0 },
      },
      { type: "Number", operator: "GreaterThan", formula: "700", customIcon: null },
      { type: "Formula", operator: "GreaterThanOrEqual", formula: "=$A$1*2", customIcon: null },
    ],
  );
  refuses(
    "IconSetConditionalFormat.criteria",
    "one for each icon",
    (context) => {
      icons(context).criteria = [{ type: "Number", operator: "GreaterThan", formula: "1" }];
    },
    "InvalidArgument",
  );
  behaves(
    "IconSetConditionalFormat.reverseIconOrder",
    "reverses the icons, with the values hidden or shown",
    (context) => {
      const added = icons(context);
      added.reverseIconOrder = true;
      added.showIconOnly = true;
      return read(added, "reverseIconOrder", "showIconOnly");
    },
    [true, true],
  );
  refuses(
    "IconSetConditionalFormat.reverseIconOrder",
    "cannot be set where custom icons are used",
    (context) => {
      const added = icons(context);
      const customIcon = { set: "ThreeFlags", index: 2 } as const;
      added.criteria = [
        { type: "Percent", operator: "GreaterThan", formula: "0", customIcon },
        { type: "Percent", operator: "GreaterThan", formula: "30" },
        { type: "Percent", operator: "GreaterThan", formula: "60" },
      ];
      added.reverseIconOrder = true;
    },
    "InvalidOperation",
  );
});

describe("other conditional formats", () => {
  for (const criterion of [
    "BelowAverage",
    "EqualOrAboveAverage",
    "OneStdDevAboveAverage",
    "ThreeStdDevBelowAverage",
    "Yesterday",
    "LastSevenDays",
    "NextMonth",
    "UniqueValues",
    "NonErrors",
  ] as const)
    behaves(
      "PresetCriteriaConditionalFormat.rule",
      `${criterion} is read back as it was set`,
      (context) => read(preset(context, criterion), "rule"),
      { criterion },
    );
  behaves(
    "ConditionalFormatRule.formulaR1C1",
    "the formula in R1C1 notation, from the first cell of the range",
    (context) => {
      const { rule } = formats(context).add("Custom").custom;
      rule.formula = "=$A2>B1";
      return read(rule, "formulaR1C1", "formulaLocal");
    },
    ["=RC1>R[-1]C", "=$A2>B1"],
  );
  behaves(
    "ConditionalRangeFormat.numberFormat",
    "the number format code, cleared by null",
    async (context) => {
      const { format } = formats(context).add("Custom").custom;
      format.numberFormat = "0.000";
      const set = await read(format, "numberFormat");
      format.numberFormat = null;
      return [set, await read(format, "numberFormat")];
    },
    ["0.000", null],
  );
});
