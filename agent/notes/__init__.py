"""The sheet of notes of one round: its blank text, and what the candidate filled in.

Words no letter and decides nothing about when a sheet is wanted.

model    what a sheet says
words    its head, prompts and last line, by language
cues     plain words of answers, in all languages
filled   a filled-in sheet taken apart
answers  what stands under a prompt, made into values
promise  the day that was promised
sheets   the blank sheet, and what a filled-in one says
contact  the way of contact that was asked for
"""

from agent.notes.contact import channel
from agent.notes.model import Notes
from agent.notes.sheets import read_sheet, sheet

__all__ = ["Notes", "channel", "read_sheet", "sheet"]
