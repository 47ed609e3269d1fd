"""Tests, named for the package that they are of: ``test_<package>_<matter>``. Modules without
``test_`` help them or measure.

values of the core
    lakeside, lives           who writes, and messages as read, by hand or generated
    written                   mailboxes in a few words, of mail as it is written
    plan_values               processes and rounds for the plan
    letter_cases, letter_jobs  what letters are written from
servers
    dovecot, bare             IMAP: a real Dovecot; pymap, which lacks much
    scripted                  IMAP byte by byte
    smtp_server, name_server, authorisation_server
people and programs
    person, desk, search      the mailbox's owner at another client
    typist, browser, screen   who answers setup, gives permission, sits at a terminal
    daemon                    the service as a process of its own
measures
    bounded, endurance        how long and how often
    accuracy                  ``make accuracy``
    letters_gallery           letters to be read by people
"""
