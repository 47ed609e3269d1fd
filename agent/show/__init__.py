"""What the commands show a person on a terminal: tables, letters, marked text. Reads no mail.

readings  what one message says
tables    processes, letters, findings, the state of the service
letters   letters and explanations as plain text
screen    where it is printed: a terminal, or a pipe
times     days and instants
"""
