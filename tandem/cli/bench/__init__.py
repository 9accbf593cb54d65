"""Measures every page of the application at several sizes of the demo organisation: see docs/benchmark.md.

databases   one database for each size, filled once
pages       which page, opened by whom, for what
probe       a process on one of these databases: opens the pages in itself and takes the time
load        the real web server with eight connections
report      the table, the limits, the JSON
"""
