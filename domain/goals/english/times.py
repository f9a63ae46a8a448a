"""English dates and time boxes, and times that are no end."""

from domain.goals.english.levels import N
from domain.goals.words import words

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|(?-i:Mar|March|MARCH|May|MAY)|apr(?:il)?|june?|july?"
    r"|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_ANY_MONTH = rf"(?:{_MONTH}|may\b|march\b)"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_EVENT = (
    rf"(?:{_SEASON}|christmas|easter|thanksgiving|labou?r day|black friday|new year|holidays?"
    rf"|go-?live|year[- ]?end|quarter[- ]?end|fiscal year|(?:\w+ ){{0,2}}(?:reviews?|freeze|break"
    rf"|season|audit|inspection|probation|trial|programme|program|pilot|plan|fair|release|launch"
    rf"|kick-?off|move|school year))"
)
_SPAN = (
    r"(?:year|half[- ]?year|half|quarter|month|week|sprint|term|semester|season|financial year"
    r"|fiscal year|period)"
)
_LONG = r"(?:weeks|months?|quarters?|sprints?|iterations?|fortnights?|years?|seasons?|terms?|semesters?)"
_SPELL = (
    r"(?:shifts?|days?|weeks?|months?|quarters?|sprints?|closes|closings|releases|deployments"
    r"|iterations|audits|games|issues|visits|meetings|projects|deliveries|cycles|runs|sessions)"
)
_CALENDAR = (
    r"\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b(?:by|before|until"
    r"|till|on|to|through) \d{1,2}/\d{1,2}\b"
    rf"|\b{_DAY}(?: of)? {_ANY_MONTH}(?:,? \d{{4}})?"
    rf"|\b{_ANY_MONTH} (?:the )?{_DAY}\b(?!\s?%)(?:,? \d{{4}})?"
    rf"|\b(?:by|before|until|till|in|during|through|over|to|of|from|for|late|early|mid|end|and"
    rf"|since|between)[- ](?:the )?(?:\w+ )?(?:(?:end|start|middle|beginning"
    rf"|close) (?:of )?)?{_ANY_MONTH}|(?<!\w){_MONTH}"
    r"|\b(?:eo)?q[1-4]\b(?:[ /]?\d{2,4})?|\beo[mqy]\b|\bh[12]\b|\bfy ?\d\d\b|\b(?:first|second"
    r"|third|fourth|last|final|1st|2nd|3rd|4th) (?:quarter|half|semester|term|trimester)\b"
    r"|\b20[2-4]\d\b"
)
BEGINS = words(
    (
        rf"(?<!weeks )(?<!months )(?<!days )\b(?:since|starting|beginning|commencing|effective|as of"
        rf"|from) (?:in |on |with |the )?(?:{_CALENDAR}|today|now|next \w+"
        rf"|tomorrow)(?: on(?:wards?)?\b)?(?! ?(?:to|until|till|through|–|-)\b| ?[–-])"
    ),
    (
        rf"\b(?:by|before|on|until) (?:the )?(?:{_DAY}|\w+) (?:working |business )?(?:day )?(?:of"
        rf"|in) (?:each|every|the following|the same)\b[\w ]{{0,12}}|\b(?:each|every) (?:\w+ )?(?:by"
        rf"|before) [\w:.]+(?: ?[ap]\.?m\.?)?|\b(?:by|before|until"
        rf"|at) \d{{1,2}}(?:[:.]\d\d)? ?(?:[ap]\.?m\b\.?|o'clock)|\b(?:by|before|until|at"
        rf"|on) (?:{_WEEKDAY}|noon|the end of (?:each|every|the|your|his|her|their) (?:day|shift|call"
        rf"|visit|meeting)|close of business)(?: (?:noon|morning|evening|afternoon))?(?= (?:each|every)"
        rf"|[\w ]{{0,30}}\b(?:weekly|each|every|per)\b)"
    ),
    r"\b(?:end|start|close|beginning) of (?:each|every|the (?:working )?day|the shift|the call)\b",
)
ENDS = words(
    _CALENDAR,
    (
        rf"\b(?:by|before|until|till|no later than|not later than|latest|in|during|from|after|at"
        rf"|prior to|through|to) (?:the )?(?:(?:end|start|middle|close) of )?(?:the )?(?:week|month|day"
        rf"|sprint|iteration|wave|period|quarter|release|round) {N}\b|\b(?:weeks?|sprints?|months?"
        rf"|iterations?) {N}\b(?: ?[-–] ?{N}| to {N})?|\b{N} (?:{_LONG}) from (?:now|today|the talk)\b"
        rf"|\bin (?:a|one) (?:week|month|quarter)\b"
    ),
    (
        rf"\b(?:by|before|until|till|no later than|not later than) (?:next|this|the next|the coming"
        rf"|coming) [\w-]+|\b(?:by|before|until|till|no later than|not later than) (?:{_WEEKDAY}"
        rf"|tomorrow|tonight|noon|mid[- ]\w+|autumn)\b|\b(?:tomorrow|tonight)\b"
    ),
    (
        rf"\b(?:this|the current|next|the next|the coming|coming|the remaining|the following) {_SPAN}\b"
        rf"|\b(?:in|for) (?:the |next |early |late )?(?:spring|summer|autumn|fall|winter)\b|\b(?:by"
        rf"|before|until|till|through|over|during|this|next|at|after|throughout) (?:the )?(?:end of "
        rf"|start of |close of |middle of |whole |entire )?(?:the |this |next |our |your )?(?:coming "
        rf"|current |next )?{_EVENT}\b|\bthis {_SEASON}\b|\bdue this \w+"
    ),
    (
        rf"\b(?:by|before|until|till|at|to|towards?) (?:the |its |their )?(?:very )?(?:end|close|middle"
        rf"|midpoint|half-way point|last day)(?: of (?!each|every|the (?:day|shift|call|visit"
        rf"|meeting)\b|his shift|day\b)[\w' ]{{1,30}})?\b(?! of)|\b(?:end|middle|close|rest|remainder"
        rf"|whole|last \w+) of (?:the |this |next )?(?:calendar |fiscal |financial |trial )?(?:{_SPAN}"
        rf"|plan|trial|pilot|programme|probation)\b"
    ),
    (
        rf"\b(?:of|during|throughout|over|within|in) (?:the |this |your |our )(?:improvement |growth "
        rf"|coaching |trial |current )?(?:plan|trial|programme|probation|pilot|{_SPAN})\b"
    ),
    (
        rf"\b(?:within|in|over|for|during|after|throughout|across|inside|next|coming|following"
        rf"|consecutive|straight|running)(?: of)? (?:the |each of the |all |a period of )?(?:(?:next"
        rf"|first|last|coming|following|remaining|whole|full|consecutive|straight|final"
        rf"|entire) )*(?:{N}|a|a couple of)?[- ]?(?:(?:consecutive|straight|full|successive|calendar"
        rf"|working) )*(?:{_LONG})\b(?! of (?:receipt|the request|the order|receiving|a|being)\b"
        rf"| after\b)"
    ),
    (
        r"\b(?:within|in|over|for|during|after|next|coming|following|on|of) (?:the "
        r"|each of the )?(?:(?:next|first|last|coming|following) )*(?:[1-9]\d|1\d\d|thirty|forty-five"
        r"|sixty|ninety)[- ]?(?:(?:working|calendar|business|consecutive) )*days?\b(?! of (?:receipt"
        r"|the request|a)\b)"
    ),
    (
        rf"\b(?:next|coming|following|upcoming) {N} (?:\w+ ){{0,2}}\w+|\b(?:for |in |on |over "
        rf"|across )?{N} (?:(?:working|consecutive|straight|successive|full"
        rf"|calendar) )*{_SPELL} (?:in a row|running|straight|in succession|consecutively)\b"
        rf"|\b{N} (?:consecutive|successive|straight) \w+|\bfor (?:{N} )(?:full |whole "
        rf"|more )?{_SPELL}\b|\b(?:30|60|90|{N})[- ](?:day|week|month) (?:plan|period|trial|window)"
    ),
    r"\bthe (?:week|month|quarter|period|time) (?:following|after|from) (?:the )?\w+",
)
SOMEDAY = words(
    r"^\W*(?:asap|a\.s\.a\.p|as soon as possible|soon|ongoing|continuous(?:ly)?|tb[dca]|n/?a|none"
    r"|open|later|to be (?:agreed|confirmed|defined)|whenever|always|permanent(?:ly)?|regularly"
    r"|immediately|now)?\W*$"
)
