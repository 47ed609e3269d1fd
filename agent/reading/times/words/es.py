from agent.reading.times.words.model import Language

LANGUAGE = Language(
    code="es", usual="zz", weekdays=("",) * 7, months=("",) * 12, numbers="", ordinals="", words={}
)
