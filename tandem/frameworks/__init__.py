"""Content of the organisation in three languages: values, skills, and question forms in versions that never change."""
