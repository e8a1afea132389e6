"""Loads a workbook with openpyxl and does nothing else: what refreshing it is measured against."""
import sys

from openpyxl import load_workbook

workbook = load_workbook(sys.argv[1])
assert workbook.sheetnames, "no sheets"
