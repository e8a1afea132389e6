// Written by scripts/write-documented-properties.mjs from @types/office-js.
const documented = `
RequestContext: workbook application runtime
AllowEditRange: address isPasswordProtected title
Query: error loadedTo loadedToDataModel name refreshDate rowsLoadedCount
LinkedWorkbook: id
LinkedWorkbookCollection: workbookLinksRefreshMode
Runtime: enableEvents
Application: activeWindow cultureInfo iterativeCalculation windows calculationEngineVersion calculationMode calculationState decimalSeparator thousandsSeparator useSystemSeparators
IterativeCalculation: enabled maxChange maxIteration
Workbook: application bindings comments customXmlParts dataConnections functions linkedEntityDataDomains linkedWorkbooks names notes pivotTableStyles pivotTables properties protection queries settings slicerStyles slicers styles tableStyles tables timelineStyles worksheets autoSave calculationEngineVersion chartDataPointTrack isDirty name previouslySaved readOnly usePrecisionAsDisplayed
WorkbookProtection: protected
Worksheet: autoFilter charts comments customProperties freezePanes horizontalPageBreaks namedSheetViews names notes pageLayout pivotTables protection shapes slicers tables verticalPageBreaks enableCalculation id name position showDataTypeIcons showGridlines showHeadings standardHeight standardWidth tabColor tabId visibility
WorksheetProtection: allowEditRanges canPauseProtection isPasswordProtected isPaused options protected savedOptions
Range: conditionalFormats dataValidation format sort worksheet address addressLocal cellCount columnCount columnHidden columnIndex control formulaArray formulas formulasLocal formulasR1C1 hasSpill height hidden hyperlink isEntireColumn isEntireRow left linkedDataTypeState numberFormat numberFormatCategories numberFormatLocal rowCount rowHidden rowIndex savedAsArray style text top valueTypes values valuesAsJson valuesAsJsonLocal width
RangeAreas: areas conditionalFormats dataValidation format worksheet address addressLocal areaCount cellCount isEntireColumn isEntireRow style
WorkbookRangeAreas: areas ranges addresses
RangeView: rows cellAddresses columnCount formulas formulasLocal formulasR1C1 index numberFormat rowCount text valueTypes values valuesAsJson valuesAsJsonLocal
Setting: key value
NamedItem: arrayValues worksheet worksheetOrNullObject comment formula name scope type value valueAsJson valueAsJsonLocal visible
NamedItemArrayValues: types values valuesAsJson valuesAsJsonLocal
Binding: id type
BindingCollection: count
TableCollection: count
Table: autoFilter columns rows sort worksheet highlightFirstColumn highlightLastColumn id legacyId name showBandedColumns showBandedRows showFilterButton showHeaders showTotals style
TableColumnCollection: count
TableColumn: filter id index name values valuesAsJson valuesAsJsonLocal
TableRowCollection: count
TableRow: index values valuesAsJson valuesAsJsonLocal
DataValidation: errorAlert ignoreBlanks prompt rule type valid
RemoveDuplicatesResult: removed uniqueRemaining
RangeFormat: borders fill font protection autoIndent columnWidth horizontalAlignment indentLevel readingOrder rowHeight shrinkToFit textOrientation useStandardHeight useStandardWidth verticalAlignment wrapText
FormatProtection: formulaHidden locked
RangeFill: color pattern patternColor patternTintAndShade tintAndShade
RangeBorder: color sideIndex style tintAndShade weight
RangeBorderCollection: count tintAndShade
RangeFont: bold color italic name size strikethrough subscript superscript tintAndShade underline
ChartCollection: count
Chart: axes dataLabels format legend pivotOptions plotArea series title worksheet categoryLabelLevel chartType displayBlanksAs height id left name plotBy plotVisibleOnly seriesNameLevel showAllFieldButtons showDataLabelsOverMaximum style top width
ChartPivotOptions: showAxisFieldButtons showLegendFieldButtons showReportFilterFieldButtons showValueFieldButtons
ChartAreaFormat: border fill font colorScheme roundedCorners
ChartSeriesCollection: count
ChartSeries: binOptions boxwhiskerOptions dataLabels format mapOptions points trendlines xErrorBars yErrorBars axisGroup bubbleScale chartType doughnutHoleSize explosion filtered firstSliceAngle gapWidth gradientMaximumColor gradientMaximumType gradientMaximumValue gradientMidpointColor gradientMidpointType gradientMidpointValue gradientMinimumColor gradientMinimumType gradientMinimumValue gradientStyle hasDataLabels invertColor invertIfNegative markerBackgroundColor markerForegroundColor markerSize markerStyle name overlap parentLabelStrategy plotOrder secondPlotSize showConnectorLines showLeaderLines showShadow smooth splitType splitValue varyByCategories
ChartSeriesFormat: fill line
ChartPointsCollection: count
ChartPoint: dataLabel format hasDataLabel markerBackgroundColor markerForegroundColor markerSize markerStyle value
ChartPointFormat: border fill
ChartAxes: categoryAxis seriesAxis valueAxis
ChartAxis: format majorGridlines minorGridlines title alignment axisGroup baseTimeUnit categoryType customDisplayUnit displayUnit height isBetweenCategories left linkNumberFormat logBase majorTickMark majorTimeUnitScale majorUnit maximum minimum minorTickMark minorTimeUnitScale minorUnit multiLevel numberFormat offset position positionAt reversePlotOrder scaleType showDisplayUnitLabel textOrientation tickLabelPosition tickLabelSpacing tickMarkSpacing top type visible width
ChartAxisFormat: fill font line
ChartAxisTitle: format text textOrientation visible
ChartAxisTitleFormat: border fill font
ChartDataLabels: format leaderLines autoText geometricShapeType horizontalAlignment linkNumberFormat numberFormat position separator showAsStickyCallout showBubbleSize showCategoryName showLeaderLines showLegendKey showPercentage showSeriesName showValue textOrientation verticalAlignment
ChartDataLabel: format autoText formula geometricShapeType height horizontalAlignment left linkNumberFormat numberFormat position separator showAsStickyCallout showBubbleSize showCategoryName showLegendKey showPercentage showSeriesName showValue text textOrientation top verticalAlignment width
ChartDataLabelFormat: border fill font
ChartDataLabelAnchor: left top
ChartDataTable: format showHorizontalBorder showLegendKey showOutlineBorder showVerticalBorder visible
ChartDataTableFormat: border fill font
ChartErrorBars: format endStyleCap include type visible
ChartErrorBarsFormat: line
ChartGridlines: format visible
ChartGridlinesFormat: line
ChartLegend: format legendEntries height left overlay position showShadow top visible width
ChartLegendEntry: height index left top visible width
ChartLegendFormat: border fill font
ChartMapOptions: labelStrategy level projectionType
ChartTitle: format height horizontalAlignment left overlay position showShadow text textOrientation top verticalAlignment visible width
ChartFormatString: font
ChartTitleFormat: border fill font
ChartBorder: color lineStyle weight
ChartBinOptions: allowOverflow allowUnderflow count overflowValue type underflowValue width
ChartBoxwhiskerOptions: quartileCalculation showInnerPoints showMeanLine showMeanMarker showOutlierPoints
ChartLineFormat: color lineStyle weight
ChartFont: bold color italic name size underline
ChartTrendline: format label backwardPeriod forwardPeriod intercept movingAveragePeriod name polynomialOrder showEquation showRSquared type
ChartTrendlineFormat: line
ChartTrendlineLabel: format autoText formula height horizontalAlignment left linkNumberFormat numberFormat text textOrientation top verticalAlignment width
ChartTrendlineLabelFormat: border fill font
ChartPlotArea: format height insideHeight insideLeft insideTop insideWidth left position top width
ChartPlotAreaFormat: border fill
ChartLeaderLines: format
ChartLeaderLinesFormat: line
TableSort: fields matchCase method
Filter: criteria
AutoFilter: criteria enabled isDataFiltered
CultureInfo: datetimeFormat numberFormat name
NumberFormatInfo: currencySymbol numberDecimalSeparator numberGroupSeparator
DatetimeFormatInfo: dateSeparator longDatePattern longTimePattern shortDatePattern timeSeparator
CustomXmlPart: id namespaceUri
PivotTable: columnHierarchies dataHierarchies filterHierarchies hierarchies layout rowHierarchies worksheet allowMultipleFiltersPerField enableDataValueEditing id name refreshOnOpen useCustomSortLists
PivotLayout: altTextDescription altTextTitle autoFormat emptyCellText enableFieldList fillEmptyCells layoutType preserveFormatting showColumnGrandTotals showFieldHeaders showRowGrandTotals subtotalLocation
PivotHierarchy: fields id name
RowColumnPivotHierarchy: fields id name position
FilterPivotHierarchy: fields enableMultipleFilterItems id name position
DataPivotHierarchy: field id name numberFormat position showAs summarizeBy
PivotField: id name showAllItems subtotals
PivotItem: id isExpanded name visible
WorksheetCustomProperty: key value
DocumentProperties: custom author category comments company creationDate keywords lastAuthor manager revisionNumber subject title
CustomProperty: key type value
ConditionalFormat: cellValue cellValueOrNullObject colorScale colorScaleOrNullObject custom customOrNullObject dataBar dataBarOrNullObject iconSet iconSetOrNullObject preset presetOrNullObject textComparison textComparisonOrNullObject topBottom topBottomOrNullObject id priority stopIfTrue type
DataBarConditionalFormat: negativeFormat positiveFormat axisColor axisFormat barDirection lowerBoundRule showDataBarOnly upperBoundRule
ConditionalDataBarPositiveFormat: borderColor fillColor gradientFill
ConditionalDataBarNegativeFormat: borderColor fillColor matchPositiveBorderColor matchPositiveFillColor
CustomConditionalFormat: format rule
ConditionalFormatRule: formula formulaLocal formulaR1C1
IconSetConditionalFormat: criteria reverseIconOrder showIconOnly style
ColorScaleConditionalFormat: criteria threeColorScale
TopBottomConditionalFormat: format rule
PresetCriteriaConditionalFormat: format rule
TextConditionalFormat: format rule
CellValueConditionalFormat: format rule
ConditionalRangeFormat: borders fill font numberFormat
ConditionalRangeFont: bold color italic strikethrough underline
ConditionalRangeFill: color
ConditionalRangeBorder: color sideIndex style
ConditionalRangeBorderCollection: bottom left right top count
Style: borders fill font autoIndent builtIn formulaHidden horizontalAlignment includeAlignment includeBorder includeFont includeNumber includePatterns includeProtection indentLevel locked name numberFormat numberFormatLocal readingOrder shrinkToFit textOrientation verticalAlignment wrapText
TableStyle: name readOnly
PivotTableStyle: name readOnly
SlicerStyle: name readOnly
TimelineStyle: name readOnly
PageLayout: headersFooters alignMarginsHeaderFooter blackAndWhite bottomMargin centerHorizontally centerVertically draftMode firstPageNumber footerMargin headerMargin leftMargin orientation paperSize printComments printErrors printGridlines printHeadings printOrder printQuality rightMargin topMargin zoom
HeaderFooter: centerFooterPicture centerHeaderPicture leftFooterPicture leftHeaderPicture rightFooterPicture rightHeaderPicture centerFooter centerHeader leftFooter leftHeader rightFooter rightHeader
HeaderFooterGroup: defaultForAllPages evenPages firstPage oddPages state useSheetMargins useSheetScale
HeaderFooterPicture: brightness colorType contrast cropBottom cropLeft cropRight cropTop filename height lockAspectRatio width
PageBreak: columnIndex rowIndex
Comment: replies authorEmail authorName content contentType creationDate id mentions resolved richContent
CommentReply: authorEmail authorName content contentType creationDate id mentions resolved richContent
Shape: fill geometricShape group image line lineFormat parentGroup textFrame altTextDescription altTextTitle connectionSiteCount displayName geometricShapeType height id left level lockAspectRatio name placement rotation top type visible width zOrderPosition
GeometricShape: shape id
Image: shape brightness colorType contrast cropBottom cropLeft cropRight cropTop id format
ShapeGroup: shape shapes id
Line: beginConnectedShape endConnectedShape shape beginArrowheadLength beginArrowheadStyle beginArrowheadWidth beginConnectedSite endArrowheadLength endArrowheadStyle endArrowheadWidth endConnectedSite id isBeginConnected isEndConnected connectorType
ShapeFill: foregroundColor transparency type
ShapeLineFormat: color dashStyle style transparency visible weight
TextFrame: textRange autoSizeSetting bottomMargin hasText horizontalAlignment horizontalOverflow leftMargin orientation readingOrder rightMargin topMargin verticalAlignment verticalOverflow
TextRange: font text
ShapeFont: bold color italic name size underline
Slicer: slicerItems worksheet caption height id isFilterCleared left name sortBy style top width
SlicerItem: hasData isSelected key name
LinkedEntityDataDomain: dataProvider id lastRefreshed loadFunctionId name periodicRefreshInterval refreshMode serviceId supportedRefreshModes
NamedSheetView: name
Note: authorName content height visible width
Window: activeCell activePane activeWorksheet panes visibleRange autoFilterDateGroupingEnabled enableResize freezePanes height index isVisible left name scrollColumn scrollRow showFormulas showGridlines showHeadings showHorizontalScrollBar showOutline showRightToLeft showRuler showVerticalScrollBar showWhitespace showWorkbookTabs showZeros split splitColumn splitHorizontal splitRow splitVertical tabRatio top type usableHeight usableWidth view width windowNumber windowState zoom
Pane: index
FunctionResult: error value
`;

const byObject = new Map(
  documented
    .trim()
    .split("\n")
    .map((line) => {
      const [object = "", names = ""] = line.split(": ");
      return [object, new Map(names.split(" ").map((name) => [name.toLowerCase(), name]))] as const;
    }),
);

/** The name of a property of the API as it is documented, from its name in lower case; else undefined. */
export function documentedProperty(object: string, name: string): string | undefined {
  return byObject.get(object)?.get(name);
}
