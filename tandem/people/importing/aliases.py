"""The headers by which columns are known in exports of HR systems, in English, Dutch and French: plain letters only."""


def _split(text):
    return [" ".join(alias.split()) for alias in text.split("|")]


ALIASES = {
    "number": _split("""
        employee number | employee id | employee no | emp id | empno | employee | person number | personnel number |
        staff number | staff id | worker id | personeelsnummer | personeelsnr | pers nr | stamnummer | stamnr |
        werknemersnummer | medewerkersnummer | medewerkernummer | matricule | numero de matricule | n matricule |
        numero employe | numero d employe | numero personnel | id | nummer | number | numero | nr
    """),
    "name": _split("""
        name | full name | naam | volledige naam | nom complet | nom et prenom | employee name | naam medewerker |
        medewerker | werknemer | nom prenom | naam en voornaam | naam voornaam | collaborateur
    """),
    "given_name": _split("""
        first name | given name | firstname | forename | voornaam | prenom | roepnaam officieel
    """),
    "middle_name": _split("""
        middle name | middle names | middle initial | tweede voornaam | tussennaam | deuxieme prenom | autres
        prenoms
    """),
    "family_name": _split("""
        last name | family name | lastname | surname | achternaam | familienaam | nom de famille | nom
    """),
    "called": _split("""
        called | preferred name | nickname | known as | roepnaam | aanspreeknaam | nom d usage | prenom usuel
    """),
    "email": _split("""
        e mail | email | mail | e mail address | email address | work email | work e mail | e mailadres | emailadres
        | mailadres | e mail werk | adresse e mail | adresse mail | adresse email | courriel | adresse electronique
    """),
    "language": _split("""
        language | preferred language | taal | voertaal | taalcode | langue | code langue
    """),
    "job": _split("""
        job title | job | title | function | position | role | functie | functietitel | functiebenaming | fonction |
        titre | intitule de fonction | intitule de la fonction | poste | emploi
    """),
    "unit": _split("""
        department | unit | org unit | organisational unit | organizational unit | division | team | afdeling |
        dienst | eenheid | organisatie eenheid | departement | service | unite | unite organisationnelle |
        department name | afdelingsnaam
    """),
    "unit_group": _split("""
        department group | parent department | group | business unit | directorate | afdelingsgroep | hoofdafdeling
        | directie | bovenliggende afdeling | groep | groupe de departements | groupe | direction | departement
        parent | pole
    """),
    "coach": _split("""
        manager number | manager id | manager | manager name | manager e mail | manager email | supervisor |
        supervisor id | supervisor name | line manager | reports to | coach | team lead | leidinggevende | nummer
        leidinggevende | leidinggevende nummer | direct leidinggevende | naam leidinggevende | verantwoordelijke |
        chef | diensthoofd | rapporteert aan | n 1 | responsable | responsable hierarchique | superieur | superieur
        hierarchique | matricule responsable | nom du responsable | teamleider
    """),
    "hours": _split("""
        hours | weekly hours | hours per week | hours a week | uren | uren per week | werkuren | wekelijkse uren |
        heures | heures par semaine | heures hebdomadaires | duree hebdomadaire
    """),
    "started": _split("""
        started | start | begin |
        hire date | start date | date of hire | date hired | employment start | joined | entry date | first day |
        from | datum in dienst | in dienst | indiensttreding | datum indiensttreding | startdatum | begindatum | in
        dienst sinds | van | date d entree | date d embauche | date entree | date embauche | date de debut | debut |
        entree en service | date d entree en service | du
    """),
    "ended": _split("""
        ended | end | einde |
        end date | last day | termination date | leave date | date left | employment end | until | to | datum uit
        dienst | uit dienst | uitdiensttreding | datum uitdiensttreding | einddatum | laatste werkdag | laatste dag
        | tot | date de sortie | date de depart | date sortie | date de fin | fin | dernier jour | au
    """),
    "active": _split("""
        active | is active | status | current | employment status | current flag | actief | in dienst j n | statut |
        actif | en service | etat
    """),
}
