"""The course of a person, a team or a unit over periods: drawn towards the others, with bands, and one period ahead.

periods   what a column of times means: numbers, days, or names in their natural order
course    the mixed model: a common course, and each one's own level, slope and slow wandering
followed  the whole question: groups, people, forecasts, who is constantly above
told      JSON and report
"""
