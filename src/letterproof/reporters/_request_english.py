"""What is asked of an employer, in English."""

from collections.abc import Mapping

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)

ENGLISH: Mapping[str, str] = {
    # How the letter opens and closes.
    "subject": "Reference letter for {name}",
    "subject_unnamed": "Reference letter",
    "subject_line": "Subject: {subject}",
    "date": "Date: {blank}",
    "greeting": "Dear {name},",
    "greeting_unnamed": "Dear Sir or Madam,",
    "about_name": "Employee: {name}",
    "about_title": "Position: {titles}",
    "about_titles": "Positions: {titles}",
    "about_date": "Letter dated: {date}",
    "about_file": "File: {file}",
    "opening.one": (
        "Thank you for the reference letter. One point in it is missing or not clear. Would you "
        "please send a new letter in which it is added or corrected?"
    ),
    "opening.many": (
        "Thank you for the reference letter. Some points in it are missing or not clear. Would "
        "you please send a new letter in which they are added or corrected?"
    ),
    "opening.copy": (
        "Thank you for the reference letter. We need another copy of it. Would you please send one?"
    ),
    "unseen": "What already stands in the part that we could not read needs no change.",
    "questions": (
        "Where we ask a question and the letter is right as it stands, a short reply is enough."
    ),
    "true": "Please state only what your records confirm.",
    "keep": "The new letter should be on your letterhead, dated, and signed.",
    "keep.copy": (
        "The letter itself need not change. The copy should show all of it, with the letterhead, "
        "the date and the signature."
    ),
    "send": "Please send it to: {blank}",
    "thanks": "Thank you for your help.",
    "farewell": "Kind regards,",
    # What stands before a point.
    "for_position": "for the position {labels}: {wish}",
    "for_positions": "for the positions {labels}: {wish}",
    "for_each": "for each position: {wish}",
    "if_possible": "if possible, {wish}",
    "unless_shown": "if your letterhead does not show it, {wish}",
    "label": "{name}, {years}",
    "titled": "{title}",
    "held": "held {years}",
    "numbered": "no. {number} in the letter",
    "years": "{first} to {last}",
    "years_one": "{first}",
    "years_since": "since {first}",
    "years_from": "from {first}",
    "years_until": "until {last}",
    # The points.
    "candidate-name-missing": "give the employee's full name, as it stands in the passport.",
    "employer-name-missing": (
        "give the full legal name of the employer, and the trade name if it is different."
    ),
    "letterhead-missing": "issue the letter on your letterhead.",
    "employer-address-missing": (
        "add your postal address: street, town, province or country, and postal code."
    ),
    "employer-phone-missing": (
        "add a telephone number at which the person who signs can be reached."
    ),
    "employer-email-missing": "add an e-mail address, preferably one of your organization's own.",
    "signatory-name-missing": ("print the full name of the person who signs below the signature."),
    "signatory-title-missing": "add the job title of the person who signs.",
    "signature-missing": "have the letter signed by the person who issues it.",
    "letter-date-missing": "date the letter, with day, month and year.",
    "letter-stale": (
        "the letter is dated {dated}, and the job continues. Issue a new letter with a current "
        "date."
    ),
    "letter-in-future": (
        "the letter is dated {dated}, which is still to come. What is the right date?"
    ),
    "letter-before-end": (
        "the letter is dated {dated}, before the last day of work that it gives, {end}. Are both "
        "dates right? If so, issue a letter dated on that last day or later."
    ),
    "end-to-come": (
        "the letter gives {end} as the last day of work, which is still to come. Does the job "
        "continue today? If so, say so in the letter."
    ),
    "placeholder-left": "fill in what was left open: {quotes}.",
    "job-title-missing": "give the job title.",
    "start-date-missing": "give the first day of work, with day, month and year.",
    "end-date-missing": (
        "give the last day of work, with day, month and year, or state that the job continues."
    ),
    "hours-missing": "state the hours worked in a normal week, as a number.",
    "salary-missing": (
        "state the pay, its currency, and the time it is for, such as an hour, a month or a year."
    ),
    "salary-period-missing": (
        "the letter gives pay of {amount}. State the time it is for, such as an hour, a month or "
        "a year."
    ),
    "benefits-missing": "mention the benefits of the job, or state that there are none.",
    "job-status-missing": (
        "state the type of job: permanent or temporary, full-time or part-time."
    ),
    "hours-below-minimum": (
        "the letter gives {hours} hours a week. Is this the number for a normal week, and was the "
        "job full-time or part-time?"
    ),
    "hours-of-full-time": (
        "the letter gives {hours} hours a week and calls the job full-time. Are both right?"
    ),
    "work-location-missing": (
        "name the town, and the province or country, where the work was done."
    ),
    "work-outside-canada": (
        "the letter gives {quote} as the place of work. In which town, and province or country, "
        "was the work itself done?"
    ),
    "self-employed": (
        "the letter has the words {quote}. Was the person your employee, or self-employed?"
    ),
    "two-letter-dates": (
        "the letter bears more than one date: {quotes}. On which day was it issued?"
    ),
    "two-starts": ("the letter gives more than one first day of work: {quotes}. Which is right?"),
    "two-ends": "the letter gives more than one last day of work: {quotes}. Which is right?",
    "end-before-start": (
        "the letter gives {start} as the first day of work and {end}, which is earlier, as the "
        "last. Which dates are right?"
    ),
    "start-to-come": (
        "the letter gives {start} as the first day of work, which is still to come. What is the "
        "right date?"
    ),
    "start-after-letter": (
        "the letter is dated {dated}, before the first day of work that it gives, {start}. Which "
        "dates are right?"
    ),
    "end-far-ahead": (
        "the letter gives {end} as the last day of work, which is still far ahead. What is the "
        "right date, or does the job continue?"
    ),
    "overlap": (
        "the letter gives {end} as the last day of one position and {start}, which is earlier, as "
        "the first day of the next. Were both held at the same time? If not, which dates are right?"
    ),
    "dates-contradict": "the dates in the letter do not agree. Which are right?",
    "pay-contradicts": (
        "the figures given for the pay do not agree with each other: {quotes}. Which are right?"
    ),
    "salary-hours-contradict": (
        "the figures given for the pay do not agree with each other. Which are right?"
    ),
    "duties-missing": "describe the main tasks in your own words, and how often each comes up.",
    "duties-too-few": (
        "were there other main tasks? If so, add them in your own words, and how often each "
        "comes up."
    ),
    "duties-vague": (
        "describe the main tasks more precisely, in your own words: what was done, for whom, with "
        "what, and how often."
    ),
    "duties-in-own-words": (
        "the tasks are described in standard wording. Describe the actual work in your own "
        "words, and how often each task comes up."
    ),
    "noc-named-in-duties": (
        "the letter says that its list of tasks follows a classification. Describe the actual "
        "work instead, in your own words, and how often each task comes up."
    ),
    "copy": (
        "in the copy that we have, the following cannot be read with certainty: {things}. Send a "
        "clear copy: the PDF as it was made, or a straight, sharp scan."
    ),
    "page": "page {number}",
    "two-readings": (
        "the letter gives {quote} as {what}, which can mean {values}. Which is right?"
    ),
    "two-dates": (
        "the letter gives {quote} as {what}, which can mean {values}. Which is right? Write the "
        "month as a word."
    ),
    "rival-values": "for {what}, the letter gives {quotes}. Which is right?",
    "not-plain": "state {what} so that it leaves no doubt. The letter has {quote}.",
    "letterhead-doubtful": "make sure that the letter is on your letterhead.",
    "signature-doubtful": "make sure that the signature can be seen on the letter.",
    "duties-doubtful": "put each main task on a line of its own.",
    "by-hand": "type {what}, which seems to be written by hand.",
    "text-layer-disagrees": (
        "the scan carries a hidden text that differs from what the page shows. Send the PDF as it "
        "was made, or a new scan without text recognition."
    ),
    "changes-pending": (
        "the document still holds tracked changes or comments. Settle them, and send the final "
        "letter as a PDF."
    ),
    "signature-broken": (
        "the file was changed after it was signed digitally. Send the file exactly as it was "
        "signed, or sign the letter again."
    ),
    # Files that could not be read.
    "unread": "We received a file from you that should hold a reference letter. {why}",
    "unread.password": "It opens only with a password.",
    "unread.text": "No text can be read on its pages.",
    "unread.empty": "It is empty.",
    "unread.damaged": "It is damaged or incomplete.",
    "unread.large": "It holds much more than a letter.",
    "unread.format": "It is in a format that we cannot read.",
    "unread.other": "It could not be opened.",
    "again": "Would you please send the letter again, as a PDF?",
    "again.password": "Would you please send the letter again, as a PDF without a password?",
    "again.text": (
        "Would you please send the PDF that the letter was made as, or a straight, sharp scan?"
    ),
    "again.large": "Would you please send the letter alone, as a PDF?",
    # What is spoken of.
    "candidate_name": "the employee's name",
    "employer_name": "the employer's name",
    "letter_date": "the date of the letter",
    "employer_address": "the employer's address",
    "employer_phone": "the telephone number",
    "employer_email": "the e-mail address",
    "letterhead": "the letterhead",
    "signatory_name": "the name of the person who signs",
    "signatory_title": "the job title of the person who signs",
    "signature": "the signature",
    "title": "the job title",
    "start_date": "the first day of work",
    "end_date": "the last day of work",
    "hours_per_week": "the number of hours a week",
    "job_status": "the type of job",
    "salary": "the pay",
    "benefits": "the information on benefits",
    "work_location": "the place of work",
    "duties": "the list of tasks",
    "something": "one piece of information",
    # Small words.
    "and": "{rest} and {last}",
    "or": "{rest} or {last}",
    "quote": "“{text}”",
    "thousands": ",",
    "decimal": ".",
    "first": "1",
    "hour": "an hour",
    "day": "a day",
    "week": "a week",
    "two_weeks": "every two weeks",
    "month": "a month",
    "year": "a year",
    "present": "the present",
}
