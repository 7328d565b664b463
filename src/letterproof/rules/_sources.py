"""What the rules enforce: title, address, basis, and the day it was read."""

from datetime import date

from letterproof.model.finding import Basis, Source

READ = date(2026, 11, 22)
READ_AGAIN = date(2026, 11, 23)

PROOF_OF_WORK = Source(
    "S2",
    "IRCC, Express Entry completeness check: proof of work experience (reprint)",
    Basis.OFFICIAL,
    READ,
    "https://skipperimmigration.com/referenceletter",
)
CANADIAN_EXPERIENCE = Source(
    "S3",
    "IRCC, Canadian Experience Class",
    Basis.OFFICIAL,
    READ,
    "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/"
    "express-entry/who-can-apply/canadian-experience-class.html",
)
REGULATIONS = Source(
    "S5",
    "Immigration and Refugee Protection Regulations, paragraphs 87.1(2)(b) and (c), as quoted",
    Basis.OFFICIAL,
    READ,
    "https://meurrensonimmigration.com/work-experience-under-the-fswp-and-the-cec/",
)
PROGRAMMES = Source(
    "S28",
    "Immigration and Refugee Protection Regulations, sections 75, 87.1 and 87.2: the work that each"
    " programme counts, as quoted",
    Basis.OFFICIAL,
    READ_AGAIN,
    "https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/section-75.html",
)
SKILLED_TRADES = Source(
    "S27",
    "Immigration and Refugee Protection Regulations, section 87.2: the skilled trades class, as"
    " quoted",
    Basis.OFFICIAL,
    READ_AGAIN,
    "https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/section-87.2.html",
)
SELF_EMPLOYMENT = Source(
    "S6",
    "IRCC, employment status under paragraph 87.1(3)(b), as quoted by Meurrens on Immigration",
    Basis.OFFICIAL,
    READ,
    "https://meurrensonimmigration.com/self-employment-and-the-canadian-experience-class-2/",
)
ANSARI = Source(
    "S9",
    "Ansari v. Canada, 2013 FC 849: duties paraphrased from the classification",
    Basis.CASE_LAW,
    READ,
    "http://visalawcanada.blogspot.com/2013/08/employment-letter-copied-job-duties.html",
)
KESHMIAN = Source(
    "S17",
    "Keshmian v. Canada, 2023 FC 1544: two versions of the classification (its opening was read)",
    Basis.CASE_LAW,
    READ,
    "https://decisia.lexum.com/fc-cf/decisions/en/item/524453/index.do?iframe=true",
)
KAUR = Source(
    "S16",
    "Kaur v. Canada, 2014 FC 265: a letter without duties",
    Basis.CASE_LAW,
    READ,
    "https://visalawcanada.blogspot.com/2014/03",
)
COMPLETE_APPLICATION = Source(
    "S20b",
    "Lighthouse Immigration Law, a complete Express Entry application",
    Basis.PRACTICE,
    READ,
    "https://www.lighthouseimmigrationlaw.com/post/"
    "what-to-include-in-a-complete-application-for-permanent-residence-under-express-entry",
)
TRANSLATION = Source(
    "S23a",
    "IRCC, language of supporting documents (reprint)",
    Basis.OFFICIAL,
    READ,
    "https://canadavisa.com/canada-immigration-discussion-board/goto/post?id=7391337",
)
REMOTE_WORK = Source(
    "S24a",
    "Canadian Immigrant, remote work under the Express Entry programmes",
    Basis.PRACTICE,
    READ,
    "https://canadianimmigrant.ca/immigrate/immigration-law/"
    "navigating-the-complexities-of-remote-work-under-express-entry-program",
)
NOC_2021 = Source(
    "S32a",
    "IRCC applies NOC 2021 since 16 November 2022, as reported by Barbican Immigration",
    Basis.OFFICIAL,
    READ,
    "https://www.barbicanimmigration.ca/post/"
    "ircc-implemented-the-noc-2021-for-immigration-programs-under-express-entry",
)
JOB_BANK = Source(
    "S42b",
    "ESDC, Job Bank wages 2025, open data record adad580f-76b0-4502-bd05-20c125de9116",
    Basis.OFFICIAL,
    READ,
    "https://open.canada.ca/data/en/dataset/adad580f-76b0-4502-bd05-20c125de9116",
)
LETTER_DATE = Source(
    "S36a",
    "Moving2Canada, work reference letters for Express Entry",
    Basis.PRACTICE,
    READ,
    "https://moving2canada.com/work-reference-letter-express-entry/",
)
LETTER_AGE = Source(
    "S36b",
    "CanadaVisa forum, reference letters: six months as a rule of thumb",
    Basis.PRACTICE,
    READ,
    "https://canadavisa.com/canada-immigration-discussion-board/threads/reference-letter.470047",
)
DUTY_WORDING = Source(
    "S38a",
    "CheckMyNOC, how duties are written so that they can be compared",
    Basis.PRACTICE,
    READ,
    "https://checkmynoc.com/guides/check-noc-code",
)
LETTER_KINDS = Source(
    "S53",
    "Onionlayers, how to write a job reference letter",
    Basis.PRACTICE,
    READ,
    "https://onionlayers.ca/how-to-write-a-job-reference-letter/",
)
INFERENCE = Source(
    "INF",
    "Follows from reading the letter; no published source was found",
    Basis.INFERENCE,
    READ,
)
