"""The import of people: read a file, understand its columns, compare it with what is known, write the difference.

    workbook | text > files > columns > records > matching, coaches, history > comparison > writing > undoing

Nothing in here asks who may: that is for ``actions.importing``, which calls these steps in order.
"""
