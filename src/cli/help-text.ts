/** What `--help` prints. */
export const helpText = `Steerbook turns the workbook of a project office into its portfolio system.

  steerbook refresh IN --out OUT [--status-date D] [--report FILE.json]
                       [--traffic FILE.json] [--fail-on error]
      Reads the project tabs of IN and writes OUT with the summary sheets.

  steerbook validate IN [--tab NAME] [--json FILE] [--mark OUT | --unmark OUT]
      Lists the findings of all tabs, or of one. With --mark also writes OUT with
      their cells marked by conditional formats; with --unmark without such marks.

  steerbook read IN [--json FILE]
      Says how every tab is read: its role and why, its facts and its tables.
      Writes no workbook.

  steerbook pack IN --out FILE.pptx [--sheets OUT.xlsx] [--status-date D]
                    [--sections LIST] [--appendix on|off] [--project-pages N]
                    [--scope TEXT] [--audience with-finance|without-finance]
                    [--paper a4|letter] [--traffic FILE.json]
      Builds the steering committee pack, as slides and, if asked, as sheets. What is not
      given is as the settings of the workbook have it.

  steerbook close-period IN --out OUT [--period NAME] [--by NAME] [--status-date D]
      Keeps the portfolio as it is now as a closed period; later reports compare with it.

  steerbook reopen-period IN --out OUT
      Takes the period closed last out again.

  steerbook settings IN --out OUT [--import-map MAP.csv]
      Makes the sheet "Steerbook Settings" with everything that can be set; with a map of
      cells (key, sheet, cellref, type) takes its cells into the layout map.

  steerbook compare IN --from PERIOD --to PERIOD|now [--json FILE] [--status-date D]
      Says what changed between two closed periods, or since one. Writes no workbook.

  steerbook sample --out FILE [--projects N] [--seed S]
      Writes a workbook with a sample portfolio.

  D is a date as 2026-03-31. OUT may be IN: a file is replaced only when it is complete.

Exit codes: 0 written (findings are in the report), 1 blocked or, for validate, errors
found (with --fail-on error also after writing), 2 the file cannot be read or the call is wrong.
`;
