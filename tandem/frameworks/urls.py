"""Addresses of frameworks."""

from django.urls import path

from .views import content, drafts, forms, questions, versions

app_name = "frameworks"

urlpatterns = [
    path("forms/", forms.forms, name="forms"),
    path("forms/new/", forms.new, name="form_new"),
    path("forms/ready/", forms.ready, name="ready"),
    path("forms/<int:pk>/", forms.form, name="form"),
    path("forms/<int:pk>/names/", forms.names, name="form_names"),
    path("forms/<int:pk>/copy/", forms.copy, name="form_copy"),
    path("forms/<int:pk>/retirement/", forms.retire, name="form_retire"),
    path("forms/<int:pk>/draft/", forms.start_draft, name="draft_start"),
    path("forms/versions/<int:pk>/", versions.version, name="version"),
    path("forms/versions/<int:pk>/comparison/", versions.comparison, name="comparison"),
    path("forms/versions/<int:pk>/draft/", drafts.draft, name="draft"),
    path("forms/versions/<int:pk>/introduction/", drafts.intro, name="intro"),
    path("forms/versions/<int:pk>/publication/", drafts.publish, name="publish"),
    path("forms/versions/<int:pk>/removal/", drafts.remove, name="draft_remove"),
    path("forms/versions/<int:pk>/questions/<str:kind>/", questions.new, name="question_new"),
    path("forms/versions/<int:pk>/competences/", questions.competence_new, name="competence_new"),
    path("forms/versions/<int:pk>/scales/", questions.scale_new, name="scale_new"),
    path("forms/questions/<int:pk>/", questions.question, name="question"),
    path("forms/questions/<int:pk>/place/", questions.move, name="question_move"),
    path("forms/questions/<int:pk>/removal/", questions.remove, name="question_remove"),
    path("forms/competences/<int:pk>/", questions.competence, name="competence"),
    path("forms/competences/<int:pk>/removal/", questions.competence_remove, name="competence_remove"),
    path("forms/scales/<int:pk>/", questions.scale, name="scale"),
    path("forms/scales/<int:pk>/removal/", questions.scale_remove, name="scale_remove"),
    path("content/", content.values, name="values"),
    path("content/values/new/", content.value_new, name="value_new"),
    path("content/values/<int:pk>/", content.value, name="value"),
    path("content/values/<int:pk>/place/", content.value_move, name="value_move"),
    path("content/values/<int:pk>/retirement/", content.value_retire, name="value_retire"),
    path("content/skills/", content.skills, name="skills"),
    path("content/skills/new/", content.skill_new, name="skill_new"),
    path("content/skills/<int:pk>/", content.skill, name="skill"),
    path("content/skills/<int:pk>/retirement/", content.skill_retire, name="skill_retire"),
    path("content/skills/families/new/", content.family_new, name="family_new"),
    path("content/skills/families/<int:pk>/", content.family, name="family"),
]
